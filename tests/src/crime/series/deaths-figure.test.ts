import { describe, expect, it } from 'vitest';
import {
	deathLines,
	deathsSentence,
	deathsTable,
	deathYears
} from '../../../../src/lib/crime/series/deaths-figure';
import { newestTogether } from '../../../../src/lib/crime/years';
import type { DeathRecord } from '../../../../src/lib/query/records';
import { femicide } from '../year-record';

/** INEGI's deaths of women by homicide in the nation, 2019 to 2024. */
const record: DeathRecord = {
	first: 2019,
	complete: [true, true, true, true, false, false],
	n: { '00': [3893, 3957, 4002, 3928, 3532, 3595] },
	women: {},
	sources: Array.from({ length: 6 }, () => 'inegi-mortality'),
	sql: 'select 1'
};
const victims = newestTogether(femicide, ['femicide', 'women_homicide'], 'victims', '00');

describe('deathYears(record, place)', () => {
	it('says which years are whole', () => {
		expect(deathYears(record, '00').at(-1)).toMatchObject({ year: 2024, n: 3595, complete: false });
		expect(deathYears(record, '01')).toEqual([]);
	});
});

describe('deathLines(record, victims, place, lang)', () => {
	const lines = deathLines(record, victims, '00', 'es');

	it('has two sources on one axis, and the years that are not whole apart and hollow', () => {
		expect(lines.map(({ key, points }) => [key, points.length])).toEqual([
			['deaths', 4],
			['deaths-incomplete', 2],
			['victims', 7]
		]);
		expect(lines[1]?.points.every(({ hollow }) => hollow)).toBe(true);
	});

	it('never adds the two: 3,928 deaths and 983 + 2,804 victims of 2022', () => {
		const of2022 = lines.map(({ points }) => points.find(({ t }) => t === 2022.5)?.value ?? null);
		expect(of2022).toEqual([3928, null, 3787]);
	});

	it('leaves the register of 2026 and partial years out', () => {
		expect(lines[2]?.points.at(-1)).toMatchObject({ t: 2025.5, value: 2818 });
	});
});

describe('deathsSentence(record, victims, place, lang)', () => {
	it('tells the newest year that both have whole', () => {
		const sentence = deathsSentence(record, victims, '00', 'es');
		expect(sentence).toContain('En 2022 el INEGI contó 3,928 defunciones');
		expect(sentence).toContain('3,787 víctimas');
		expect(sentence).toContain('no se suman');
		expect(sentence).toContain('2023 y 2024 está incompleto');
	});

	it('says nothing of a place that nobody has', () => {
		expect(deathsSentence(record, [], '01', 'en')).toBe('');
	});
});

describe('deathsTable(record, victims, place, lang)', () => {
	it('sets both beside each other, no data where one has none', () => {
		const { rows, columns } = deathsTable(record, victims, '00', 'en');
		expect(rows.map((row) => row.slice(0, 5))).toEqual([
			[2019, 3893, 'yes', 3845, '2025-06'],
			[2020, 3957, 'yes', 3777, '2025-06'],
			[2021, 4002, 'yes', 3769, '2025-06'],
			[2022, 3928, 'yes', 3787, '2025-06'],
			[2023, 3532, 'no', 3432, '2025-06'],
			[2024, 3595, 'no', 3411, '2025-06'],
			[2025, null, null, 2818, '2026-05']
		]);
		expect(rows.every((row) => row.length === columns.length)).toBe(true);
	});
});
