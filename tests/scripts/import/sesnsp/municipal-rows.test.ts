import { describe, expect, it } from 'vitest';
import { cutOfPath } from '../../../../scripts/import/sesnsp/cut';
import { municipalMonths, municipalYears } from '../../../../scripts/import/sesnsp/municipal-rows';
import { sameStates } from '../../../../scripts/import/sesnsp/municipal';
import { faultOf, fileOf } from '../fault';

const yearPath = 'delitos_municipio_2015-2016_cut2016-05.csv';
const codes = new Set(['01001', '01002']);

function years(...lines: readonly string[]) {
	const text = ['cvegeo,delito,2015,2016-05', ...lines, ''].join('\n');
	return municipalYears(fileOf(text, yearPath), cutOfPath(yearPath), codes);
}

const both = [
	'01001,Feminicidio,1,0',
	'01002,Feminicidio,0,0',
	'01001,Violencia familiar,410,7',
	'01002,Violencia familiar,5,6'
];

describe('municipalYears(file, cut, codes)', () => {
	it('gives a row a year, zeros too, and the months of the column of the cut', () => {
		const { read, rows } = years(...both);
		expect(read).toBe(4);
		expect(rows).toHaveLength(8);
		expect(rows.slice(0, 2)).toEqual([
			{
				cut: '2016-05',
				unit: 'files',
				cvegeo: '01001',
				year: 2015,
				months: 12,
				crime: 'femicide',
				n: 1
			},
			{
				cut: '2016-05',
				unit: 'files',
				cvegeo: '01001',
				year: 2016,
				months: 5,
				crime: 'femicide',
				n: 0
			}
		]);
	});

	it('keeps codes that end in 998 and 999, which count in the sums', () => {
		const { rows } = years(...both, '01998,Feminicidio,2,3', '01999,Violencia familiar,0,12');
		expect(
			rows.filter(({ cvegeo }) => !codes.has(cvegeo)).map(({ cvegeo, n }) => [cvegeo, n])
		).toEqual([
			['01998', 2],
			['01998', 3],
			['01999', 0],
			['01999', 12]
		]);
	});

	it('gives back a leading zero that a copy lost', () => {
		const { rows } = years(...both.map((line) => line.replace(/^0/, '')));
		expect(new Set(rows.map(({ cvegeo }) => cvegeo))).toEqual(codes);
	});

	it.each([
		['a negative correction', '01998,Feminicidio,-1,0', '2015'],
		['a fraction', '01998,Feminicidio,1.5,0', '2015'],
		['a code of no municipality', '01777,Feminicidio,1,0', 'cvegeo'],
		['a code of no state', '33999,Feminicidio,1,0', 'cvegeo'],
		['a total row', '00,Feminicidio,1,0', 'cvegeo'],
		['a crime that the file did not have', '01998,Robo,1,0', 'delito']
	])('refuses %s', (_, line, column) => {
		expect(faultOf(() => years(...both, line))).toMatchObject({ row: 6, column });
	});

	it('refuses a municipality that comes twice and one that is lost', () => {
		expect(faultOf(() => years(...both, both[0] ?? '')).row).toBe(6);
		expect(faultOf(() => years(...both.slice(0, 3))).expected).toBe('family_violence in 01002');
	});

	it('refuses a file without the column of the cut', () => {
		const file = fileOf('cvegeo,delito,2015,2016\n01001,Feminicidio,1,0\n', yearPath);
		expect(faultOf(() => municipalYears(file, cutOfPath(yearPath), codes)).column).toBe('2016-05');
	});
});

const monthPath = 'homicidios_feminicidios_municipio_2024-01_2025-06.csv';
const monthHeader =
	'"Entidad","Municipio","Feminicidio","Homicidio culposo","Homicidio doloso","Total","Año","Mes","Periodo","Otros delitos que atentan contra la vida y la integridad corporal"';

function months(...lines: readonly string[]) {
	const file = fileOf([monthHeader, ...lines, ''].join('\n'), monthPath);
	const names: Readonly<Record<string, string>> = { Tijuana: '004', Tecate: '003' };
	return municipalMonths(
		file,
		cutOfPath(monthPath),
		(cve_ent, name) => cve_ent + (names[name] ?? '999')
	);
}

const tijuana =
	'"Baja California","Tijuana","2.0","4.0","9.0","15.0","2025","Junio","Junio 2025","0"';

describe('municipalMonths(file, cut, codeFor)', () => {
	it('gives femicide and intentional homicide, without the zeros', () => {
		const tecate = tijuana.replace('Tijuana","2.0"', 'Tecate","0.0"').replace('15.0', '13.0');
		const { read, rows } = months(tijuana, tecate);
		expect(read).toBe(2);
		expect(
			rows.map(({ cvegeo, year, month, crime, n }) => [cvegeo, year, month, crime, n])
		).toEqual([
			['02004', 2025, 6, 'femicide', 2],
			['02004', 2025, 6, 'intentional_homicide', 9],
			['02003', 2025, 6, 'intentional_homicide', 9]
		]);
	});

	it('refuses a month that lacks a municipality', () => {
		const tecate = tijuana.replace('Tijuana', 'Tecate').replaceAll('Junio', 'Mayo');
		expect(faultOf(() => months(tijuana, tecate))).toMatchObject({
			expected: 'each of 2 municipalities in each of 2 months',
			found: '2 rows'
		});
	});

	it.each([
		['crimes that do not add to the total', tijuana.replace('15.0', '16.0'), 'Total'],
		['a fraction', tijuana.replace('"2.0"', '"2.5"'), 'Feminicidio'],
		['a negative', tijuana.replace('"9.0"', '"-9.0"'), 'Homicidio doloso'],
		['a part of a state name', tijuana.replace('Baja California', 'California'), 'Entidad'],
		['a total row', tijuana.replace('Tijuana', 'Total'), 'Municipio'],
		['a month after the cut', tijuana.replaceAll('Junio', 'Julio'), 'Mes'],
		['a month that is none', tijuana.replaceAll('Junio', 'Brumario'), 'Mes'],
		['a period that says otherwise', tijuana.replace('Junio 2025', 'Junio 2024'), 'Periodo']
	])('refuses %s', (_, line, column) => {
		expect(faultOf(() => months(line))).toMatchObject({ row: 2, column });
	});

	it('refuses two names of one municipality in one month', () => {
		expect(faultOf(() => months(tijuana, tijuana)).expected).toBe('a municipality once a month');
	});
});

describe('sameStates(rows, file, states)', () => {
	const rows = [
		{ cvegeo: '20067', year: 2016, crime: 'femicide', n: 3 },
		{ cvegeo: '20999', year: 2016, crime: 'femicide', n: 35 }
	];
	const file = fileOf('x');

	it('counts codes without a municipality, and leaves years that the file lacks alone', () => {
		const states = new Map([
			['20 2016 femicide', 38],
			['20 2017 femicide', 9]
		]);
		expect(() => sameStates(rows, file, states)).not.toThrow();
	});

	it('refuses a sum that is not the state’s, a state with nothing too', () => {
		expect(faultOf(() => sameStates(rows, file, new Map([['20 2016 femicide', 3]])))).toMatchObject(
			{
				expected: '3 in all municipalities (20 2016 femicide)',
				found: '38'
			}
		);
		expect(faultOf(() => sameStates(rows, file, new Map([['21 2016 femicide', 4]]))).found).toBe(
			'0'
		);
	});
});
