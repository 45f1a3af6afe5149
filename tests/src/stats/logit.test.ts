import { describe, expect, it } from 'vitest';
import { logitInterval, tOfLogit } from '../../../src/lib/stats/logit';

describe('logitInterval(p, se, df, level)', () => {
	// R 4.2: plogis(qlogis(p) + c(-1, 1) * qt(.975, df) * se / (p * (1 - p)))
	it.each([
		[0.39874, 0.00253, 17127, 0.393791481882575, 0.403709290453873],
		[0.05, 0.02, 12, 0.0205962720466523, 0.116392577726862]
	])('of %d with error %d on %i degrees runs from %d to %d', (p, se, df, low, high) => {
		const interval = logitInterval(p, se, df, 0.95);
		expect(interval?.low).toBeCloseTo(low, 9);
		expect(interval?.high).toBeCloseTo(high, 9);
	});

	it('stays between 0 and 1 however large the error', () => {
		const interval = logitInterval(0.02, 0.05, 3, 0.95);
		expect(interval?.low).toBeGreaterThan(0);
		expect(interval?.high).toBeLessThan(1);
	});

	it('closes on the estimate when there is no error', () => {
		expect(logitInterval(0.25, 0, 40, 0.95)).toEqual({ low: 0.25, high: 0.25 });
	});

	it.each([
		[0, 0, 40],
		[1, 0, 40],
		[0.4, 0.1, 0]
	])('is null for p %d, error %d, %i degrees', (p, se, df) => {
		expect(logitInterval(p, se, df, 0.95)).toBeNull();
	});

	it('refuses a percentage given as a proportion, and a negative error', () => {
		expect(() => logitInterval(39.9, 0.25, 100, 0.95)).toThrow(RangeError);
		expect(() => logitInterval(0.4, -0.1, 100, 0.95)).toThrow(RangeError);
	});
});

describe('tOfLogit(p, se, interval)', () => {
	// R 4.2: qt(.975, c(12, 362, 17108))
	it.each([
		[12, 2.17881282966723],
		[362, 1.96653881250995],
		[17108, 1.96010265862354]
	])('of an interval on %i degrees of freedom is %d', (df, t) => {
		const interval = logitInterval(0.115, 0.0166, df, 0.95);
		expect(tOfLogit(0.115, 0.0166, interval ?? { low: 0, high: 0 })).toBeCloseTo(t, 8);
	});

	it('is null without an error, and where p is 0 or 1', () => {
		expect(tOfLogit(0.4, 0, { low: 0.4, high: 0.4 })).toBeNull();
		expect(tOfLogit(0, 0.1, { low: 0, high: 0.1 })).toBeNull();
		expect(tOfLogit(1, 0.1, { low: 0.9, high: 1 })).toBeNull();
	});
});
