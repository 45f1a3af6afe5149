import { describe, expect, it } from 'vitest';
import {
	contextRows,
	marginalisation,
	statesOf
} from '../../../../scripts/import/context/marginalisation';
import { stateCodes } from '../../../../scripts/import/lib/states';
import { faultOf, faultOfPromise, fileOf } from '../fault';
import { dataRecords } from '../records';
import { stateNames } from '../small';
import { rowsOf, runModule } from '../tables';

const header = 'CVE_ENT,NOM_ENT,CVE_MUN,NOM_MUN,POB_TOT,PL.5000,IM_2020,GM_2020';
/** A file with the mark of UTF-8 that the publisher's copy has. */
const list = (...lines: string[]) => `\ufeff${[header, ...lines].join('\n')}\n`;

/** Every state with a municipality of 300 people, 100 of them in small localities; the seventh is highly marginalised. */
function sources(change: Readonly<Record<string, string>> = {}) {
	const municipalities = stateCodes.map(
		(code, at) =>
			`${code},${stateNames[at]},${code}001,Uno,300,33.33333333,50.1,${code === '07' ? 'Alto' : 'Medio'}`
	);
	const census = stateCodes.map((code, at) => `${at + 1},${stateNames[at]},${change[code] ?? 300}`);
	const shares = stateCodes.map(
		(code) => `${code},${code === '07' ? (change['share'] ?? 100) : 0}`
	);
	return {
		'context/IMM_2020.csv': list(...municipalities),
		'census/censo2020_estado_sexo.csv': ['clave_ent,entidad,Total', ...census, ''].join('\n'),
		'context/estado_contexto_2020.csv': ['cve_ent,pct_pob_gm_alto_o_muy_alto', ...shares, ''].join(
			'\n'
		)
	};
}

describe('statesOf(file)', () => {
	it('adds up people, those in small localities, and those in highly marginalised municipalities', () => {
		const file = fileOf(
			list(
				'20,Oaxaca,20001,Uno,3000,100,40.2,Muy alto',
				'20,Oaxaca,20002,Dos,1000,0,60.1,Muy bajo',
				'20,Oaxaca,20003,Tres,7,14.28571429,51.3,Alto'
			)
		);
		expect([...statesOf(file)]).toEqual([
			['20', { population: 4007, rural: 3001, marginalised: 3007, n: 3 }]
		]);
	});

	it('goes by the grade, whatever the index: a higher index is less marginalisation', () => {
		const high = fileOf(list('20,Oaxaca,20001,Uno,10,0,62.9,Muy alto'));
		const low = fileOf(list('20,Oaxaca,20001,Uno,10,0,2.1,Muy bajo'));
		expect(statesOf(high).get('20')?.marginalised).toBe(10);
		expect(statesOf(low).get('20')?.marginalised).toBe(0);
	});

	it.each([
		['20,Colima,20001,Uno,10,0,50,Alto', 'NOM_ENT'],
		['20,Oaxaca,07001,Uno,10,0,50,Alto', 'CVE_MUN'],
		['20,Oaxaca,20001,Uno,10,0,50,Altísimo', 'GM_2020'],
		['20,Oaxaca,20001,Uno,1000,33.3333,50,Alto', 'PL.5000'],
		['20,Oaxaca,20001,Uno,10,110,50,Alto', 'PL.5000']
	])('throws for %s', (line, column) => {
		expect(faultOf(() => statesOf(fileOf(list(line))))).toMatchObject({ row: 2, column });
	});
});

describe('contextRows(states)', () => {
	it('gives shares in percent, the nation as the sum and not the mean of the states', () => {
		const states = new Map([
			['01', { population: 900, rural: 0, marginalised: 0, n: 1 }],
			['02', { population: 100, rural: 100, marginalised: 33, n: 2 }]
		]);
		expect(contextRows(states)).toEqual([
			{ cve_ent: '00', year: 2020, population: 1000, urban: 90, marginalised: 3.3 },
			{ cve_ent: '01', year: 2020, population: 900, urban: 100, marginalised: 0 },
			{ cve_ent: '02', year: 2020, population: 100, urban: 0, marginalised: 33 }
		]);
	});
});

describe('marginalisation', () => {
	it('writes 33 rows', async () => {
		const { output } = await runModule(marginalisation, sources());
		const rows = rowsOf(output, 'marginalisation/state_context.csv');
		expect(rows).toHaveLength(33);
		expect(rows.slice(0, 2)).toEqual(['00 2020 9600 66.6667 3.125', '01 2020 300 66.6667 0']);
		expect(rows[7]).toBe('07 2020 300 66.6667 100');
	});

	it('refuses a state whose people are not those of the census', async () => {
		const fault = await faultOfPromise(runModule(marginalisation, sources({ '31': '301' })));
		expect(fault).toMatchObject({
			row: 32,
			column: 'Total',
			expected: expect.stringMatching(/^300,/)
		});
	});

	it('refuses a share of high marginalisation that is not the one held beside it', async () => {
		const fault = await faultOfPromise(runModule(marginalisation, sources({ share: '99.99' })));
		expect(fault).toMatchObject({ row: 8, column: 'pct_pob_gm_alto_o_muy_alto' });
		expect((await runModule(marginalisation, sources({ share: '99.995' }))).lines).toEqual([]);
	});
});

describe('data/marginalisation', () => {
	const rows = dataRecords('marginalisation/state_context.csv');
	const of = (code: string) => rows.find(({ cve_ent }) => cve_ent === code);

	it('has the people of the census', () => {
		expect(of('00')?.population).toBe('126014024');
		expect(of('09')?.population).toBe('9209944');
		const states = rows.filter(({ cve_ent }) => cve_ent !== '00');
		expect(states).toHaveLength(32);
		expect(states.reduce((sum, { population }) => sum + Number(population), 0)).toBe(126_014_024);
	});

	it('has the shares that another reading of the index gives, to two decimals', () => {
		const share = (code: string) => Number(of(code)?.marginalised).toFixed(2);
		expect(['07', '12', '20', '30', '21', '09', '27'].map(share)).toEqual([
			...['49.86', '47.34', '42.61', '22.12', '14.12', '0.00', '0.00']
		]);
	});

	it('has the capital as the most urban and Oaxaca as the least', () => {
		const byUrban = rows
			.filter(({ cve_ent }) => cve_ent !== '00')
			.sort((a, b) => Number(a.urban) - Number(b.urban))
			.map(({ cve_ent }) => cve_ent);
		expect([byUrban[0], byUrban.at(-1)]).toEqual(['20', '09']);
	});
});
