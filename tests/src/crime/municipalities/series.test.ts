import { describe, expect, it } from 'vitest';
import {
	drawable,
	FEWEST_DRAWN,
	monthBars,
	monthTable,
	municipalYearBars,
	municipalYears,
	spanSentence,
	yearTable
} from '../../../../src/lib/crime/municipalities/series';
import { seriesFigures } from '../../../../src/lib/crime/municipalities/series-figures';
import { small } from './records';

const row = (at: number) => {
	const found = small.municipalities[at];
	if (!found) throw new Error(`${at}`);
	return found;
};
const about = { cvegeo: '02001', municipality: 'Ensenada', crime: 'femicide', cut: '2026-05' };

describe('drawable(n)', () => {
	it('draws ten files or more, never fewer', () => {
		expect(FEWEST_DRAWN).toBe(10);
		expect(drawable([4, 5])).toBe(false);
		expect(drawable([4, 6])).toBe(true);
		expect(drawable([])).toBe(false);
	});
});

describe('municipalYears(record, row)', () => {
	it('has no count before a municipality was made, and none is no zero', () => {
		expect(municipalYears(small, row(3)).map(({ files }) => files)).toEqual([null, 0, 0]);
		expect(municipalYears(small, row(0)).map(({ files, women }) => [files, women])).toEqual([
			[4, 200_000],
			[6, 200_000],
			[2, 240_000]
		]);
	});
});

describe('municipalYearBars(years, lang)', () => {
	const bars = municipalYearBars(municipalYears(small, row(0)), 'es');

	it('draws the register of 2026 after a break, and its months as partial', () => {
		expect(bars.map(({ breakBefore }) => breakBefore)).toEqual([null, null, 'RNID']);
		expect(bars.map(({ partial }) => partial)).toEqual([null, null, 'ene–may']);
	});

	it('carries the exact interval of a small count', () => {
		// Garwood (1936): 4 lies in 1.0899 to 10.2416.
		expect(bars[0]?.parts[0]).toMatchObject({ kind: 'a', value: 4 });
		expect(bars[0]?.parts[0]?.low).toBeCloseTo(1.0899, 3);
		expect(bars[0]?.parts[0]?.high).toBeCloseTo(10.2416, 3);
		expect(bars[0]?.text).toBe('2024\n4 carpetas\nIntervalo de 95\u00a0%: 1.1 a 10.2');
	});

	it('has no part, and says so, before the municipality was made', () => {
		const [before] = municipalYearBars(municipalYears(small, row(3)), 'en');
		expect(before).toMatchObject({ parts: [], text: '2024\nnot made yet' });
	});
});

describe('monthBars(n, from, lang)', () => {
	it('names the months from the first on, over the end of a year', () => {
		const bars = monthBars(row(0).months?.femicide ?? [], '2024-01', 'en');
		expect(bars).toHaveLength(18);
		expect([bars[0]?.key, bars[11]?.key, bars[12]?.key, bars[17]?.key]).toEqual([
			...['2024-01', '2024-12', '2025-01', '2025-06']
		]);
		expect(bars[12]?.label).toBe('Jan 2025');
		expect(bars.every(({ parts }) => parts[0]?.low === undefined)).toBe(true);
	});
});

describe('yearTable(years, about, lang), monthTable(n, from, about, lang)', () => {
	it('hold every value, a cell a column', () => {
		const years = yearTable(municipalYears(small, row(0)), about, 'es');
		expect(years.rows.map((cells) => cells.slice(0, 4))).toEqual([
			['2024', 2024, 12, 4],
			['2025', 2025, 12, 6],
			['2026 (enero–mayo)', 2026, 5, 2]
		]);
		const months = monthTable(row(0).months?.femicide ?? [], '2024-01', about, 'es');
		expect(months.rows[0]?.slice(0, 3)).toEqual(['enero de 2024', '2024-01', 1]);
		for (const { columns, rows } of [years, months])
			expect(rows.every((cells) => cells.length === columns.length)).toBe(true);
	});
});

describe('spanSentence(n, crime, span, lang)', () => {
	it('says one number for all', () => {
		expect(spanSentence([1, 0, 2], 'feminicidio', '2024 a 2025', 'es')).toBe(
			'3 carpetas por feminicidio, 2024 a 2025.'
		);
		expect(spanSentence([1], 'femicide', '2024', 'en')).toBe('1 file for femicide, 2024.');
	});
});

describe('seriesFigures(record, row, sources, lang)', () => {
	const sources = { 'sesnsp-municipal': { name: 'SESNSP', url: 'https://example.org' } };

	it('draws a series of ten whole-year files, and tells a shorter one in one number', () => {
		const drawn = seriesFigures(small, row(0), sources, 'es');
		expect(drawn.years.drawing?.bars).toHaveLength(3);
		expect(drawn.months.map(({ drawing }) => drawing?.bars.length ?? null)).toEqual([18, null]);
		const told = seriesFigures(small, row(1), sources, 'es');
		expect(told.years.drawing).toBeNull();
		expect(told.years.total).toBe('5 carpetas por feminicidio, 2024 a 2025.');
		expect(told.years.text.table.rows).toHaveLength(3);
		// Made in 2025: the year before is not of its span.
		expect(seriesFigures(small, row(3), sources, 'es').years.total).toContain('2025 a 2025');
	});

	it('says that homicide files are of victims of any sex, drawn or not', () => {
		const [femicide, homicide] = seriesFigures(small, row(0), sources, 'en').months;
		expect(homicide?.total).toContain('victims of any sex');
		expect(homicide?.text.sentence).toContain('victims of any sex');
		expect(femicide?.text.sentence).not.toContain('any sex');
		expect(homicide?.text.title).toBe(
			'Intentional homicide in Ensenada, Baja California, by month'
		);
	});

	it('names each file by what, where and which cut', () => {
		const { years, months } = seriesFigures(small, row(0), sources, 'es');
		expect(years.text.fileName).toBe(
			'atlas-violeta_feminicidio_municipios_por-ano_02001_ensenada_baja-california_corte-2026-05'
		);
		expect(months[1]?.text.fileName).toContain('homicidio-doloso_por-mes_02001');
		expect(months[1]?.text.fileName).toContain('corte-2025-06');
	});

	it('has no months where none are held', () => {
		expect(seriesFigures({ ...small, monthly: null }, row(0), sources, 'es').months).toEqual([]);
	});
});
