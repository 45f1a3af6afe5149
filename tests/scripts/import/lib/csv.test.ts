import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords, type Fields } from '../../../../scripts/import/lib/csv';
import { csvText, type Cell } from '../../../../scripts/import/lib/write';

const records = (text: string) => [...csvRecords(text)];
const fields = (text: string) => records(text).map(({ fields }) => listOf(fields));
const listOf = (fields: Fields) => Array.from({ length: fields.length }, (_, i) => fields.at(i));

describe('csvRecords(text)', () => {
	it('splits plain lines', () => {
		expect(fields('a,b\n1,\n,2\n')).toEqual([
			['a', 'b'],
			['1', ''],
			['', '2']
		]);
	});

	it('reads commas, quotes and line breaks inside quotes', () => {
		expect(fields('"a,b",c\n"say ""no""",d\n"two\nlines",e')).toEqual([
			['a,b', 'c'],
			['say "no"', 'd'],
			['two\nlines', 'e']
		]);
	});

	it('counts the lines that a quoted field spans', () => {
		expect(records('a\n"x\ny"\nb\n').map(({ line }) => line)).toEqual([1, 2, 4]);
	});

	it('tells a quote that never closes', () => {
		expect(records('a,"b\nc,d\n').at(-1)?.closed).toBe(false);
	});

	it('gives undefined beyond the fields of a line, quoted or not', () => {
		const all = records('a,b\n"c",d\ne,f\n').map((record) => record.fields);
		expect(all.map((line) => [line.at(-3), line.at(1), line.at(2)])).toEqual([
			[undefined, 'b', undefined],
			[undefined, 'd', undefined],
			[undefined, 'f', undefined]
		]);
	});

	it('ends with a field that is empty after the last comma', () => {
		expect(fields('"a",\n"b",')).toEqual([
			['a', ''],
			['b', '']
		]);
	});
});

const cell = fc.oneof(
	fc.constant(''),
	fc.string({ unit: fc.constantFrom('a', 'ñ', ',', '"', '\n', ' ', '0', '\u{1f7e3}') })
);
const table = fc
	.integer({ min: 1, max: 4 })
	.chain((width) =>
		fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 })
	);

describe('csvRecords(csvText(columns, rows))', () => {
	it('gives back every table', () => {
		fc.assert(
			fc.property(table, (rows) => {
				expect(fields(written(rows)).slice(1)).toEqual(rows);
			})
		);
	});

	it('reads what csv-parse reads', () => {
		fc.assert(
			fc.property(table, (rows) => {
				expect(fields(written(rows))).toEqual(parse(written(rows)));
			})
		);
	});
});

function written(rows: readonly (readonly string[])[]): string {
	const columns = (rows[0] ?? []).map((_, index) => `c${index}`);
	const named = rows.map((row) =>
		Object.fromEntries(columns.map((column, index): [string, Cell] => [column, row[index] ?? null]))
	);
	return csvText(columns, named);
}
