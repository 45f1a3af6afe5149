import { describe, expect, it } from 'vitest';
import { cutOfPath } from '../../../../scripts/import/sesnsp/cut';
import { readWide, wideRows } from '../../../../scripts/import/sesnsp/wide';
import { faultOf, fileOf } from '../fault';
import { filesHeader, victimsHeader, wideFile, type WideLines } from './wide-text';

const killing = 'La vida y la Integridad corporal';
const femicide = `${killing},Feminicidio,Feminicidio,Con arma de fuego`;
const homicide = `${killing},Homicidio,Homicidio doloso,No especificado`;
const adults = 'Adultos (18 y más)';

function victims(rows: WideLines, path = 'IDVFC_2022-03.csv') {
	const file = wideFile(path, victimsHeader, rows);
	const shape = { cut: cutOfPath(path), register: 'cnsp', unit: 'victims' } as const;
	return wideRows(readWide(file, 'victims'), file, shape);
}

function files(rows: WideLines, path = 'IDEFC_2022-03.csv') {
	const file = wideFile(path, filesHeader, rows);
	const shape = { cut: cutOfPath(path), register: 'cnsp', unit: 'files' } as const;
	return wideRows(readWide(file, 'files'), file, shape);
}

const whole = '1 0 0 0 0 0 0 0 0 0 0 2';

describe('wideRows(rows, file, shape)', () => {
	it('gives the codes of a row and the months to the cut', () => {
		expect(
			victims([
				[`2021,15,México,${homicide},Mujer,${adults}`, whole],
				[`2022,15,México,${homicide},No identificado,No identificado`, '4 0 3']
			])
		).toEqual([
			{
				cve_ent: '15',
				year: 2021,
				crime: 'intentional_homicide',
				modality: 'unspecified',
				sex: 'women',
				age_group: 'adult',
				months: [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]
			},
			expect.objectContaining({ sex: 'unknown', age_group: 'unidentified', months: [4, 0, 3] })
		]);
	});

	it('never writes a month after the cut, blank or zero', () => {
		const zeros = '4 0 3 0 0 0 0 0 0 0 0 0';
		for (const months of ['4 0 3', zeros]) {
			expect(files([[`2022,1,Aguascalientes,${femicide}`, months]])[0]?.months).toEqual([4, 0, 3]);
		}
	});

	it('reads files without people: sex women for femicide, all for the rest', () => {
		const rows = files([
			[`2022,01,Aguascalientes,${femicide}`, '1 1 1'],
			[`2022,01,Aguascalientes,${homicide}`, '1 1 1']
		]);
		expect(rows.map(({ sex, age_group }) => [sex, age_group])).toEqual([
			['women', 'all'],
			['all', 'all']
		]);
	});

	it('leaves out the rows of other crimes, but checks them', () => {
		const theft = 'El patrimonio,Fraude,Fraude,Fraude';
		expect(files([[`2022,1,Aguascalientes,${theft}`, '5 5 5']])).toEqual([]);
		expect(faultOf(() => files([[`2022,1,Aguascalientes,${theft}`, '5 -1 5']]))).toMatchObject({
			column: 'Febrero',
			found: '"-1"'
		});
	});

	it.each([
		['a negative count', '1 -2 0', 'Febrero', '"-2"'],
		['a fraction', '1 2 0.5', 'Marzo', '"0.5"'],
		['a blank within the cut', '1  3', 'Febrero', 'a blank'],
		['a count after the cut', '1 2 3 4', 'Abril', '"4"'],
		['a number with a thousands mark', "1 1'000 3", 'Febrero', '"1\'000"']
	])('refuses %s', (_, months, column, found) => {
		const error = faultOf(() =>
			files([
				[`2021,1,Aguascalientes,${femicide}`, whole],
				[`2022,1,Aguascalientes,${femicide}`, months]
			])
		);
		expect(error).toMatchObject({ file: 'IDEFC_2022-03.csv', row: 3, column });
		expect(error.found).toBe(found);
	});

	it.each([
		['an unknown state', `2021,1,Nuevo Aguascalientes,${femicide}`, 'Entidad'],
		['a part of a name', `2021,2,California,${femicide}`, 'Entidad'],
		['a number that is another state', `2021,8,Colima,${femicide}`, 'Clave_Ent'],
		['a total row', `2021,33,Nacional,${femicide}`, 'Entidad'],
		['a year before the register', `2014,1,Aguascalientes,${femicide}`, 'Año'],
		['a year after the cut', `2023,1,Aguascalientes,${femicide}`, 'Año']
	])('refuses %s', (_, fields, column) => {
		expect(faultOf(() => files([[fields, whole]]))).toMatchObject({ row: 2, column });
	});

	it('matches states letter for letter: alphabetical order is not the order of codes', () => {
		const rows = files([
			[`2021,5,Coahuila de Zaragoza,${femicide}`, whole],
			[`2021,7,Chiapas,${femicide}`, whole],
			[`2021,2,Baja California,${femicide}`, whole],
			[`2021,3,Baja California Sur,${femicide}`, whole]
		]);
		expect(rows.map(({ cve_ent }) => cve_ent)).toEqual(['05', '07', '02', '03']);
	});

	it('refuses a victim of femicide who is not a woman', () => {
		const error = faultOf(() =>
			victims([[`2021,1,Aguascalientes,${femicide},Hombre,${adults}`, whole]])
		);
		expect(error).toMatchObject({ row: 2, column: 'Sexo', found: '"Hombre"' });
	});

	it('refuses an unknown sex or age group', () => {
		const row = (person: string) => () =>
			victims([[`2021,1,Aguascalientes,${homicide},${person}`, whole]]);
		expect(faultOf(row(`Otro,${adults}`)).column).toBe('Sexo');
		expect(faultOf(row('Mujer,18-29')).column).toBe('Rango de edad');
	});

	it('refuses the same row twice', () => {
		const row = [`2021,1,Aguascalientes,${femicide}`, whole] as const;
		expect(faultOf(() => files([row, row]))).toMatchObject({
			row: 3,
			expected: 'a key that occurs once'
		});
	});

	it('refuses 2026 in the register that ended in 2025', () => {
		const row = [`2026,1,Aguascalientes,${femicide}`, '1 1 1'] as const;
		expect(faultOf(() => files([row], 'IDEFC_2026-03.csv'))).toMatchObject({ column: 'Año' });
	});
});

describe('readWide(file, unit)', () => {
	const path = 'IDEFC_2022-03.csv';

	it('refuses UTF-8: the bytes 41 F1 6F are the year in Latin-1', () => {
		const published = wideFile(path, filesHeader, [[`2021,1,Aguascalientes,${femicide}`, whole]]);
		expect([...published.bytes.slice(0, 3)]).toEqual([0x41, 0xf1, 0x6f]);
		const text = Buffer.from(published.bytes).toString('latin1');
		const utf8 = fileOf(text, path);
		expect(faultOf(() => readWide(utf8, 'files'))).toMatchObject({ expected: 'Latin-1' });
	});

	it('refuses a file without one of its columns', () => {
		const file = wideFile(path, filesHeader.replace(',Modalidad', ''), [
			[`2021,1,Aguascalientes,${killing},Feminicidio,Feminicidio`, whole]
		]);
		expect(faultOf(() => readWide(file, 'files'))).toMatchObject({ row: 1, column: 'Modalidad' });
	});

	it('refuses a row that stops in the middle', () => {
		const file = wideFile(path, filesHeader, [[`2021,1,Aguascalientes,${femicide}`, whole]]);
		const cut = { ...file, bytes: file.bytes.slice(0, -8) };
		expect(faultOf(() => readWide(cut, 'files'))).toMatchObject({ row: 2, expected: '19 fields' });
	});
});
