import { describe, expect, it } from 'vitest';
import type { Held } from '../../../../scripts/import/official/held';
import { compare } from '../../../../scripts/import/official/revisions';
import { oddities } from '../../../../scripts/import/official/oddities';
import { reportLines } from '../../../../scripts/import/official/report';
import type { OfficialCut } from '../../../../scripts/import/official/read-cut';
import type { CrimeMonth, CrimeYear } from '../../../../scripts/import/sesnsp/tables';
import { latin1 } from '../fault';
import { heldWith, importBytes } from './read';
import { cutOf, figure, officialText, type SmallOfficial } from './small-official';

const small: SmallOfficial = { register: 'cnsp', unit: 'victims', cut: '2016-02', states: 2 };

/** A cut as it would be read, with the rows of years and months given. */
async function cutWith(
	cut: string,
	years: readonly CrimeYear[],
	months: readonly CrimeMonth[] = []
): Promise<OfficialCut> {
	const read = await importBytes(latin1(officialText(small)));
	const [official] = read.cuts;
	if (!official) throw new Error('no cut');
	return { ...official, cut: cutOf(cut), years, months, remarks: [] };
}

const row = (cve_ent: string, year: number, n: number, cut: string): CrimeYear => ({
	...{ cut, register: 'cnsp', unit: 'victims', cve_ent, year, months: 12 },
	...{ crime: 'femicide', sex: 'women', n }
});

async function heldRows(...years: readonly CrimeYear[]): Promise<Held> {
	const record = (await heldWith(small)).get('sesnsp-victims')?.record;
	if (!record) throw new Error('no record');
	return new Map([['sesnsp-victims', { record, years, months: [] }]]);
}

describe('compare(held, official)', () => {
	it('holds a part of a year against the same months', async () => {
		const held = await heldWith(small);
		const { cuts } = await importBytes(latin1(officialText({ ...small, cut: '2016-04' })), {
			held
		});
		const comparison = compare(held, cuts[0] ?? (await cutWith('2016-04', [])));
		expect(comparison).toMatchObject({ base: '2016-02', notCompared: [], newYears: [] });
		const trafficking = comparison.revisions.filter((one) => one.crime === 'human_trafficking');
		const january = figure(4, 1, 2016, 1) + figure(4, 1, 2016, 2);
		expect(trafficking.find((one) => one.cve_ent === '01' && one.year === 2016)).toEqual({
			...{ cve_ent: '01', year: 2016, months: 2, crime: 'human_trafficking', sex: 'women' },
			...{ before: january, after: january }
		});
		expect(comparison.revisions.every(({ before, after }) => before === after)).toBe(true);
		expect(comparison.revisions).toHaveLength(2 * 3 * 4);
	});

	it('never compares a part of a year whose months are not held', async () => {
		const held = await heldWith(small);
		const folder = held.get('sesnsp-victims');
		if (!folder) throw new Error('nothing held');
		const without: Held = new Map([['sesnsp-victims', { ...folder, months: [] }]]);
		const later = officialText({ ...small, cut: '2017-01' });
		const { cuts } = await importBytes(latin1(later), { held: without });
		const comparison = compare(without, cuts[0] ?? (await cutWith('2017-01', [])));
		expect(comparison).toMatchObject({ notCompared: [2016], newYears: [2017] });
		expect(new Set(comparison.revisions.map(({ year }) => year))).toEqual(new Set([2015]));
	});

	it('takes the newest cut before, or the oldest where all held are newer, or none', async () => {
		const held = await heldRows(row('00', 2015, 1, '2016-05'), row('00', 2015, 2, '2016-08'));
		const base = async (cut: string) => compare(held, await cutWith(cut, [])).base;
		expect([await base('2016-09'), await base('2016-06'), await base('2016-01')]).toEqual([
			...['2016-08', '2016-05', '2016-05']
		]);
		expect(compare(new Map(), await cutWith('2016-01', [])).base).toBeNull();
	});

	it('looks at the other folder of files too', async () => {
		const held = await heldRows(row('00', 2015, 9, '2016-05'));
		const folder = held.get('sesnsp-victims');
		const files = await importBytes(latin1(officialText({ ...small, unit: 'files' })));
		const [official] = files.cuts;
		if (!folder || !official) throw new Error('nothing read');
		const annual = folder.years.map((one) => ({ ...one, unit: 'files' as const, cut: '2016-01' }));
		const both: Held = new Map([['sesnsp-crimes-annual', { ...folder, years: annual }]]);
		expect(compare(both, official).base).toBe('2016-01');
	});
});

describe('oddities(official, comparison)', () => {
	it('finds years that fell by more than 2 %, in a state by ten besides', async () => {
		const held = await heldRows(
			...[row('00', 2015, 1000, '2016-01'), row('00', 2016, 1000, '2016-01')],
			...[row('05', 2015, 100, '2016-01'), row('06', 2015, 20, '2016-01')]
		);
		const official = await cutWith('2016-02', [
			...[row('00', 2015, 979, '2016-02'), row('00', 2016, 980, '2016-02')],
			...[row('05', 2015, 90, '2016-02'), row('06', 2015, 11, '2016-02')]
		]);
		expect(oddities(official, compare(held, official))).toEqual([
			'a year that fell by more than 2 %: Mexico, whole country, 2015, femicide (women): 1000 to 979 (-2.1 %)',
			'a year that fell by more than 2 %: Coahuila, 2015, femicide (women): 100 to 90 (-10.0 %)'
		]);
	});

	it('finds a zero after two years of months with figures, when it is new', async () => {
		const months = Array.from({ length: 26 }, (_, index): CrimeMonth => ({
			...{ cut: '2017-03', register: 'cnsp', unit: 'victims', cve_ent: '05' },
			...{ year: 2015 + Math.floor(index / 12), month: (index % 12) + 1 },
			...{ crime: 'femicide', modality: 'all', sex: 'women', age_group: 'adult', n: 1 }
		}));
		const official = await cutWith('2017-04', [], months);
		const comparison = { revisions: [], notCompared: [], newYears: [] };
		expect(oddities(official, { ...comparison, base: '2017-02' })).toEqual([
			'zero after 26 months with figures: Coahuila, 2017-03, femicide'
		]);
		expect(oddities(official, { ...comparison, base: '2017-03' })).toEqual([]);
		const short = { ...official, months: months.slice(3) };
		expect(oddities(short, { ...comparison, base: null })).toEqual([]);
	});
});

describe('reportLines(official, comparison)', () => {
	it('tells the nation by year and crime, the states that moved most, and what is odd', async () => {
		const held = await heldRows(
			...[row('00', 2015, 1019, '2016-01'), row('00', 2016, 981, '2016-01')],
			...[row('14', 2015, 77, '2016-01'), row('29', 2015, 15, '2016-01')]
		);
		const official = await cutWith('2016-02', [
			...[row('00', 2015, 1021, '2016-02'), row('00', 2016, 981, '2016-02')],
			...[row('14', 2015, 79, '2016-02'), row('29', 2015, 12, '2016-02')]
		]);
		const lines = reportLines(official, compare(held, official));
		expect(lines.map((line) => line.trim().replace(/\s+/g, ' '))).toEqual([
			'Revision report: victims, register CNSP (IDVFC)',
			'file datos.csv, 24 rows, cut 2016-02',
			'held against the cut 2016-01, the same months of each year',
			'',
			'Nation: 1 of 2 counts of a year and crime changed',
			'year crime (sex) before after difference %',
			'2015 femicide (women) 1,019 1,021 +2 +0.20',
			'',
			'States that moved most, 2 of 2 counts of a state, year and crime that changed',
			'state year crime (sex) before after difference %',
			'Tlaxcala 2015 femicide (women) 15 12 -3 -20.00',
			'Jalisco 2015 femicide (women) 77 79 +2 +2.60',
			'',
			'Nothing odd.'
		]);
	});

	it('says so where nothing of the kind is held', async () => {
		const official = await cutWith('2016-02', []);
		expect(reportLines(official, compare(new Map(), official))).toContain(
			'  no cut of this kind is held: nothing to compare with'
		);
	});
});
