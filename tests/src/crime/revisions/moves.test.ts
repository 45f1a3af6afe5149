import { describe, expect, it } from 'vitest';
import {
	changeOf,
	inPercent,
	movesOf,
	percentOf,
	stateMoves,
	stepsOf,
	toldYears
} from '../../../../src/lib/crime/revisions/moves';
import type { YearRecord } from '../../../../src/lib/query/records';
import { femicide, series } from '../year-record';

const moveOf = (year: number, unit: 'files' | 'victims', place = '00') =>
	movesOf(femicide, unit, place).find((move) => move.year === year);

describe('movesOf(record, unit, place)', () => {
	it('gives the files of 2021 at every cut that has the whole year', () => {
		expect(moveOf(2021, 'files')?.figures.map(({ cut, n }) => [cut, n])).toEqual([
			['2021-12', 966],
			['2022-03', 977],
			['2025-06', 984],
			['2026-08', 985]
		]);
	});

	it('gives the victims of 2021 apart', () => {
		expect(moveOf(2021, 'victims')?.figures.map(({ n }) => n)).toEqual([1016, 1021, 1022]);
	});

	it('leaves partial years out: 229 of January to March 2022 are no first figure', () => {
		expect(moveOf(2022, 'files')?.first).toMatchObject({ n: 963, cut: '2025-06' });
		expect(movesOf(femicide, 'files', '00').map(({ year }) => year)).not.toContain(2026);
	});
});

describe('toldYears(record, unit, place)', () => {
	it('lists the years that two cuts have whole', () => {
		expect(toldYears(femicide, 'files', '00')).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
		expect(toldYears(femicide, 'files', '32')).toEqual([]);
	});
});

describe('changeOf(move), percentOf(move), stepsOf(move)', () => {
	it('is 19 more of 966: 1.97 %', () => {
		const move = moveOf(2021, 'files');
		expect(move && changeOf(move)).toBe(19);
		expect(move && percentOf(move)).toBeCloseTo(1.967, 3);
	});

	it('lists the cuts at which the figure changed', () => {
		const steps = (year: number) => {
			const move = moveOf(year, 'files');
			return move && stepsOf(move).map(({ cut, n }) => [cut, n]);
		};
		expect(steps(2021)).toEqual([
			['2022-03', 977],
			['2025-06', 984],
			['2026-08', 985]
		]);
		expect(steps(2020)).toEqual([
			['2021-12', 949],
			['2022-03', 948],
			['2025-06', 947]
		]);
	});

	it('has no percentage of zero', () => {
		const [figure] = moveOf(2021, 'files')?.figures ?? [];
		if (!figure) throw new Error('no figure');
		const from = { first: { ...figure, n: 0 }, newest: figure };
		expect([changeOf(from), percentOf(from)]).toEqual([966, null]);
	});
});

describe('inPercent(moves)', () => {
	it('counts files instead where one of them is many percent', () => {
		expect(inPercent(movesOf(femicide, 'files', '00'))).toBe(true);
		expect(inPercent(movesOf(femicide, 'files', '06'))).toBe(false);
	});
});

describe('stateMoves(record, unit, year)', () => {
	it('puts the furthest moved first, whichever way, and leaves the nation out', () => {
		const record: YearRecord = {
			topic: 'femicide',
			first: 2021,
			women: {},
			series: [
				series('femicide', 'files', '2021-12', 2021, {
					'00': [300],
					'01': [100],
					'14': [68],
					'30': [69],
					'32': [5]
				}),
				series('femicide', 'files', '2026-08', 2021, {
					'00': [309],
					'01': [100],
					'14': [77],
					'30': [59]
				})
			],
			sql: ''
		};
		const moves = stateMoves(record, 'files', 2021);
		expect(moves.map((move) => [move.cve_ent, changeOf(move)])).toEqual([
			['30', -10],
			['14', 9],
			['01', 0]
		]);
		expect(stateMoves(record, 'files', 2020)).toEqual([]);
	});
});
