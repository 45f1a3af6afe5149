import { describe, expect, it } from 'vitest';
import { annualRows, readAnnual } from '../../../../scripts/import/sesnsp/crimes-annual';
import { cutOfPath } from '../../../../scripts/import/sesnsp/cut';
import { crimeYears } from '../../../../scripts/import/sesnsp/tables';
import { faultOf, fileOf, latin1 } from '../fault';

const path = 'delitos_entidad_anio_2024-05.csv';
const header =
	'Año,Clave_Ent,Bien jurídico afectado,Tipo de delito,Subtipo de delito,Modalidad,Delitos';
const femicide = 'La vida,Feminicidio,Feminicidio';

function annual(...lines: readonly string[]) {
	const file = fileOf([header, ...lines, ''].join('\n'), path);
	return annualRows(readAnnual(file), file, cutOfPath(path));
}

describe('annualRows(rows, file, cut)', () => {
	it('gives the sum of a year, and the months of the cut in its last year', () => {
		const rows = annual(
			`2023,01,${femicide},Con arma blanca,3`,
			`2023,01,${femicide},Con arma de fuego,4`,
			`2024,01,${femicide},Con arma blanca,1`,
			'2024,01,La familia,Fraude,Fraude,Fraude,99'
		);
		const years = crimeYears(rows, { cut: cutOfPath(path), register: 'cnsp', unit: 'files' });
		const states = years.filter(({ cve_ent }) => cve_ent === '01');
		expect(states.map(({ year, months, sex, n }) => [year, months, sex, n])).toEqual([
			[2023, 12, 'women', 7],
			[2024, 5, 'women', 1]
		]);
	});

	it('reads thousands under quotes in other columns, never in counts', () => {
		const theft = '"Robo, de maquinaria"';
		expect(annual(`2023,01,El patrimonio,Robo,Robo de maquinaria,${theft},8`)).toEqual([]);
		expect(faultOf(() => annual(`2023,01,${femicide},Con arma blanca,"1,200"`))).toMatchObject({
			column: 'Delitos',
			found: '"1,200"'
		});
	});

	it.each([
		['a negative', `2023,01,${femicide},Con arma blanca,-3`, 'Delitos'],
		['a fraction', `2023,01,${femicide},Con arma blanca,3.5`, 'Delitos'],
		['a decimal zero', `2023,01,${femicide},Con arma blanca,3.0`, 'Delitos'],
		['a total row', `2023,00,${femicide},Con arma blanca,3`, 'Clave_Ent'],
		['a state that is none', `2023,33,${femicide},Con arma blanca,3`, 'Clave_Ent'],
		['a year after the cut', `2025,01,${femicide},Con arma blanca,3`, 'Año']
	])('refuses %s', (_, line, column) => {
		expect(faultOf(() => annual(line))).toMatchObject({ file: path, row: 2, column });
	});

	it('refuses a key that comes twice', () => {
		const line = `2023,01,${femicide},Con arma blanca,3`;
		expect(faultOf(() => annual(line, line)).expected).toBe('a key that occurs once');
	});
});

describe('readAnnual(file)', () => {
	it('refuses Latin-1: these files are UTF-8', () => {
		const file = fileOf(latin1(`${header}\n2023,01,${femicide},x,3\n`), path);
		expect(faultOf(() => readAnnual(file)).expected).toBe('UTF-8');
	});

	it('refuses an empty file', () => {
		expect(faultOf(() => readAnnual(fileOf('', path))).found).toBe('an empty file');
		expect(faultOf(() => readAnnual(fileOf(`${header}\n`, path))).found).toBe('no row');
	});
});
