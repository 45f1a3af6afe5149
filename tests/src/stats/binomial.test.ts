import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialInterval } from '../../../src/lib/stats/binomial';

describe('binomialInterval(k, n, level)', () => {
	// R 4.2: c(qbeta(.025, k, n - k + 1), qbeta(.975, k + 1, n - k)), as binom.test prints.
	it.each([
		[0, 10, 0, 0.308497107818761],
		[3, 10, 0.0667395111777345, 0.652452850059997],
		[10, 10, 0.691502892181239, 1],
		[5, 170, 0.00961749772328253, 0.0672996917907793],
		[852, 3411, 0.235325796199839, 0.26466455720289]
	])('of %i in %i at level 0.95 runs from %d to %d', (k, n, low, high) => {
		const interval = binomialInterval(k, n, 0.95);
		expect(interval?.low).toBeCloseTo(low, 9);
		expect(interval?.high).toBeCloseTo(high, 9);
	});

	it('is null where nothing was observed', () => {
		expect(binomialInterval(0, 0, 0.95)).toBeNull();
	});

	it('mirrors: the rest of the whole has the same interval upside down', () => {
		const pair = fc
			.integer({ min: 1, max: 2000 })
			.chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
		fc.assert(
			fc.property(pair, ([k, n]) => {
				const part = binomialInterval(k, n, 0.95);
				const rest = binomialInterval(n - k, n, 0.95);
				expect(part?.low).toBeCloseTo(1 - (rest?.high ?? NaN), 8);
				expect(part?.low).toBeLessThanOrEqual(k / n);
				expect(part?.high).toBeGreaterThanOrEqual(k / n);
			}),
			{ numRuns: 60 }
		);
	});

	it.each([
		[4, 3],
		[-1, 3],
		[1.5, 3]
	])('refuses %d in %d', (k, n) => {
		expect(() => binomialInterval(k, n, 0.95)).toThrow(RangeError);
	});
});
