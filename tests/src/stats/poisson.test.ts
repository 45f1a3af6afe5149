import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonInterval } from '../../../src/lib/stats/poisson';

describe('poissonInterval(n, level)', () => {
	// R 4.2: c(qgamma(.025, n), qgamma(.975, n + 1)); the first three are also in Garwood's table.
	it.each([
		[0, 0, 3.68887945411394],
		[1, 0.0253178079842899, 5.57164339093894],
		[5, 1.62348639011842, 11.6683320793227],
		[100, 81.3639912509231, 121.626793792426],
		[984, 923.470896702451, 1047.45450631768],
		[3957, 3834.65894279459, 4082.25090686681]
	])('of %i at level 0.95 runs from %d to %d', (n, low, high) => {
		const interval = poissonInterval(n, 0.95);
		expect(interval.low).toBeCloseTo(low, 8);
		expect(interval.high).toBeCloseTo(high, 8);
	});

	it('of 10 at level 0.9 runs from 5.425 to 16.962', () => {
		const interval = poissonInterval(10, 0.9);
		expect(interval.low).toBeCloseTo(5.42540569709129, 9);
		expect(interval.high).toBeCloseTo(16.9622192357219, 9);
	});

	it('holds the count, and both ends rise with it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
				const here = poissonInterval(n, 0.95);
				const next = poissonInterval(n + 1, 0.95);
				expect(here.low).toBeLessThanOrEqual(n);
				expect(here.high).toBeGreaterThan(n);
				expect(next.low).toBeGreaterThan(here.low);
				expect(next.high).toBeGreaterThan(here.high);
			}),
			{ numRuns: 100 }
		);
	});

	it.each([-1, 2.5, Number.NaN])('refuses %d, which is not a count', (n) => {
		expect(() => poissonInterval(n, 0.95)).toThrow(RangeError);
	});

	it.each([0, 1, 95])('refuses the level %d', (level) => {
		expect(() => poissonInterval(3, level)).toThrow(RangeError);
	});
});
