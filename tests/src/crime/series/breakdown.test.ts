import { describe, expect, it } from 'vitest';
import {
	groupedYears,
	groupLines,
	groupTable,
	isFew,
	pooled
} from '../../../../src/lib/crime/series/breakdown';
import { breakdown } from '../month-record';

describe('groupedYears(breakdown, count, by)', () => {
	it('counts the nation’s femicides by weapon: 2024 has 852 victims', () => {
		expect(groupedYears(breakdown, 'femicide', 'weapon')).toEqual([
			{ year: 2024, months: 12, n: [210, 216, 375, 51], total: 852 },
			{ year: 2025, months: 6, n: [87, 88, 144, 19], total: 338 }
		]);
	});

	it('puts what no group has under not specified, and always adds up', () => {
		for (const by of ['weapon', 'age'] as const) {
			for (const { n, total } of groupedYears(breakdown, 'femicide', by)) {
				expect(n.reduce((sum, each) => sum + each, 0)).toBe(total);
			}
		}
		expect(groupedYears(breakdown, 'femicide', 'age')[0]?.n).toEqual([416, 10, 426]);
	});
});

describe('groupLines(rows, by, lang)', () => {
	it('draws shares, the partial year hollow, not specified always', () => {
		const lines = groupLines(groupedYears(breakdown, 'femicide', 'weapon'), 'weapon', 'es');
		expect(lines.map(({ label }) => label)).toEqual([
			'Arma de fuego',
			'Arma blanca',
			'Otro medio',
			'No especificado'
		]);
		expect(lines[0]?.points[0]?.value).toBeCloseTo(24.648, 3);
		expect(lines[0]?.points[0]?.text).toBe('25\u00a0% (210 de 852)');
		expect(lines[3]?.points.map(({ hollow }) => hollow)).toEqual([false, true]);
	});

	it('has no share of nobody', () => {
		const lines = groupLines(groupedYears(breakdown, 'women_homicide', 'age'), 'age', 'en');
		expect(lines[0]?.points[1]).toMatchObject({ value: null, text: 'no victims' });
	});
});

describe('isFew(rows) and pooled(rows, by, lang)', () => {
	it('takes the whole years together where victims are few', () => {
		const rows = groupedYears(breakdown, 'women_homicide', 'weapon');
		expect(isFew(rows)).toBe(true);
		expect(isFew(groupedYears(breakdown, 'femicide', 'weapon'))).toBe(false);
		const together = pooled(rows, 'weapon', 'en');
		expect(together).toMatchObject({ first: 2024, last: 2024, total: 4 });
		expect(together?.rows[0]).toMatchObject({ name: 'Firearm', value: 75, text: '75% (3 of 4)' });
		// R 4.2.2, binom.test(3, 4): 19.4120 to 99.3691
		expect(together?.rows[0]?.low).toBeCloseTo(19.412, 3);
		expect(together?.rows[0]?.high).toBeCloseTo(99.3691, 4);
	});

	it('is nothing without a whole year, and no value without victims', () => {
		const rows = groupedYears(breakdown, 'women_homicide', 'weapon');
		expect(pooled(rows.slice(1), 'weapon', 'es')).toBeNull();
		const none = rows.map((row) => ({ ...row, n: [0, 0, 0, 0], total: 0 }));
		expect(pooled(none, 'weapon', 'es')?.rows[0]?.value).toBeNull();
	});
});

describe('groupTable(breakdown, by, place, lang)', () => {
	it('has a row a count and year, counts and shares', () => {
		const table = groupTable(breakdown, 'weapon', '00', 'es');
		expect(table.rows).toHaveLength(4);
		expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
		expect(table.rows[1]?.slice(0, 6)).toEqual([
			'2025 (enero–junio)',
			2025,
			6,
			'Feminicidio',
			338,
			87
		]);
		expect(table.rows[3]?.slice(4, 7)).toEqual([0, 0, null]);
	});
});
