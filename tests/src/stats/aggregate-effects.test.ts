import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateEffects, ASSUMED_CORRELATION } from '../../../src/lib/stats/aggregate-effects';
import { effectsBy, evidenceRows, metaforRows } from './evidence-fixture';

const effect = fc.record({
	effect: fc.double({ min: -3, max: 3, noNaN: true }),
	variance: fc.double({ min: 0.001, max: 2, noNaN: true })
});
const effects = fc.array(effect, { minLength: 1, maxLength: 6 });

describe('aggregateEffects(effects, r)', () => {
	it('is the mean; two of variances 0.04 and 0.09 by hand', () => {
		const two = [
			{ effect: 0.3, variance: 0.04 },
			{ effect: 0.1, variance: 0.09 }
		];
		// (0.04 + 0.09 + 2 r 0.2 · 0.3) / 4
		expect(aggregateEffects(two, 0).effect).toBeCloseTo(0.2, 15);
		expect(aggregateEffects(two, 0).variance).toBeCloseTo(0.0325, 15);
		expect(aggregateEffects(two, 0.5).variance).toBeCloseTo(0.0475, 15);
		expect(aggregateEffects(two, 1).variance).toBeCloseTo(0.0625, 15);
	});

	it('is that of metafor for every study and outcome', () => {
		const reference = metaforRows('aggregated.csv');
		expect(reference).toHaveLength(53 + 40 + 23 + 9 + 261);
		for (const { outcome, study, effect: mean, variance } of reference) {
			const rows = evidenceRows.filter(
				(row) => row['outcome'] === outcome && row['study'] === study
			);
			const found = aggregateEffects(effectsBy(rows, 'study')[0] ?? [], ASSUMED_CORRELATION);
			expect(Math.abs(found.effect - Number(mean))).toBeLessThan(1e-12);
			expect(Math.abs(found.variance - Number(variance))).toBeLessThan(1e-12);
		}
	});

	it('one effect stays as it is, whatever r', () => {
		fc.assert(
			fc.property(effect, fc.double({ min: 0, max: 1, noNaN: true }), (one, r) => {
				const found = aggregateEffects([one], r);
				expect(found.effect).toBeCloseTo(one.effect, 14);
				expect(found.variance).toBeCloseTo(one.variance, 12);
			})
		);
	});

	it('does not depend on the order, and grows less certain with r', () => {
		fc.assert(
			fc.property(effects, (some) => {
				const there = aggregateEffects(some, 0.5);
				const back = aggregateEffects([...some].reverse(), 0.5);
				expect(back.effect).toBeCloseTo(there.effect, 12);
				expect(back.variance).toBeCloseTo(there.variance, 12);
				const [none, full] = [aggregateEffects(some, 0), aggregateEffects(some, 1)];
				expect(none.variance).toBeLessThanOrEqual(there.variance + 1e-12);
				expect(there.variance).toBeLessThanOrEqual(full.variance + 1e-12);
			})
		);
	});

	it.each([
		[[], 0.5],
		[[{ effect: 1, variance: 0 }], 0.5],
		[[{ effect: 1, variance: NaN }], 0.5],
		[[{ effect: 1, variance: 1 }], 1.1],
		[[{ effect: 1, variance: 1 }], -0.1]
	])('refuses %j at %d', (some, r) => {
		expect(() => aggregateEffects(some, r)).toThrow(RangeError);
	});
});
