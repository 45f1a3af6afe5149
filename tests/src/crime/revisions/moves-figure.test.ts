import { describe, expect, it } from 'vitest';
import { movesOf, stateMoves } from '../../../../src/lib/crime/revisions/moves';
import {
	cutsBySource,
	matrixTable,
	moveLines,
	movesTable,
	NAMED,
	stateDots,
	statesTable
} from '../../../../src/lib/crime/revisions/moves-figure';
import { states } from '../../../../src/lib/catalog/states';
import type { YearRecord } from '../../../../src/lib/query/records';
import { femicide, series } from '../year-record';

const moves = movesOf(femicide, 'files', '00');

describe('moveLines(moves, told, percent, lang)', () => {
	it('has a line a year from zero, a point a cut, the year told first', () => {
		const lines = moveLines(moves, 2021, true, 'es');
		expect(lines.map(({ key, kind }) => [key, kind])).toEqual([
			['2021', 'a'],
			['2019', 'quiet'],
			['2020', 'quiet'],
			['2022', 'quiet'],
			['2023', 'quiet'],
			['2024', 'quiet']
		]);
		expect(lines.every(({ points }) => points[0]?.value === 0)).toBe(true);
		expect(lines[0]?.points.map(({ text }) => text)).toEqual([
			'0.00\u00a0% (966)',
			'+1.14\u00a0% (977)',
			'+1.86\u00a0% (984)',
			'+1.97\u00a0% (985)'
		]);
	});

	it('counts where a percentage would be too much', () => {
		const small = moveLines(movesOf(femicide, 'files', '06'), 2021, false, 'en');
		expect(small[0]?.points.map(({ value, text }) => [value, text])).toEqual([
			[0, '0 (7)'],
			[0, '0 (7)'],
			[5, '+5 (12)'],
			[5, '+5 (12)']
		]);
	});
});

describe('movesTable(record, moves, unit, place, lang)', () => {
	it('has every cut and year, and differences of whole years only', () => {
		const table = movesTable(femicide, moves, 'files', '00', 'es');
		expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
		const of = (year: number, cut: string) =>
			table.rows.find((row) => row[0] === year && row[1] === cut)?.slice(2, 6);
		expect(of(2021, '2021-02')).toEqual([2, 142, null, null]);
		expect(of(2021, '2021-12')).toEqual([12, 966, 0, 0]);
		expect(of(2021, '2026-08')).toEqual([12, 985, 19, expect.closeTo(1.967, 3)]);
		expect(of(2026, '2026-08')).toEqual([8, 421, null, null]);
	});
});

describe('matrixTable(record, unit, place, lang)', () => {
	it('has a row a cut; partial years say their months, years not yet counted are empty', () => {
		const { rows, columns } = matrixTable(femicide, 'files', '00', 'es');
		expect(columns.map(({ label }) => label)).toEqual([
			'Corte',
			...['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026']
		]);
		expect(rows[0]).toEqual(['febrero de 2021', '943', '942', '142 (ene–feb)', '', '', '', '', '']);
		expect(rows[1]?.slice(0, 4)).toEqual(['diciembre de 2021', '947', '949', '966']);
	});

	it('keeps the two registers of one cut in rows of their own', () => {
		const { rows } = matrixTable(femicide, 'files', '00', 'en');
		const august = rows.filter(([name]) => String(name).startsWith('August 2026'));
		expect(august).toEqual([
			['August 2026', '946', '947', '985', '965', '832', '824', '712', ''],
			['August 2026 (RNID)', '', '', '', '', '', '', '', '421 (Jan–Aug)']
		]);
	});
});

describe('cutsBySource(record, unit, place)', () => {
	it('says where each cut was read', () => {
		expect(cutsBySource(femicide, 'victims', '00')).toEqual([
			{ source: 'sesnsp-victims', cuts: ['2022-06', '2025-06'] },
			{ source: 'sesnsp-bulletins', cuts: ['2026-05', '2026-08'] }
		]);
	});
});

describe('stateDots(moves, hrefOf, lang), statesTable(moves, lang)', () => {
	const n = (more: number) =>
		Object.fromEntries(states.map(({ cve_ent }, at) => [cve_ent, [20 + (at < 12 ? more : 0)]]));
	const record: YearRecord = {
		topic: 'femicide',
		first: 2021,
		women: {},
		series: [
			series('femicide', 'files', '2021-12', 2021, n(0)),
			series('femicide', 'files', '2026-08', 2021, n(2))
		],
		sql: ''
	};
	const moved = stateMoves(record, 'files', 2021);

	it('names those that moved most, with both figures', () => {
		const dots = stateDots(moved, (place) => `?place=${place}`, 'es');
		expect(dots).toHaveLength(NAMED);
		expect(dots[0]).toMatchObject({
			name: 'Aguascalientes',
			href: '?place=01',
			value: 2,
			text: '+2 (20 → 22, +10.0\u00a0%)'
		});
	});

	it('has all 32 in the table', () => {
		const table = statesTable(moved, 'en');
		expect(table.rows).toHaveLength(32);
		expect(table.rows[0]).toEqual([
			'Aguascalientes',
			'01',
			2021,
			'2021-12',
			20,
			'2026-08',
			22,
			2,
			10
		]);
		expect(table.columns[4]?.label).toBe('December 2021 cut');
		expect(statesTable([], 'en').rows).toEqual([]);
	});
});
