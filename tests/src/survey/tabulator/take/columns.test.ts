import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { variable } from '../../../../../src/lib/catalog/survey-variables';
import { takenCells, takenColumns } from '../../../../../src/lib/survey/tabulator/take/columns';
import { cell, result } from './result';

describe('takenCells(result)', () => {
	it('goes by the catalogue: the total of each variable, then its own order, whatever came', () => {
		const codes = ['all', 'urban', 'urban_complement', 'rural'];
		const order = ['all', '15_24', '25_34', '65_plus', 'missing'].flatMap((age) =>
			codes.map((domain) => [age, domain])
		);
		expect(
			variable('domain')
				.categories.slice(0, 3)
				.map(({ code }) => code)
		).toEqual(codes.slice(1));
		fc.assert(
			fc.property(fc.shuffledSubarray(order, { minLength: order.length }), (shuffled) => {
				const cells = shuffled.map((each) => cell(each));
				expect(takenCells(result({}, { cells })).map((each) => each.codes)).toEqual(order);
			})
		);
	});

	it('keeps the one cell of a table without crossing', () => {
		const only = [cell([])];
		expect(takenCells(result({ by: [] }, { cells: only }))).toEqual(only);
	});
});

describe('takenColumns(result, lang)', () => {
	it('has the same names in both languages, none twice, each with its meaning', () => {
		const es = takenColumns(result(), 'es');
		const en = takenColumns(result(), 'en');
		expect(en.map(({ name }) => name)).toEqual(es.map(({ name }) => name));
		expect(new Set(es.map(({ name }) => name)).size).toBe(es.length);
		for (const { meaning } of [...es, ...en]) expect(meaning).toMatch(/\.$/);
	});
});
