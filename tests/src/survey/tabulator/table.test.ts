import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	ariaSort,
	cellCount,
	cellOf,
	nextSort,
	tableOf
} from '../../../../src/lib/survey/tabulator/table';
import { cell, crossing, resultOf } from './results';

const estimates = (table: ReturnType<typeof tableOf>) =>
	table.rows.map(({ heading, cells }) => [
		heading.code,
		...cells.map((each) => each && each.estimate)
	]);

describe('tableOf(result, sort, lang)', () => {
	it('totals first, then the catalogue’s order, women without an answer last', () => {
		const table = tableOf(crossing, null, 'es');
		expect(table.columns.map(({ code, name, total }) => [code, name, total])).toEqual([
			['all', 'Total', true],
			['urban', 'Ciudades de 100,000 habitantes o más', false],
			['rural', 'Localidades rurales', false]
		]);
		expect(estimates(table)).toEqual([
			['all', 39.874, 39.9, 38.7],
			['15_24', 35.2, 36, 32.6],
			['25_34', 39.7, 40.2, 37.5],
			['missing', 31.1, null, null]
		]);
		expect([table.rowsLabel, table.columnsLabel]).toEqual(['Edad', 'Tamaño de la localidad']);
	});

	it('a cell of few women is there, one without any is null; both have codes', () => {
		const last = tableOf(crossing, null, 'en').rows.at(-1);
		expect(last?.cells.map((each) => each && each.sample)).toEqual([400, 12, null]);
		expect(last?.codes).toEqual([
			['missing', 'all'],
			['missing', 'urban'],
			['missing', 'rural']
		]);
	});

	it('one variable: one column of estimates', () => {
		const table = tableOf(
			resultOf([cell(['rural'], 38.7), cell(['all'], 39.9)], { by: ['domain'] }),
			null,
			'es'
		);
		expect(table.columns).toEqual([{ code: 'all', name: 'Estimación', total: true }]);
		expect(table.columnsLabel).toBeNull();
		expect(estimates(table)).toEqual([
			['all', 39.9],
			['rural', 38.7]
		]);
		expect(table.rows[1]?.codes).toEqual([['rural']]);
	});

	it('no variable: the total alone', () => {
		const table = tableOf(resultOf([cell([], 39.9)], { by: [] }), null, 'en');
		expect(estimates(table)).toEqual([['all', 39.9]]);
		expect(table.rowsLabel).toBeNull();
		expect(cellCount(table)).toBe(1);
	});

	it('a sort orders what lies between the total and the women without an answer', () => {
		const codes = (column: string, descending: boolean) =>
			tableOf(crossing, { column, descending }, 'es').rows.map(({ heading }) => heading.code);
		expect(codes('rural', true)).toEqual(['all', '25_34', '15_24', 'missing']);
		expect(codes('rural', false)).toEqual(['all', '15_24', '25_34', 'missing']);
		expect(codes('urban_complement', true)).toEqual(['all', '15_24', '25_34', 'missing']);
	});

	it('rows without an estimate come after those with one, in either direction', () => {
		const result = resultOf(
			[
				cell(['01'], 30),
				cell(['03'], 40),
				cell(['all'], 35),
				{ ...cell(['02'], 1), estimate: null }
			],
			{ by: ['state'] }
		);
		const codes = (descending: boolean) =>
			tableOf(result, { column: 'all', descending }, 'es').rows.map(({ heading }) => heading.code);
		expect(codes(true)).toEqual(['all', '03', '01', '02']);
		expect(codes(false)).toEqual(['all', '01', '03', '02']);
	});

	it('the order of the cells changes nothing', () => {
		fc.assert(
			fc.property(
				fc.shuffledSubarray([...crossing.cells], { minLength: crossing.cells.length }),
				(cells) => {
					expect(tableOf({ ...crossing, cells }, null, 'es')).toEqual(
						tableOf(crossing, null, 'es')
					);
				}
			)
		);
	});
});

describe('cellOf(result, codes)', () => {
	it('the cell, or null where there is no woman', () => {
		expect(cellOf(crossing, ['all', 'rural'])?.estimate).toBe(38.7);
		expect(cellOf(crossing, ['missing', 'rural'])).toBeNull();
	});
});

describe('cellCount(table)', () => {
	it('rows times columns, totals among them', () => {
		expect(cellCount(tableOf(crossing, null, 'es'))).toBe(12);
	});
});

describe('nextSort(now, column)', () => {
	it('from high to low, then low to high, then the catalogue’s order', () => {
		const first = nextSort(null, 'rural');
		expect(first).toEqual({ column: 'rural', descending: true });
		const second = nextSort(first, 'rural');
		expect(second).toEqual({ column: 'rural', descending: false });
		expect(nextSort(second, 'rural')).toBeNull();
		expect(nextSort(second, 'urban')).toEqual({ column: 'urban', descending: true });
	});
});

describe('ariaSort(sort, column)', () => {
	it('names the direction of the column sorted by', () => {
		expect(ariaSort({ column: 'rural', descending: true }, 'rural')).toBe('descending');
		expect(ariaSort({ column: 'rural', descending: false }, 'rural')).toBe('ascending');
		expect(ariaSort({ column: 'rural', descending: true }, 'urban')).toBe('none');
		expect(ariaSort(null, 'urban')).toBe('none');
	});
});
