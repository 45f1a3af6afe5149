import { describe, expect, it } from 'vitest';
import { sesnspBulletins } from '../../../../scripts/import/sesnsp/bulletins';
import { faultOfPromise } from '../fault';
import { rowsOf, runModule } from '../tables';
import { bulletinSources, paths } from './small-bulletins';

const years = 'sesnsp-bulletins/crime_year.csv';
const months = 'sesnsp-bulletins/crime_month.csv';

async function tablesOf(...changes: Parameters<typeof bulletinSources>[0] & object) {
	const { output } = await runModule(sesnspBulletins, bulletinSources(changes));
	const at = (path: string, text: string) =>
		rowsOf(output, path).filter((row) => row.includes(text));
	return { years: (text: string) => at(years, text), months: (text: string) => at(months, text) };
}

function fault(...changes: Parameters<typeof bulletinSources>[0] & object) {
	return faultOfPromise(runModule(sesnspBulletins, bulletinSources(changes)));
}

describe('sesnspBulletins', () => {
	it('never adds attempts to femicide: 2026 comes from the bulletin of the new register', async () => {
		const tables = await tablesOf();
		expect(
			tables.years(' rnid files 00 2026 2 ').filter((row) => /femicide|homicide/.test(row))
		).toEqual([
			'2026-02 rnid files 00 2026 2 attempted_femicide women 10',
			'2026-02 rnid files 00 2026 2 femicide women 64',
			'2026-02 rnid files 00 2026 2 intentional_homicide all 64'
		]);
		expect(tables.months(' 00 2026 1 ').filter((row) => row.includes('femicide'))).toEqual([
			'2026-02 rnid files 00 2026 1 attempted_femicide all women all 5',
			'2026-02 rnid files 00 2026 1 femicide other_means women all 7',
			'2026-02 rnid files 00 2026 1 femicide unspecified women all 3',
			'2026-02 rnid files 00 2026 1 femicide with_bladed_weapon women all 10',
			'2026-02 rnid files 00 2026 1 femicide with_firearm women all 12'
		]);
	});

	it('puts each year in its register and counts the months of a part of a year', async () => {
		const tables = await tablesOf();
		expect(
			tables
				.years(' files 15 ')
				.filter((row) => row.includes('family_violence'))
				.slice(-2)
		).toEqual([
			'2026-02 cnsp files 15 2025 12 family_violence all 12',
			'2026-02 rnid files 15 2026 2 family_violence all 2'
		]);
		expect(tables.years(' 00 2025 12 rape_simple')).toEqual([
			'2026-02 cnsp files 00 2025 12 rape_simple all 384'
		]);
	});

	it('gives whole years of victims the cut of their file, and 2026 the later one', async () => {
		const tables = await tablesOf();
		expect(tables.years(' victims 06 ')).toEqual([
			'2025-12 cnsp victims 06 2025 12 femicide women 2',
			'2025-12 cnsp victims 06 2025 12 intentional_homicide women 3',
			'2026-02 rnid victims 06 2026 2 femicide women 1',
			'2026-02 rnid victims 06 2026 2 intentional_homicide women 1'
		]);
		expect(tables.years(' victims 00 2025 ')).toEqual([
			'2025-12 cnsp victims 00 2025 12 femicide women 64',
			'2025-12 cnsp victims 00 2025 12 intentional_homicide all 800',
			'2025-12 cnsp victims 00 2025 12 intentional_homicide women 96'
		]);
	});

	it('leaves out a zero of human trafficking that is a count not made', async () => {
		const tables = await tablesOf();
		expect(tables.years(' victims 00 2026 2 human_trafficking')).toEqual([]);
		expect(tables.years(' files 00 2026 2 human_trafficking')).toEqual([
			'2026-02 rnid files 00 2026 2 human_trafficking all 64'
		]);
		const counted = await tablesOf([
			'victims',
			'00,Trata de personas,todos,victimas,2026-02,0',
			'00,Trata de personas,todos,victimas,2026-02,7'
		]);
		expect(counted.years(' victims 00 2026 2 human_trafficking')).toEqual([
			'2026-02 rnid victims 00 2026 2 human_trafficking all 7'
		]);
	});

	it('refuses a joined femicide of 2026 that is not consummated and attempted together', async () => {
		expect(
			await fault(['joined', '2026-01,Feminicidio,37', '2026-01,Feminicidio,32'])
		).toMatchObject({
			file: paths.joined,
			expected: '37 (femicide, 2026-1)',
			found: '32'
		});
	});

	it('refuses femicide by weapon that does not add to femicide', async () => {
		const change = [
			'rnid',
			'2026-02,Feminicidio / con arma blanca,10',
			'2026-02,Feminicidio / con arma blanca,9'
		] as const;
		expect(await fault(change)).toMatchObject({
			file: paths.rnid,
			expected: '32 (femicide by weapon, 2026-2)',
			found: '31'
		});
	});

	it('refuses states that do not add to the nation, in files and in victims', async () => {
		expect(
			await fault(['states', '09,Feminicidio,2020,12', '09,Feminicidio,2020,13'])
		).toMatchObject({ file: paths.states, expected: '384 (files of femicide 2020)', found: '385' });
		expect(
			await fault([
				'victims',
				'09,Feminicidio,Mujer,victimas,2025,2',
				'09,Feminicidio,Mujer,victimas,2025,3'
			])
		).toMatchObject({ file: paths.victims, found: '65' });
		expect(
			await fault([
				'victims',
				'00,Feminicidio,todos,delitos,2019,384',
				'00,Feminicidio,todos,delitos,2019,383'
			])
		).toMatchObject({ file: paths.victims, expected: '384 (files of femicide 2019)' });
	});

	it('refuses a lost state and a lost month', async () => {
		expect((await fault(['states', '31,Violencia familiar,2022,12', null])).expected).toContain(
			'in state 31, 2022'
		);
		expect((await fault(['joined', '2018-07,Abuso sexual,32', null])).expected).toBe(
			'sexual_abuse in month 7 of 2018'
		);
		expect((await fault(['rnid', '2026-02,Tentativa de feminicidio,5', null])).expected).toBe(
			'attempted_femicide in month 2 of 2026'
		);
	});

	it.each([
		[
			'a total among the states',
			'states',
			'09,Feminicidio,2020,12',
			'00,Feminicidio,2020,12',
			'cve_ent'
		],
		['a month after the cut', 'joined', '2026-02,Feminicidio,37', '2026-03,Feminicidio,37', 'mes'],
		[
			'an unknown period',
			'states',
			'09,Feminicidio,2020,12',
			'09,Feminicidio,2026-01..03,12',
			'periodo'
		],
		['an unknown series', 'rnid', '2026-02,Acoso sexual,32', '2026-02,Acoso,32', 'delito'],
		[
			'a negative count',
			'victims',
			'00,Feminicidio,todos,victimas,2025,64',
			'00,Feminicidio,todos,victimas,2025,-64',
			'n'
		],
		[
			'an unknown sex',
			'victims',
			'00,Feminicidio,todos,victimas,2025,64',
			'00,Feminicidio,Hombre,victimas,2025,64',
			'sexo'
		]
	] as const)('refuses %s', async (_, of, from, to, column) => {
		expect(await fault([of, from, to])).toMatchObject({ file: paths[of], column });
	});

	it('refuses two bulletins of one kind, none, and one of another cut', async () => {
		const sources = bulletinSources();
		const states = sources[paths.states] ?? '';
		const run = (files: typeof sources) => faultOfPromise(runModule(sesnspBulletins, files));
		expect(
			await run({ ...sources, [paths.states.replace('02.csv', '03.csv')]: states })
		).toMatchObject({
			expected: 'one bulletin',
			found: '2'
		});
		expect(await run({})).toMatchObject({ found: '0' });
		const { [paths.rnid]: rnid = '', ...others } = sources;
		const later = { ...others, [paths.rnid.replace('2026-02', '2026-03')]: rnid };
		expect(await run(later)).toMatchObject({ expected: 'the cut 2026-02', found: '2026-03' });
	});
});
