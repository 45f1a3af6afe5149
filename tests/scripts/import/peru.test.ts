import { describe, expect, it } from 'vitest';
import { memorySources } from '../../../scripts/import/lib/read';
import { memoryOutput } from '../../../scripts/import/lib/write';
import { peruFemicide } from '../../../scripts/import/peru';
import { departments } from '../../../scripts/import/peru-departments';
import { dataRecords } from './records';
import { faultOf, latin1 } from './fault';
import { rowsOf, runModule } from './tables';

const table = 'peru-femicide/peru_femicide.csv';
const nationPath = 'peru/feminicidios_2018-2025.csv';
const earlyPath = 'peru/feminicidios_departamento_2009-2016.csv';
const latePath = 'peru/feminicidios_departamento_2025.csv';

const all = Object.entries(departments);
const nation = 'anio,feminicidios,tentativas,n_cem\n2024,9,3,433\n2025,26,7,433\n';
const twoHeaders =
	'Territorio,,2015,,2016,\nHASC,Departamento,Feminicidio,Tentativa,Feminicidio,Tentativa\n';

/** Each department has one victim a year, Lima two; accents as the publisher writes or forgets them. */
function early(change: (line: string) => string = (line) => line): Uint8Array {
	const lines = all.map(([code, name]) => {
		const n = code === 'PE.LR' ? 2 : 1;
		return change(`${code},${name === 'Áncash' ? 'Ancash' : name},${n},0,${n},4`);
	});
	return latin1([...twoHeaders.trimEnd().split('\n'), ...lines, ''].join('\r\n'));
}

function late(change: (line: string) => string = (line) => line): string {
	const lines = all.map(([code, name]) => {
		const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
		return change(`${plain},100,${code === 'PE.LR' ? 2 : 1}`);
	});
	return ['departamento,casos_cem_2025,feminicidios_2025', ...lines, ''].join('\n');
}

const sources = () => ({ [nationPath]: nation, [earlyPath]: early(), [latePath]: late() });
const fault = (change: Record<string, string | Uint8Array>) =>
	faultOf(() =>
		peruFemicide.run(memorySources({ ...sources(), ...change }), memoryOutput(), () => undefined)
	);

describe('peruFemicide.run(sources, output, progress)', () => {
	it('has the country as published, or as the sum of its departments', async () => {
		const { output } = await runModule(peruFemicide, sources());
		const rows = rowsOf(output, table);
		expect(rows).toHaveLength(2 * 2 + 2 * 2 * (25 + 1) + 25);
		expect(rows.filter((row) => row.startsWith('PE '))).toEqual([
			'PE Perú 2015 12 attempted_femicide victims 0',
			'PE Perú 2015 12 femicide victims 26',
			'PE Perú 2016 7 attempted_femicide victims 100',
			'PE Perú 2016 7 femicide victims 26',
			'PE Perú 2024 12 attempted_femicide victims 3',
			'PE Perú 2024 12 femicide victims 9',
			'PE Perú 2025 12 attempted_femicide victims 7',
			'PE Perú 2025 12 femicide victims 26'
		]);
		expect(rows.filter((row) => row.startsWith('PE.AN '))).toEqual([
			'PE.AN Áncash 2015 12 attempted_femicide victims 0',
			'PE.AN Áncash 2015 12 femicide victims 1',
			'PE.AN Áncash 2016 7 attempted_femicide victims 4',
			'PE.AN Áncash 2016 7 femicide victims 1',
			'PE.AN Áncash 2025 12 femicide victims 1'
		]);
	});

	it('throws where the departments of 2025 do not add to the country', () => {
		const changed = late((line) => line.replace('LIMA,100,2', 'LIMA,100,3'));
		expect(fault({ [latePath]: changed })).toMatchObject({
			file: latePath,
			expected: '26 femicides in 2025',
			found: '27'
		});
	});

	it('throws for a department that is none, missing or twice', () => {
		expect(fault({ [latePath]: late((line) => line.replace('CUSCO', 'CUZCO')) })).toMatchObject({
			column: 'departamento',
			found: '"CUZCO"'
		});
		expect(
			fault({
				[latePath]: late((line) => (line.startsWith('ICA') ? '' : line)).replace('\n\n', '\n')
			})
		).toMatchObject({ expected: '25 departments', found: '24' });
		expect(
			fault({ [earlyPath]: early((line) => line.replace('PE.IC,Ica', 'PE.PU,Puno')) })
		).toMatchObject({ file: earlyPath, expected: 'each department once', found: 'PE.PU' });
		expect(
			fault({ [earlyPath]: early((line) => line.replace('PE.IC,Ica', 'PE.IC,Puno')) })
		).toMatchObject({ expected: 'the code and name of a department of Peru' });
		expect(fault({ [earlyPath]: latin1(`${twoHeaders}PE.LR,Lima,1,1,1,1\n`) })).toMatchObject({
			file: earlyPath,
			expected: 'PE.AM'
		});
	});

	it.each([
		['a year that is none', (text: string) => text.replace(',2016,', ',2016*,')],
		['columns in another order', (text: string) => text.replace('Feminicidio', 'Tentativa')],
		['a column more', (text: string) => text.replace('Tentativa\n', 'Tentativa,Total\n')],
		['a blank', (text: string) => text.replace('Lima,1,', 'Lima,,')],
		['a count that is none', (text: string) => text.replace('Lima,1,', 'Lima,-1,')],
		['a field less', (text: string) => text.replace('Lima,1,', 'Lima,')],
		['an open quote', (text: string) => text.replace('Lima,1,', '"Lima,1,')],
		['no row', () => twoHeaders]
	])('throws for a file of 2009 to 2016 with %s', (_, change) => {
		const text = change(`${twoHeaders}PE.LR,Lima,1,1,1,1\n`);
		expect(fault({ [earlyPath]: latin1(text) })).toMatchObject({ file: earlyPath });
	});

	it('throws for a year of the country that is there twice', () => {
		expect(fault({ [nationPath]: `${nation}2025,1,1,1\n` })).toMatchObject({ row: 4 });
	});
});

describe('data/peru-femicide', () => {
	const rows = dataRecords(table);
	const country = rows.filter(({ department }) => department === 'PE');

	it.each([
		[2009, 139, 64],
		[2015, 95, 198],
		[2018, 149, 304],
		[2023, 170, 258],
		[2025, 134, 270]
	])('counts in %i the %i femicides and %i attempts of its source', (year, femicides, attempts) => {
		const own = country.filter((row) => row['year'] === `${year}`);
		expect(own.map(({ crime, n }) => [crime, Number(n)])).toEqual([
			['attempted_femicide', attempts],
			['femicide', femicides]
		]);
	});

	it('has 2016 to July, no 2017, and 25 departments', () => {
		expect(new Set(country.filter(({ year }) => year === '2016').map((r) => r['months']))).toEqual(
			new Set(['7'])
		);
		expect(country.some(({ year }) => year === '2017')).toBe(false);
		expect(new Set(rows.map(({ department }) => department)).size).toBe(26);
	});
});
