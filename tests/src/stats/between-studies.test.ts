import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heterogeneity, tauSquared, weighted } from '../../../src/lib/stats/between-studies';

const effect = fc.record({
	effect: fc.double({ min: -2, max: 2, noNaN: true }),
	variance: fc.double({ min: 0.005, max: 0.5, noNaN: true })
});
const effects = fc.array(effect, { minLength: 2, maxLength: 25 });

describe('weighted(effects, tau2)', () => {
	it('weights by one over the variance and τ²: by hand', () => {
		const two = [
			{ effect: 1, variance: 0.5 },
			{ effect: 4, variance: 1 }
		];
		const found = weighted(two, 0);
		expect(found).toMatchObject({ mean: 2, w: 3, w2: 5, w3: 9, rss: 2 * 1 + 4, rss2: 4 * 1 + 4 });
		expect(weighted(two, 1e9).mean).toBeCloseTo(2.5, 6);
	});
});

describe('tauSquared(effects)', () => {
	it('of equal variances is the variance of the effects less theirs', () => {
		const four = [0.1, 0.5, -0.3, 0.9].map((y) => ({ effect: y, variance: 0.05 }));
		// Mean 0.3, squares 0.04 + 0.04 + 0.36 + 0.36 = 0.8; 0.8 / 3 − 0.05
		expect(tauSquared(four)).toBeCloseTo(0.8 / 3 - 0.05, 10);
	});

	it('is zero where effects differ less than by chance, and for fewer than two', () => {
		expect(tauSquared([0.2, 0.21, 0.19].map((y) => ({ effect: y, variance: 0.05 })))).toBe(0);
		expect(tauSquared([{ effect: 3, variance: 0.1 }])).toBe(0);
		expect(tauSquared([])).toBe(0);
	});

	it('makes the derivative of the restricted likelihood zero, or lies at zero', () => {
		const slopeAt = (some: Parameters<typeof weighted>[0], tau2: number) => {
			const { w, w2, rss2 } = weighted(some, tau2);
			return (rss2 - (w - w2 / w)) / w;
		};
		fc.assert(
			fc.property(effects, (some) => {
				const tau2 = tauSquared(some);
				if (tau2 < 1e-9) expect(slopeAt(some, 0)).toBeLessThan(1e-6);
				else expect(Math.abs(slopeAt(some, tau2))).toBeLessThan(1e-6);
			}),
			{ numRuns: 200 }
		);
	});

	it('is found where whole steps of the scoring would jump to and fro for ever', () => {
		const variances = [0.13, 0.43, 0.29, 0.23, 0.31, 0.3, 0.47];
		const circling = variances.map((variance, i) => ({ effect: i === 0 ? -0.8 : 0, variance }));
		// As R's metafor has it with half steps: small.csv, "circling".
		expect(tauSquared(circling)).toBeCloseTo(0.00268462034, 10);
	});

	it('refuses a variance that is not above zero', () => {
		expect(() => tauSquared([{ effect: 1, variance: 0 }])).toThrow(RangeError);
	});
});

describe('heterogeneity(effects)', () => {
	it('is null for one effect, and nothing for identical ones', () => {
		expect(heterogeneity([{ effect: 1, variance: 1 }])).toBeNull();
		const same = [0.5, 0.5, 0.5].map((y) => ({ effect: y, variance: 0.1 }));
		expect(heterogeneity(same)).toEqual({ tau2: 0, tau: 0, q: 0, df: 2, p: 1, i2: 0, h2: 1 });
	});

	it('I² = 100 (H² − 1) / H²', () => {
		fc.assert(
			fc.property(effects, (some) => {
				const found = heterogeneity(some);
				const h2 = found?.h2 ?? NaN;
				expect(found?.i2).toBeCloseTo((100 * (h2 - 1)) / h2, 8);
				expect(found?.p).toBeGreaterThanOrEqual(0);
				expect(found?.p).toBeLessThanOrEqual(1);
			})
		);
	});
});
