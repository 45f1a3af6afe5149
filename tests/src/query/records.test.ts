import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declaredDifferences } from '../../../scripts/import/sesnsp/bulletin-checks';
import { states } from '../../../src/lib/catalog/states';
import { counts, topics } from '../../../src/lib/catalog/topics';
import { abroadRecord } from '../../../src/lib/query/record-abroad';
import { deathRecord } from '../../../src/lib/query/record-deaths';
import { monthRecord } from '../../../src/lib/query/record-months';
import { municipalRecord } from '../../../src/lib/query/record-municipalities';
import { yearRecord } from '../../../src/lib/query/record-years';
import type { MonthSeries, YearRecord } from '../../../src/lib/query/records';
import type { Engine, SqlRow } from '../../../src/lib/query/types';
import { recordTables, tablesEngine } from '../../helpers/tables-engine';

const ids = topics.map(({ id }) => id);
const codes = states.map(({ cve_ent }) => cve_ent);
let engine: Engine;
const years = new Map<string, YearRecord>();

beforeAll(async () => {
	engine = await tablesEngine(...recordTables);
	for (const id of ids) years.set(id, await yearRecord(engine, id));
});
afterAll(() => engine.close());

const sum = (values: readonly (number | null)[]) =>
	values.reduce<number>((total, value) => total + (value ?? 0), 0);
const sumOf = (rows: readonly SqlRow[]) => sum(rows.map(({ n }) => Number(n)));

function yearsOf(id: string): YearRecord {
	const record = years.get(id);
	if (!record) throw new Error(`no record of ${id}`);
	return record;
}

/** Sum of a state's, or the nation's, months in one year. */
function monthsOfYear({ from, n }: MonthSeries, year: number): number {
	const start = 12 * (year - Number(from.slice(0, 4)));
	return sum(n.slice(start, start + 12));
}

describe.each(ids)('the record of years of %s', (id) => {
	it('has the nation as the sum of the 32 states, at every cut that has both', () => {
		const both = yearsOf(id).series.filter(({ n }) => '00' in n && '32' in n);
		expect(both.length).toBeGreaterThanOrEqual(12);
		for (const { n } of both) {
			expect(Object.keys(n).sort()).toEqual(['00', ...codes]);
			const added = n['00']?.map((_, at) => sum(codes.map((code) => n[code]?.[at] ?? NaN)));
			expect(added).toEqual(n['00']);
		}
	});

	it('ends every series at its cut, and counts the months of it', () => {
		for (const { cut, first, months, n, sources, register } of yearsOf(id).series) {
			const [year = 0, month = 0] = cut.split('-').map(Number);
			const last = register === 'cnsp' ? Math.min(year, 2025) : year;
			expect(first + months.length - 1).toBe(last);
			expect(months.at(-1)).toBe(last === year ? month : 12);
			expect(months.slice(0, -1).every((counted) => counted === 12)).toBe(true);
			expect(sources).toHaveLength(months.length);
			for (const column of Object.values(n)) expect(column).toHaveLength(months.length);
		}
	});

	it('has the women of every place and year', () => {
		const { first, women, series } = yearsOf(id);
		expect(first).toBe(2015);
		expect(Object.keys(women).sort()).toEqual(['00', ...codes]);
		const last = Math.max(...series.map((one) => one.first + one.months.length - 1));
		for (const column of Object.values(women)) expect(column).toHaveLength(last - first + 1);
		expect(women['00']?.[5]).toBe(65_444_453);
	});

	it('is what a plain sum over crime_year gives, in every cell', async () => {
		const rows = await engine.query('select * from crime_year');
		const sums = new Map<string, number>();
		for (const row of rows) {
			for (const count of topics.find((one) => one.id === id)?.counts ?? []) {
				const unit = row['unit'] === 'victims' ? 'victims' : 'files';
				const among = counts[count][unit].some(
					({ crime, sex }) => crime === row['crime'] && sex === row['sex']
				);
				if (!among) continue;
				const key = [count, unit, row['register'], row['cut'], row['cve_ent'], row['year']].join(
					' '
				);
				sums.set(key, (sums.get(key) ?? 0) + Number(row['n']));
			}
		}
		const told = yearsOf(id).series.flatMap(({ count, unit, register, cut, first, n }) =>
			Object.entries(n).flatMap(([place, column]) =>
				column.map((value, at): [string, number] => [
					[count, unit, register, cut, place, first + at].join(' '),
					value
				])
			)
		);
		expect(new Map(told)).toEqual(sums);
	});

	it('is what its own SQL gives', async () => {
		const { sql, series } = yearsOf(id);
		const rows = await engine.query(sql);
		const cells = series.flatMap(({ n }) => Object.values(n).flat());
		expect(rows).toHaveLength(cells.length);
		expect(sumOf(rows)).toBe(sum(cells));
	});
});

describe.each(ids)('the records of months of %s', (id) => {
	it.each(id === 'femicide' ? ['00', ...codes] : ['00', '01', '07', '15', '32'])(
		'%s: whole years add to those of the years at the same cut',
		async (place) => {
			const { series, sql } = await monthRecord(engine, id, place);
			const rows = await engine.query(sql);
			expect(sumOf(rows)).toBe(sum(series.flatMap(({ n }) => n)));
			for (const one of series) {
				const same = yearsOf(id).series.find(
					({ count, unit, register, cut, n }) =>
						[count, unit, register, cut].join() ===
							[one.count, one.unit, one.register, one.cut].join() && place in n
				);
				expect(one.n).toHaveLength(sum(same?.months ?? []));
				const wrong = (same?.n[place] ?? []).filter((n, at) => {
					const year = (same?.first ?? 0) + at;
					const months = monthsOfYear(one, year);
					const declared = declaredDifferences.some(
						(known) => known.crime === one.count && known.year === year && known.months === months
					);
					return months !== n && !(place === '00' && declared);
				});
				expect(wrong).toEqual([]);
				expect(same?.sources.at(-1)).toBe(one.source);
			}
		}
	);
});

describe('the breakdown of the victims', () => {
	it.each(['00', '06', '15'])('%s: weapons and ages add to the years', async (place) => {
		const { breakdown } = await monthRecord(engine, 'femicide', place);
		expect(breakdown?.cut).toBe('2025-06');
		expect(breakdown?.months).toEqual([...Array.from({ length: 10 }, () => 12), 6]);
		for (const count of ['femicide', 'women_homicide'] as const) {
			const own = breakdown?.series.filter((one) => one.count === count) ?? [];
			const series = yearsOf('femicide').series.find(
				(one) => one.count === count && one.unit === 'victims' && one.cut === '2025-06'
			);
			const added = breakdown?.months.map((_, at) => sum(own.map(({ n }) => n[at] ?? 0)));
			expect(added).toEqual(series?.n[place]);
		}
	});

	it('is not there for crimes that are counted in files', async () => {
		expect((await monthRecord(engine, 'rape', '00')).breakdown).toBeNull();
	});
});

describe('the record of deaths', () => {
	it('has every year from 1990 to 2024, the last two not whole', async () => {
		const { first, complete, n, women, sources, sql } = await deathRecord(engine);
		expect(first).toBe(1990);
		expect(complete.indexOf(false)).toBe(2023 - 1990);
		expect(complete).toHaveLength(35);
		expect(Object.keys(n).sort()).toEqual(['00', ...codes]);
		expect(Object.keys(women).sort()).toEqual(['00', ...codes]);
		expect(new Set(sources)).toEqual(new Set(['inegi-mortality']));
		expect([2015, 2020, 2021, 2022].map((year) => n['00']?.[year - 1990])).toEqual([
			2383, 3957, 4002, 3928
		]);
		expect(sumOf(await engine.query(sql))).toBe(sum(Object.values(n).flat()));
	});
});

describe('the record of Peru', () => {
	it('has both counts, a year that nobody holds, and seven months of 2016', async () => {
		const { series, source, sql } = await abroadRecord(engine);
		expect(series.map(({ crime, first, n }) => [crime, n[2018 - first]])).toEqual([
			['femicide', 149],
			['attempted_femicide', 304]
		]);
		for (const { first, n, months } of series) {
			expect([n[2017 - first], months[2017 - first], months[2016 - first]]).toEqual([null, 0, 7]);
			expect(n).toHaveLength(17);
		}
		expect(source).toBe('peru-femicide');
		expect(sumOf(await engine.query(sql))).toBe(sum(series.flatMap(({ n }) => n)));
	});
});

describe.each(['femicide', 'family_violence'] as const)('the municipal records of %s', (id) => {
	it.each(codes)('%s: add to the state', async (code) => {
		const { municipalities, apart, first, months, monthly, sql } = await municipalRecord(
			engine,
			id,
			code
		);
		const added = months.map((_, at) =>
			sum([...municipalities, ...apart].map(({ n }) => n[at] ?? NaN))
		);
		// The state's file of August 2026, which the municipal one of May has to bear out until 2025.
		const state = yearsOf(id).series.find(
			({ count, unit, register, cut, n }) =>
				count === id && unit === 'files' && register === 'cnsp' && cut === '2026-08' && code in n
		);
		expect([first, months]).toEqual([2015, [...Array.from({ length: 11 }, () => 12), 5]]);
		expect(added.slice(0, 11)).toEqual(state?.n[code]);
		const rows = await engine.query(sql);
		const byMonth = [...municipalities, ...apart].flatMap((row) =>
			Object.values(row.months ?? {}).flat()
		);
		expect(sumOf(rows.filter(({ month }) => month === null))).toBe(sum(added));
		expect(sumOf(rows.filter(({ month }) => month !== null))).toBe(sum(byMonth));
		expect(monthly === null).toBe(id === 'family_violence');
	});

	it('show the nine that were made after 2020, three of them without women', async () => {
		const all = [];
		for (const code of codes) {
			all.push(...(await municipalRecord(engine, id, code)).municipalities);
		}
		expect(all).toHaveLength(2478);
		expect(all.filter(({ since }) => since !== null)).toHaveLength(9);
		const without = all.filter(({ women }) => women === null).map(({ cvegeo }) => cvegeo);
		expect(without).toEqual(['24059', '25019', '25020']);
	});
});
