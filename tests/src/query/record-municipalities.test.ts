import { afterAll, describe, expect, it } from 'vitest';
import { municipalNames, municipalRecord } from '../../../src/lib/query/record-municipalities';
import type { Engine, SqlValue } from '../../../src/lib/query/types';
import { inlineEngine } from '../../helpers/inline-engine';

const files = (cvegeo: string, year: number, n: number, crime = 'femicide'): SqlValue[] => [
	...['2016-05', 'files', cvegeo, year, year === 2016 ? 5 : 12, crime, n]
];
const month = (cvegeo: string, at: number, crime: string, n: number): SqlValue[] => [
	...['2016-02', 'files', cvegeo, 2015 + Math.floor((at - 1) / 12), ((at - 1) % 12) + 1, crime, n]
];

const open: Engine[] = [];
afterAll(() => Promise.all(open.map((engine) => engine.close())));

/** Jalisco has an old and a new municipality, of which the new has no population, and files of neither. */
async function jalisco(more: { years?: SqlValue[][]; months?: SqlValue[][] } = {}) {
	const years = more.years ?? [
		...[files('14999', 2016, 1), files('14999', 2015, 6)],
		...[files('14126', 2015, 0), files('14126', 2016, 2)],
		...[files('14001', 2015, 3), files('14001', 2016, 4)],
		...[files('15001', 2015, 9), files('15001', 2016, 9)],
		...[files('14001', 2015, 80, 'family_violence'), files('14001', 2016, 70, 'family_violence')],
		...[files('14126', 2015, 1, 'family_violence'), files('14126', 2016, 1, 'family_violence')]
	];
	const months = more.months ?? [
		...[month('14001', 1, 'femicide', 1), month('14001', 14, 'femicide', 2)],
		month('14999', 13, 'intentional_homicide', 5)
	];
	const engine = await inlineEngine({
		crime_municipality: {
			columns:
				'cut text, unit text, cvegeo text, year integer, months integer, crime text, n integer',
			rows: years
		},
		crime_municipality_month: {
			columns:
				'cut text, unit text, cvegeo text, year integer, month integer, crime text, n integer',
			rows: months
		},
		municipalities: {
			columns: 'cvegeo text, cve_ent text, name text, since integer',
			rows: [
				['14126', '14', 'Nuevo', 2021],
				['14001', '14', 'Acatic', null]
			]
		},
		population_municipality: {
			columns: 'cvegeo text, year integer, sex text, population integer',
			rows: [
				['14001', 2016, 'women', 110],
				['14001', 2015, 'women', 100],
				['14001', 2015, 'men', 90]
			]
		}
	});
	open.push(engine);
	return engine;
}

describe('municipalRecord(engine, topic, cve_ent)', () => {
	it('has each municipality, also without population, and the codes that are none apart', async () => {
		const { sql, ...record } = await municipalRecord(await jalisco(), 'femicide', '14');
		expect(sql).toContain('from crime_municipality_month');
		const fourteen = (at: Readonly<Record<number, number>>) =>
			Array.from({ length: 14 }, (_, index) => at[index] ?? 0);
		expect(record).toEqual({
			...{ topic: 'femicide', cve_ent: '14', cut: '2016-05', first: 2015, months: [12, 5] },
			monthly: {
				...{ cut: '2016-02', from: '2015-01', length: 14 },
				counts: ['femicide', 'intentional_homicide']
			},
			municipalities: [
				{
					...{ cvegeo: '14001', name: 'Acatic', since: null, women: [100, 110], n: [3, 4] },
					months: { femicide: fourteen({ 0: 1, 13: 2 }) }
				},
				{ cvegeo: '14126', name: 'Nuevo', since: 2021, women: null, n: [0, 2] }
			],
			apart: [
				{ cvegeo: '14999', n: [6, 1], months: { intentional_homicide: fourteen({ 12: 5 }) } }
			],
			sources: ['sesnsp-municipal', 'conapo-population']
		});
	});

	it('has no months for family violence', async () => {
		const record = await municipalRecord(await jalisco(), 'family_violence', '14');
		expect(record.monthly).toBeNull();
		expect(record.sql).not.toContain('crime_municipality_month');
		expect(record.municipalities.map(({ n, months }) => [n, months])).toEqual([
			[[80, 70], undefined],
			[[1, 1], undefined]
		]);
	});

	it.each([
		['a code that is no municipality', [files('14002', 2015, 1)], /14002 is no municipality/],
		['a municipality that is not counted', [files('14001', 2015, 1)], /14126 has no count/],
		[
			'a year without a count',
			[files('14001', 2015, 1), files('14001', 2016, 1), files('14126', 2016, 1)],
			/14126 has no count for 2015/
		]
	])('refuses %s', async (_, years, message) => {
		const engine = await jalisco({ years });
		await expect(municipalRecord(engine, 'femicide', '14')).rejects.toThrow(message);
	});

	it('refuses a month after the cut', async () => {
		const months = [month('14001', 15, 'femicide', 1), month('14001', 1, 'femicide', 1)];
		const engine = await jalisco({ months });
		await expect(municipalRecord(engine, 'femicide', '14')).rejects.toThrow(/outside/);
	});
});

describe('municipalNames(engine)', () => {
	it('gives codes and names in order of code', async () => {
		expect(await municipalNames(await jalisco())).toEqual([
			['14001', 'Acatic'],
			['14126', 'Nuevo']
		]);
	});
});
