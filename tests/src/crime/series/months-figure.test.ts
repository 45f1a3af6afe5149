import { describe, expect, it } from 'vitest';
import {
	monthCuts,
	monthFigures,
	monthGap,
	monthLines,
	monthsSentence,
	monthTable
} from '../../../../src/lib/crime/series/months-figure';
import {
	attemptBars,
	attemptsSentence,
	attemptsTable
} from '../../../../src/lib/crime/series/attempts-figure';
import { months as record } from '../month-record';

const BOTH = ['femicide', 'women_homicide'] as const;

describe('monthGap(figures)', () => {
	it('finds the months that nobody has', () => {
		expect(monthGap(monthFigures(record, 'femicide', 'files'))).toEqual({
			before: '2022-03',
			from: '2022-04',
			to: '2025-12'
		});
		expect(monthGap(monthFigures(record, 'femicide', 'victims'))).toBeNull();
	});
});

describe('monthLines(record, counts, unit, lang)', () => {
	it('has a null in every month of the gap: no data is neither zero nor a line', () => {
		const [line] = monthLines(record, ['femicide'], 'files', 'es');
		const nulls = line?.points.filter(({ value }) => value === null) ?? [];
		expect(nulls).toHaveLength(45);
		expect(nulls[0]?.text).toBe('sin dato');
		expect(line?.points).toHaveLength(52);
		expect(line?.points.map(({ t }) => t)).toEqual(
			[...(line?.points.map(({ t }) => t) ?? [])].sort((a, b) => a - b)
		);
	});

	it('keeps a zero as a zero', () => {
		const lines = monthLines(record, BOTH, 'victims', 'en');
		expect(lines.map(({ key, dash }) => [key, dash])).toEqual([
			['femicide', 'solid'],
			['women_homicide', 'dashed']
		]);
		expect(lines[0]?.points.map(({ value }) => value)).toEqual([6, 0, 9]);
	});

	it('draws intervals only where a line stands alone', () => {
		const [alone] = monthLines(record, ['femicide'], 'files', 'es');
		const [beside] = monthLines(record, BOTH, 'victims', 'es');
		expect(alone?.points[0]?.low).toBeCloseTo(6.922, 3);
		expect(beside?.points[0]?.low).toBeNull();
		expect(beside?.points[0]?.text).toContain('intervalo');
	});
});

describe('monthsSentence(record, count, unit, lang)', () => {
	it('says where the months end, and that the rest is no zero', () => {
		expect(monthsSentence(record, 'femicide', 'files', 'es')).toContain(
			'llega a marzo de 2022; de lo que sigue, hasta diciembre de 2025, no hay dato, y no quiere decir cero.'
		);
		expect(monthsSentence(record, 'femicide', 'victims', 'en')).toContain(
			'ends in June 2025: of the register that began in 2026 there are no victims by month.'
		);
		expect(monthsSentence(record, 'rape', 'files', 'es')).toBe('');
	});
});

describe('monthTable(record, counts, unit, lang) and monthCuts(figures, lang)', () => {
	it('has a row a month held, with its own cut and register', () => {
		const table = monthTable(record, ['femicide'], 'files', 'es');
		expect(table.rows).toHaveLength(7);
		expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
		expect(table.rows[4]?.slice(0, 4)).toEqual(['enero de 2026', 2026, 1, 3]);
		expect(table.rows[4]?.slice(-4)).toEqual(['2026-03', 'rnid', '15', 'sesnsp-rnid']);
		expect(monthCuts(monthFigures(record, 'femicide', 'files'), 'es')).toBe(
			'marzo de 2022 y marzo de 2026'
		);
	});

	it('sets counts of the same month beside each other', () => {
		const table = monthTable(record, BOTH, 'victims', 'es');
		const at = table.columns.findIndex(({ name }) => name === 'women_homicide');
		expect(table.rows.map((row) => row[at])).toEqual([30, 45, 12]);
		// Beside a small count every row has its interval: 45 is 32.82 to 60.21 (R 4.2.2, poisson.test).
		expect(table.rows[1]?.[at + 1]).toBeCloseTo(32.8233, 4);
		expect(table.rows[1]?.[at + 2]).toBeCloseTo(60.2135, 4);
	});
});

describe('attemptBars(record, lang), attemptsTable(record, lang), attemptsSentence(record, lang)', () => {
	it('keeps attempts apart from femicide', () => {
		const bars = attemptBars(record, 'es');
		expect(bars.map(({ label, parts }) => [label, parts[0]?.value])).toEqual([
			['ene', 0],
			['feb', 1],
			['mar', 0]
		]);
		expect(attemptsTable(record, 'es').rows.map((row) => row[2])).toEqual([0, 1, 0]);
	});

	it('says how many in which months', () => {
		expect(attemptsSentence(record, 'es')).toContain(
			'De enero a marzo de 2026 se registró 1 carpeta de investigación por tentativa de feminicidio.'
		);
		const none = { ...record, series: record.series.map((each) => ({ ...each, n: [0, 0, 0] })) };
		expect(attemptsSentence(none, 'en')).toContain(
			'no investigation file for attempted femicide was'
		);
		expect(attemptsSentence({ ...record, series: [] }, 'es')).toBe('');
	});
});
