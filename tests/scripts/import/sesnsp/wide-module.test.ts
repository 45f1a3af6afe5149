import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { publishedCrimes } from '../../../../scripts/import/sesnsp/codes';
import { sesnspRnid } from '../../../../scripts/import/sesnsp/rnid';
import { sesnspVictims } from '../../../../scripts/import/sesnsp/victims';
import { faultOfPromise, latin1 } from '../fault';
import { stateNames, type SmallSources } from '../small';
import { rowsOf, runModule } from '../tables';
import { filesHeader, victimsHeader, wideText, type WideLines } from './wide-text';

const killing = 'La vida y la Integridad corporal';
const people = [
	`Feminicidio,Feminicidio,No especificado,Mujer,Adultos (18 y más)`,
	`Homicidio,Homicidio doloso,No especificado,Mujer,Adultos (18 y más)`,
	`Homicidio,Homicidio doloso,No especificado,Hombre,Adultos (18 y más)`,
	`Trata de personas,Trata de personas,Trata de personas,Mujer,No especificado`
];

/** One victim of femicide a month in each state of 2015, of homicide in the first month. */
function victims(months: number): WideLines {
	const first = ['1', ...Array.from({ length: months - 1 }, () => '0')].join(' ');
	const each = Array.from({ length: months }, () => '1').join(' ');
	return stateNames.flatMap((name, index) =>
		people.map(
			(person, at) =>
				[`2015,${index + 1},${name},${killing},${person}`, at === 0 ? each : first] as const
		)
	);
}

function victimSources(): SmallSources {
	return {
		'sesnsp/victims/IDVFC_2015-02.csv.gz': gzipSync(latin1(wideText(victimsHeader, victims(2)))),
		'sesnsp/victims/IDVFC_2015-03.csv.gz': gzipSync(latin1(wideText(victimsHeader, victims(3))))
	};
}

describe('sesnspVictims', () => {
	it('writes the years of every cut and the months of the newest', async () => {
		const { output, lines } = await runModule(sesnspVictims, victimSources());
		expect([...output.files.keys()]).toEqual([
			'sesnsp-victims/crime_year.csv',
			'sesnsp-victims/crime_month.csv',
			'sesnsp-victims/source.json'
		]);
		const years = rowsOf(output, 'sesnsp-victims/crime_year.csv');
		expect(years).toHaveLength(2 * 33 * 4);
		expect(years.filter((row) => row.includes(' 00 ') && row.includes('femicide'))).toEqual([
			'2015-02 cnsp victims 00 2015 2 femicide women 64',
			'2015-03 cnsp victims 00 2015 3 femicide women 96'
		]);
		const months = rowsOf(output, 'sesnsp-victims/crime_month.csv');
		expect(months.filter((row) => row.includes(' 32 '))).toEqual([
			'2015-03 cnsp victims 32 2015 1 femicide unspecified women adult 1',
			'2015-03 cnsp victims 32 2015 1 human_trafficking all women unspecified 1',
			'2015-03 cnsp victims 32 2015 1 intentional_homicide unspecified men adult 1',
			'2015-03 cnsp victims 32 2015 1 intentional_homicide unspecified women adult 1',
			'2015-03 cnsp victims 32 2015 2 femicide unspecified women adult 1',
			'2015-03 cnsp victims 32 2015 3 femicide unspecified women adult 1'
		]);
		expect(months).toContain('2015-03 cnsp victims 00 2015 2 femicide unspecified women adult 32');
		expect(lines).toEqual(['sesnsp-victims 2015-02', 'sesnsp-victims 2015-03']);
	});

	it('records each file with its cut and rows', async () => {
		const { output } = await runModule(sesnspVictims, victimSources());
		const json = new TextDecoder().decode(output.files.get('sesnsp-victims/source.json'));
		expect(JSON.parse(json)).toMatchObject({
			id: 'sesnsp-victims',
			cut: '2015-03',
			files: [
				{ file: 'sesnsp/victims/IDVFC_2015-02.csv.gz', cut: '2015-02', rows: 128 },
				{ file: 'sesnsp/victims/IDVFC_2015-03.csv.gz', cut: '2015-03', rows: 128 }
			]
		});
	});

	it('gives the same tables when the rows come in another order', async () => {
		const reversed = Object.fromEntries(
			[2, 3].map((months) => [
				`sesnsp/victims/IDVFC_2015-0${months}.csv.gz`,
				gzipSync(latin1(wideText(victimsHeader, [...victims(months)].reverse())))
			])
		);
		const there = (await runModule(sesnspVictims, reversed)).output;
		const here = (await runModule(sesnspVictims, victimSources())).output;
		for (const table of ['crime_year', 'crime_month']) {
			const path = `sesnsp-victims/${table}.csv`;
			expect(there.files.get(path)).toEqual(here.files.get(path));
		}
	});

	it('refuses a file that lost a state, a truncated gzip and a folder without files', async () => {
		const path = 'sesnsp/victims/IDVFC_2015-02.csv.gz';
		const without = wideText(victimsHeader, victims(2).slice(4));
		const lost = faultOfPromise(runModule(sesnspVictims, { [path]: gzipSync(latin1(without)) }));
		expect((await lost).expected).toContain('in state 01, 2015');
		const zip = gzipSync(latin1(wideText(victimsHeader, victims(2))));
		const broken = faultOfPromise(runModule(sesnspVictims, { [path]: zip.subarray(0, 90) }));
		expect(await broken).toMatchObject({ file: path, expected: 'a whole gzip file' });
		const none = faultOfPromise(runModule(sesnspVictims, { 'a.csv': 'x' }));
		expect(await none).toMatchObject({ file: 'sesnsp/victims/IDVFC_', found: 'none' });
	});
});

describe('sesnspRnid', () => {
	it('keeps attempted femicide apart and leaves the months of the nation to the bulletin', async () => {
		const rows = stateNames.flatMap((name, index) =>
			publishedCrimes.rnid.map(({ type, subtype }) => {
				const modality =
					type === 'Homicidio' || subtype === 'Feminicidio' ? 'No especificado' : subtype;
				const place = `2026,${String(index + 1).padStart(2, '0')},${name}`;
				const n = subtype === 'Tentativa de feminicidio' ? '5' : '2';
				return [`${place},${killing},${type},${subtype},${modality}`, n] as const;
			})
		);
		const path = 'sesnsp/rnid/RNID_estatal_2026-01.csv.gz';
		const { output } = await runModule(sesnspRnid, {
			[path]: gzipSync(latin1(wideText(filesHeader, rows)))
		});
		const years = rowsOf(output, 'sesnsp-rnid/crime_year.csv');
		expect(years).toHaveLength(33 * 11);
		expect(years.filter((row) => row.includes(' 00 2026 ')).sort()).toEqual(
			expect.arrayContaining([
				'2026-01 rnid files 00 2026 1 attempted_femicide women 160',
				'2026-01 rnid files 00 2026 1 femicide women 64',
				'2026-01 rnid files 00 2026 1 human_trafficking all 256'
			])
		);
		const months = rowsOf(output, 'sesnsp-rnid/crime_month.csv');
		expect(months.some((row) => row.includes(' 00 '))).toBe(false);
		expect(months).toContain(
			'2026-01 rnid files 09 2026 1 human_trafficking forced_labour all all 2'
		);
	});
});
