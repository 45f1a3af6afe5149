import { describe, expect, it } from 'vitest';
import { monthAt, monthTime, yearsAround } from '../../../src/lib/chart/time';

describe('monthTime(month)', () => {
	it('is the middle of a month or of a year', () => {
		expect(monthTime('2024-05')).toBe(2024.375);
		expect(monthTime('2021')).toBe(2021.5);
	});

	it('throws for what is neither', () => {
		expect(() => monthTime('2024-13')).toThrow(RangeError);
		expect(() => monthTime('mayo')).toThrow(RangeError);
	});
});

describe('monthAt(t)', () => {
	it('finds every month again', () => {
		for (let year = 1990; year <= 2026; year += 1)
			for (let month = 1; month <= 12; month += 1) {
				const name = `${year}-${String(month).padStart(2, '0')}`;
				expect(monthAt(monthTime(name))).toBe(name);
			}
	});

	it('gives a boundary to the month that begins there', () => {
		expect(monthAt(2026)).toBe('2026-01');
		expect(monthAt(2021 + 1 / 12)).toBe('2021-02');
	});
});

describe('yearsAround(times)', () => {
	it('is whole years', () => {
		expect(yearsAround([2021.96, 2026.6])).toEqual([2021, 2027]);
		expect(yearsAround([2021])).toEqual([2021, 2022]);
		expect(yearsAround([])).toBeNull();
	});
});
