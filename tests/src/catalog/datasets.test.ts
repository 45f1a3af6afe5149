import { describe, expect, test } from 'vitest';
import { codedColumns, codesOf } from '../../../src/lib/catalog/codebook';
import { dataset, datasets } from '../../../src/lib/catalog/datasets';
import { source } from '../../../src/lib/catalog/sources';
import { distinct, headers, table, tableNames } from './tables';

/** Tables that the build makes, without a file in `data/`. */
const built = ['sources'];
const imported = datasets.filter(({ table: name }) => !built.includes(name));

describe('datasets', () => {
	test('are the tables of data/', () => {
		expect(imported.map(({ table: name }) => name).sort()).toEqual(tableNames());
	});

	test.each(imported)('$table: columns are those of every file', ({ table: name, columns }) => {
		const names = columns.map((column) => column.name);
		const found = headers(name);
		expect(found.length).toBeGreaterThan(0);
		for (const header of found) {
			// The build fills a column `source` that a file leaves out.
			const expected = names.filter((name) => name !== 'source' || header.includes(name));
			expect(header).toEqual(expected);
		}
	});

	test.each(datasets)('$table: keys are columns, sources exist', (entry) => {
		const names = entry.columns.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		for (const key of entry.key) expect(names).toContain(key);
		for (const id of entry.sources) expect(source(id).id).toBe(id);
	});

	/** The survey's own key of a woman is not in what was released. */
	const unique = imported.filter(({ table: name }) => name !== 'endireh_women');
	test.each(unique)('$table: the key makes a row unique', ({ table: name, key }) => {
		const rows = table(name);
		const keys = new Set(rows.map((row) => key.map((column) => row[column]).join('|')));
		expect(keys.size).toBe(rows.length);
	});

	test.each(imported)('$table: values are of the declared type', ({ table: name, columns }) => {
		const shapes = {
			text: /^/,
			integer: /^(?:-?\d+)?$/,
			double: /^(?:-?\d+(?:\.\d+)?(?:e-?\d+)?)?$/,
			boolean: /^(?:true|false)?$/
		};
		const wrong = columns.flatMap((column) =>
			[...(distinct(name).get(column.name) ?? [])]
				.filter((value) => !shapes[column.type].test(value))
				.map((value) => `${column.name}: ${value}`)
		);
		expect(wrong).toEqual([]);
	});
});

describe('dataset(table)', () => {
	test('gives the table, and throws for one that is not there', () => {
		expect(dataset('states').key).toEqual(['cve_ent']);
		expect(() => dataset('cases')).toThrow(RangeError);
	});
});

describe('codesOf(table, column)', () => {
	test.each(codedColumns)('%s.%s has a label for each code in the data', (name, column) => {
		const codes = codesOf(name, column) ?? {};
		const values = [...(distinct(name).get(column) ?? [])];
		const found = new Set(values.flatMap((value) => value.split(';')));
		found.delete('');
		expect([...found].filter((code) => !Object.hasOwn(codes, code))).toEqual([]);
	});

	test('null where a column holds no codes', () => {
		expect(codesOf('states', 'short')).toBeNull();
		expect(codesOf('cases', 'n')).toBeNull();
	});
});
