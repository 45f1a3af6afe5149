import { describe, expect, it } from 'vitest';
import {
	cvOf,
	cvOfCount,
	precisionOfCount,
	precisionOfCv,
	precisionOfEstimate,
	PRECISION_LIMITS
} from '../../../src/lib/stats/precision';

describe('precisionOfCv(cv)', () => {
	it.each([
		[0, 'high'],
		[14.999, 'high'],
		[15, 'moderate'],
		[29.999, 'moderate'],
		[30, 'low'],
		[Number.POSITIVE_INFINITY, 'low']
	] as const)('of %d percent is %s', (cv, precision) => {
		expect(precisionOfCv(cv)).toBe(precision);
	});

	it('is null where there is no coefficient', () => {
		expect(precisionOfCv(null)).toBeNull();
		expect(precisionOfCv(Number.NaN)).toBeNull();
	});
});

describe('PRECISION_LIMITS', () => {
	it("are INEGI's 15 and 30 percent", () => {
		expect(PRECISION_LIMITS).toEqual({ moderate: 15, low: 30 });
	});
});

describe('cvOf(estimate, se)', () => {
	it('is the error in percent of the estimate', () => {
		expect(cvOf(40, 2)).toBe(5);
		expect(cvOf(0, 2)).toBeNull();
	});
});

describe('cvOfCount(n)', () => {
	it('is 100 over the root of the count', () => {
		expect(cvOfCount(100)).toBe(10);
		expect(cvOfCount(4)).toBe(50);
		expect(cvOfCount(0)).toBeNull();
	});
});

describe('precisionOfCount(n)', () => {
	it.each([
		[0, 'low'],
		[11, 'low'],
		[12, 'moderate'],
		[44, 'moderate'],
		[45, 'high'],
		[852, 'high']
	] as const)('of %i is %s', (n, precision) => {
		expect(precisionOfCount(n)).toBe(precision);
	});

	it('refuses a fraction', () => {
		expect(() => precisionOfCount(1.5)).toThrow(RangeError);
	});
});

describe('precisionOfEstimate(cv, df)', () => {
	it.each([
		[10, 8, 'high'],
		[10, 7, 'low'],
		[20, 7, 'low'],
		[20, null, 'moderate'],
		[30, 500, 'low'],
		[null, 3, null]
	] as const)('%s % with %s degrees of freedom is %s', (cv, df, precision) => {
		expect(precisionOfEstimate(cv, df)).toBe(precision);
	});
});
