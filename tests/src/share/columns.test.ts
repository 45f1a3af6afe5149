import { describe, expect, it } from 'vitest';
import type { Cell, ChartColumn } from '../../../src/lib/chart/types';
import { organisationsTable } from '../../../src/lib/interventions/organisations/table';
import { fileTable, rowObjects } from '../../../src/lib/share/columns';

const column = (name: string, decimals: number | null, more: Partial<ChartColumn> = {}) => ({
	name,
	label: `${name}, en palabras`,
	decimals,
	...more
});

const kindsOf = (decimals: number | null, ...cells: readonly Cell[]) =>
	fileTable({ columns: [column('a', decimals)], rows: cells.map((cell) => [cell]) }, 'es')
		.columns[0]?.kind;

describe('fileTable(table, lang)', () => {
	it('finds what each column holds', () => {
		expect(kindsOf(0, 1, null, -2_147_483_648)).toBe('integer');
		expect(kindsOf(null, 2024)).toBe('integer');
		expect(kindsOf(1, 1, 0.5)).toBe('number');
		expect(kindsOf(0, 2_147_483_648)).toBe('number');
		expect(kindsOf(0, -0)).toBe('number');
		expect(kindsOf(null, '01', null)).toBe('text');
		expect(kindsOf(2, null, NaN)).toBe('number');
		expect(kindsOf(null, null, '')).toBe('text');
	});

	it('makes a column of numbers and texts one of texts', () => {
		const table = { columns: [column('a', 1)], rows: [[1.5], ['menos de 30'], [null]] };
		expect(fileTable(table, 'es')).toEqual({
			columns: [{ name: 'a', meaning: 'a, en palabras', kind: 'text', unit: null, decimals: 1 }],
			rows: [['1.5'], ['menos de 30'], [null]]
		});
	});

	it('has "no data" for what is not finite, for an empty text and for a cell that is missing', () => {
		const columns = [column('a', 1), column('b', null), column('c', 0)];
		const rows = [
			[Infinity, '', 1],
			[NaN, 'x']
		];
		expect(fileTable({ columns, rows }, 'en').rows).toEqual([
			[null, null, 1],
			[null, 'x', null]
		]);
	});

	it('says of a percentage that it is one, and what a code means that only the file has', () => {
		const columns = [
			column('share', 1, { percent: true }),
			{ name: 'cve_ent', label: 'cve_ent', decimals: null, fileOnly: true },
			{ name: 'toString', label: 'toString', decimals: null, fileOnly: true }
		];
		const [share, code, unknown] = fileTable({ columns, rows: [] }, 'en').columns;
		expect(share?.unit).toBe('percent');
		expect(code?.meaning).toBe('State code of INEGI: 00 the country, 01 to 32 the states');
		expect(unknown?.meaning).toBe('toString');
	});

	it('says what every code of the file of organisations means', () => {
		for (const lang of ['es', 'en'] as const)
			for (const { name, meaning } of fileTable(organisationsTable([]), lang).columns)
				expect(meaning.length, name).toBeGreaterThan(3);
		const { columns } = fileTable(organisationsTable([]), 'es');
		expect(columns.filter(({ name, meaning }) => name === meaning)).toEqual([]);
	});

	it('tells two columns of one name apart', () => {
		const table = { columns: [column('n', 0), column('n', 0)], rows: [[1, 2]] };
		const { columns } = fileTable(table, 'es');
		expect(columns.map(({ name }) => name)).toEqual(['n', 'n_2']);
		expect(rowObjects(fileTable(table, 'es'))).toEqual([{ n: 1, n_2: 2 }]);
	});
});
