import { describe, expect, it } from 'vitest';
import { dotLists, spanOf } from '../../../../src/lib/survey/tabulator/dots';
import { tableOf } from '../../../../src/lib/survey/tabulator/table';
import { cell, crossing, resultOf } from './results';

describe('dotLists(table, lang)', () => {
	const lists = dotLists(tableOf(crossing, null, 'es'), 'es');

	it('a list a column, that of all women last, each with its total as a line', () => {
		expect(lists.map(({ code, total }) => [code, total])).toEqual([
			['urban', 39.9],
			['rural', 38.7],
			['all', 39.874]
		]);
	});

	it('the rows of a list, without the total, women without an answer last', () => {
		const rows = lists.at(-1)?.rows ?? [];
		expect(rows.map(({ name, text, hollow }) => [name, text, hollow])).toEqual([
			['15 a 24 años', '35.2\u00a0% (31.2 a 39.2)', false],
			['25 a 34 años', '39.7\u00a0% (35.7 a 43.7)', false],
			['No especificado', '31.1\u00a0%** (27.1 a 35.1)', true]
		]);
	});

	it('what cannot be estimated is said, and has no dot', () => {
		expect(lists[0]?.rows.at(-1)).toMatchObject({ value: null, text: 'n < 30' });
		expect(lists[1]?.rows.at(-1)).toMatchObject({ value: null, text: '—' });
	});

	it('a single total is a row', () => {
		const [list] = dotLists(tableOf(resultOf([cell([], 39.9)], { by: [] }), null, 'en'), 'en');
		expect(list?.rows.map(({ name, value }) => [name, value])).toEqual([['Total', 39.9]]);
		expect(list?.total).toBeNull();
	});
});

describe('spanOf(lists)', () => {
	it('the lowest and the highest end of all intervals', () => {
		const [from, to] = spanOf(dotLists(tableOf(crossing, null, 'es'), 'es')) ?? [];
		expect(from).toBeCloseTo(27.1);
		expect(to).toBeCloseTo(44.2);
		expect(spanOf([])).toBeNull();
	});
});
