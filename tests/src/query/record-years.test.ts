import { describe, expect, it } from 'vitest';
import { yearRecord } from '../../../src/lib/query/record-years';
import type { SqlValue } from '../../../src/lib/query/types';
import { inlineEngine } from '../../helpers/inline-engine';

const columns =
	'cut text, register text, unit text, cve_ent text, year integer, months integer, crime text, sex text, n integer, source text';

/** A row of `crime_year`: cut, register, place, year, months, crime and sex joined by a slash, n. */
function row(
	cut: string,
	register: string,
	place: string,
	year: number,
	months: number,
	crime: string,
	n: number
): SqlValue[] {
	const [name = '', sex = 'all', unit = 'files'] = crime.split('/');
	return [cut, register, unit, place, year, months, name, sex, n, `from-${cut}`];
}

/** The record of a topic over a few rows; two places live in 2015 to 2026, 1000 women and more each year. */
async function recordOf(topic: 'femicide' | 'rape', rows: readonly SqlValue[][]) {
	const people = ['00', '01'].flatMap((place) =>
		Array.from({ length: 12 }, (_, at): SqlValue[] => [place, 2015 + at, 'women', 'all', 1000 + at])
	);
	const engine = await inlineEngine({
		crime_year: { columns, rows },
		population: {
			columns: 'cve_ent text, year integer, sex text, age_group text, population integer',
			rows: people
		}
	});
	try {
		return await yearRecord(engine, topic);
	} finally {
		await engine.close();
	}
}

const women = 'femicide/women/victims';

describe('yearRecord(engine, topic)', () => {
	it('has a column of years for each place, their months, sources and women', async () => {
		const record = await recordOf('femicide', [
			row('2021-06', 'cnsp', '01', 2021, 6, women, 4),
			row('2021-06', 'cnsp', '01', 2020, 12, women, 9),
			row('2021-06', 'cnsp', '00', 2020, 12, women, 30),
			row('2021-06', 'cnsp', '00', 2021, 6, women, 20)
		]);
		expect(record).toMatchObject({
			topic: 'femicide',
			first: 2020,
			women: { '00': [1005, 1006], '01': [1005, 1006] }
		});
		expect(record.series).toEqual([
			{
				...{ count: 'femicide', unit: 'victims', register: 'cnsp', cut: '2021-06', first: 2020 },
				months: [12, 6],
				n: { '00': [30, 20], '01': [9, 4] },
				sources: ['from-2021-06', 'from-2021-06']
			}
		]);
	});

	it('adds a count of several crimes only where all of them are counted', async () => {
		const record = await recordOf('rape', [
			row('2021-12', 'cnsp', '01', 2021, 12, 'rape_simple', 5),
			row('2021-12', 'cnsp', '01', 2021, 12, 'rape_equated', 3),
			row('2022-12', 'cnsp', '01', 2021, 12, 'rape_simple', 5)
		]);
		expect(record.series.map(({ cut, n }) => [cut, n])).toEqual([['2021-12', { '01': [8] }]]);
	});

	it('makes a series of each span where a cut has some places in more years', async () => {
		const record = await recordOf('femicide', [
			row('2026-05', 'cnsp', '00', 2024, 12, women, 60),
			row('2026-05', 'cnsp', '00', 2025, 12, women, 50),
			row('2026-05', 'cnsp', '01', 2025, 12, women, 5)
		]);
		expect(record.series.map(({ first, n }) => [first, n])).toEqual([
			[2024, { '00': [60, 50] }],
			[2025, { '01': [5] }]
		]);
	});

	it('is in order of unit, register, count and cut, whatever the order of the rows', async () => {
		const record = await recordOf('femicide', [
			row('2026-01', 'rnid', '00', 2026, 1, 'attempted_femicide/women/files', 1),
			row('2026-01', 'rnid', '00', 2026, 1, 'femicide/women/files', 1),
			row('2022-03', 'cnsp', '00', 2021, 12, 'femicide/women/files', 1),
			row('2021-12', 'cnsp', '00', 2021, 12, 'femicide/women/files', 1),
			row('2022-06', 'cnsp', '00', 2021, 12, 'intentional_homicide/women/victims', 1),
			row('2022-06', 'cnsp', '00', 2021, 12, women, 1)
		]);
		expect(record.series.map((s) => `${s.unit} ${s.register} ${s.count} ${s.cut}`)).toEqual([
			'victims cnsp femicide 2022-06',
			'victims cnsp women_homicide 2022-06',
			'files cnsp femicide 2021-12',
			'files cnsp femicide 2022-03',
			'files rnid femicide 2026-01',
			'files rnid attempted_femicide 2026-01'
		]);
	});

	it('refuses a gap between two years of a cut', async () => {
		const rows = [2019, 2021].map((year) => row('2021-12', 'cnsp', '01', year, 12, women, 1));
		await expect(recordOf('femicide', rows)).rejects.toThrow(RangeError);
	});

	it('refuses a year of which places count different months', async () => {
		const rows = [
			row('2021-12', 'cnsp', '00', 2021, 12, women, 1),
			row('2021-12', 'cnsp', '01', 2021, 11, women, 1)
		];
		await expect(recordOf('femicide', rows)).rejects.toThrow(/2 kinds of months/);
	});
});
