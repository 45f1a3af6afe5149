import { describe, expect, it } from 'vitest';
import { poolOf } from '../../../../src/lib/crime/municipalities/pool';
import {
	apartName,
	municipalTable,
	nextMunicipalSort,
	noteOf,
	sortedRows
} from '../../../../src/lib/crime/municipalities/table';
import { small, tableRecord } from './records';

const pool = poolOf(small, [2024, 2025]);
const codes = (column: 'name' | 'women' | 'files' | 'value', descending: boolean) =>
	sortedRows(pool.municipalities, { column, descending }, 'raw', 'es').map(({ cvegeo }) =>
		Number(cvegeo.slice(2))
	);

describe('sortedRows(rows, sort, rate, lang)', () => {
	it('sorts by each column, those without a value last both ways', () => {
		// Ensenada 1, Mexicali 2, Tecate 3, San Quintín 6, San Felipe 7 (no women).
		expect(codes('name', false)).toEqual([1, 2, 7, 6, 3]);
		expect(codes('women', true)).toEqual([2, 1, 3, 6, 7]);
		expect(codes('women', false)).toEqual([6, 3, 1, 2, 7]);
		expect(codes('files', true)).toEqual([1, 2, 3, 7, 6]);
		expect(codes('value', true)).toEqual([3, 1, 2, 6, 7]);
		expect(codes('value', false)).toEqual([6, 2, 1, 3, 7]);
	});

	it('leaves the rows given as they were', () => {
		const before = pool.municipalities.map(({ cvegeo }) => cvegeo);
		codes('files', true);
		expect(pool.municipalities.map(({ cvegeo }) => cvegeo)).toEqual(before);
	});
});

describe('nextMunicipalSort(now, column)', () => {
	it('turns the column round, or takes another its usual way', () => {
		const now = { column: 'women', descending: true } as const;
		expect(nextMunicipalSort(now, 'women')).toEqual({ column: 'women', descending: false });
		expect(nextMunicipalSort(now, 'name')).toEqual({ column: 'name', descending: false });
		expect(nextMunicipalSort(now, 'files')).toEqual({ column: 'files', descending: true });
	});
});

describe('noteOf(row, lang), apartName(cvegeo, lang)', () => {
	it('says few women, the year it was made, and why there is no rate', () => {
		const notes = pool.municipalities.map((row) => noteOf(row, 'en'));
		expect(notes).toEqual([
			'',
			'',
			'few women',
			'few women, since 2025',
			'no population, since 2026'
		]);
		const before = poolOf(small, [2024, 2024]).municipalities[3];
		expect(before && noteOf(before, 'es')).toBe('aún no existía, de 2025');
	});

	it('names the two codes', () => {
		expect(apartName('09998', 'es')).toBe('Municipio no especificado');
		expect(apartName('20999', 'en')).toBe('Other municipalities');
	});
});

describe('municipalTable(pool, cut, years, lang)', () => {
	it('has every municipality, then the codes apart, then the total that is their sum', () => {
		const oaxaca = poolOf(tableRecord('femicide', '20'), [2015, 2017]);
		const { columns, rows } = municipalTable(oaxaca, '2026-05', '2015-2017', 'es');
		expect(rows).toHaveLength(572);
		expect(rows.every((row) => row.length === columns.length)).toBe(true);
		const files = rows.map((row) => Number(row[2]));
		expect(files.at(-1)).toBe(132);
		expect(files.slice(0, -1).reduce((sum, n) => sum + n, 0)).toBe(132);
		expect(rows.at(-2)?.slice(0, 4)).toEqual(['Otros municipios', '20999', 61, null]);
	});

	it('repeats in each row of the file what the page says once', () => {
		const { columns, rows } = municipalTable(pool, '2026-05', '2024-2025', 'en');
		const own = columns.filter(({ fileOnly }) => fileOnly).map(({ name }) => name);
		expect(own).toEqual(['cvegeo', 'state', 'crime', 'unit', 'years', 'months', 'cut']);
		expect(rows[0]?.slice(-6)).toEqual([
			...['Baja California', 'femicide', 'files', '2024-2025', 12, '2026-05']
		]);
	});
});
