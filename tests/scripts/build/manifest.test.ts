import { describe, expect, it } from 'vitest';
import { manifestOf } from '../../../scripts/build/manifest';
import type { TableEntry } from '../../../src/lib/query/manifest';

const text = { es: '', en: '' };
const entry = (table: string, sha256: string): TableEntry => ({
	table,
	parquet: `${table}.parquet`,
	csv: `${table}.csv`,
	file: `${table}.x.parquet`,
	rows: 1,
	bytes: 1,
	sha256,
	label: text,
	row: text,
	key: [],
	columns: [],
	sources: []
});

describe('manifestOf(version, tables)', () => {
	const release = (...tables: TableEntry[]) => manifestOf('1.2.3', tables).release;

	it('names the release by version and data', () => {
		expect(release(entry('a', '1'), entry('b', '2'))).toMatch(/^1\.2\.3\+[0-9a-f]{8}$/);
	});

	it('names it the same whatever the order of the tables, and another way when one changes', () => {
		expect(release(entry('b', '2'), entry('a', '1'))).toBe(
			release(entry('a', '1'), entry('b', '2'))
		);
		expect(release(entry('a', '1'), entry('b', '3'))).not.toBe(
			release(entry('a', '1'), entry('b', '2'))
		);
	});

	it('lists the tables as they are', () => {
		const tables = [entry('a', '1')];
		expect(manifestOf('1.2.3', tables).tables).toBe(tables);
	});
});
