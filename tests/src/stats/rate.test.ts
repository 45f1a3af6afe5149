import { describe, expect, it } from 'vitest';
import { ratePer100k } from '../../../src/lib/stats/rate';

describe('ratePer100k(n, women, months)', () => {
	it('divides a whole year by the women of the year', () => {
		expect(ratePer100k(852, 67_568_918, 12)).toBeCloseTo(1.26093, 5);
	});

	it('divides six months by half the women-years', () => {
		expect(ratePer100k(50, 1_000_000, 6)).toBeCloseTo(10, 12);
		expect(ratePer100k(50, 1_000_000, 12)).toBeCloseTo(5, 12);
	});

	it('is zero where nothing was counted, and null where there is nobody', () => {
		expect(ratePer100k(0, 400_000, 12)).toBe(0);
		expect(ratePer100k(3, 0, 12)).toBeNull();
	});

	it.each([0, 13, Number.NaN])('refuses %d months', (months) => {
		expect(() => ratePer100k(1, 1, months)).toThrow(RangeError);
	});
});
