import { DuckDBInstance } from '@duckdb/node-api';
import { gzipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BuildError } from '../../../scripts/build/build-error';
import { checkTable } from '../../../scripts/build/checks';
import { dataFiles } from '../../../scripts/build/data-files';
import { createTable, insertRows, loadFile } from '../../../scripts/build/load';
import type { ColumnType, Dataset } from '../../../src/lib/catalog/types';
import { engineOn } from '../../../src/lib/query/node-engine';
import type { SqlRow } from '../../../src/lib/query/types';
import { temporaryFolder } from '../../helpers/folder';

const label = { es: '', en: '' };
const column = (name: string, type: ColumnType) => ({ name, type, unit: null, label });
const counts: Dataset = {
	table: 'counts',
	label,
	row: label,
	columns: [
		column('cve_ent', 'text'),
		column('group', 'text'),
		column('n', 'integer'),
		column('share', 'double'),
		column('complete', 'boolean'),
		column('source', 'text')
	],
	key: ['cve_ent', 'group'],
	sources: []
};
const header = 'cve_ent,group,n,share,complete';

/** The rows of `counts` after files were loaded and rows inserted, held against the catalogue. */
async function load(
	files: Readonly<Record<string, string | Uint8Array>>,
	rows: readonly SqlRow[] = []
): Promise<readonly SqlRow[]> {
	using folder = temporaryFolder(files);
	const instance = await DuckDBInstance.create(':memory:');
	const connection = await instance.connect();
	const engine = engineOn(connection, instance);
	try {
		await createTable(connection, counts);
		for (const file of dataFiles(folder.path)) await loadFile(connection, file, counts);
		await insertRows(connection, counts, rows);
		await checkTable(engine, counts);
		return await engine.query('select * from counts order by all');
	} finally {
		await engine.close();
	}
}

describe('loadFile(connection, file, dataset)', () => {
	it('keeps leading zeros, reads an empty field as null, and fills the source', async () => {
		expect(
			await load({ 'census/counts.csv': `${header}\n01,"a, b",3,0.5,true\n02,á,,,false\n` })
		).toEqual([
			{ cve_ent: '01', group: 'a, b', n: 3, share: 0.5, complete: true, source: 'census' },
			{ cve_ent: '02', group: 'á', n: null, share: null, complete: false, source: 'census' }
		]);
	});

	it('takes columns in any order, and the source that a file states', async () => {
		const text = 'source,complete,share,n,group,cve_ent\nother,true,1,2,a,09\n';
		expect(await load({ 'census/counts.csv.gz': gzipSync(strToU8(text)) })).toEqual([
			{ cve_ent: '09', group: 'a', n: 2, share: 1, complete: true, source: 'other' }
		]);
	});

	it('joins the files of several sources', async () => {
		const rows = await load({
			'a/counts.csv': `${header}\n01,x,1,,\n`,
			'b/counts.csv': `${header}\n01,y,2,,\n`
		});
		expect(rows.map((row) => row['source'])).toEqual(['a', 'b']);
	});

	it.each([
		['a column too many', `${header},extra\n01,a,1,1,true,9\n`, /lacks: extra/],
		['a column too few', 'cve_ent,group,n,share\n01,a,1,1\n', /it lacks: complete/],
		['a fraction for a count', `${header}\n01,a,1.5,1,true\n`, /n is not a whole number: 1\.5/],
		['a word for a number', `${header}\n01,a,1,many,true\n`, /cannot be read as counts/],
		['a row too short', `${header}\n01,a\n`, /cannot be read as counts/]
	])('refuses %s, and names the file', async (_, text, message) => {
		const failure = await load({ 'a/counts.csv': text }).catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(BuildError);
		expect(String(failure)).toMatch(message);
		expect(String(failure)).toContain('counts.csv');
	});
});

describe('insertRows(connection, dataset, rows)', () => {
	it('adds rows, null where a row lacks a column', async () => {
		const rows = await load({}, [{ cve_ent: '01', group: 'a', n: 1, share: 2.5, complete: true }]);
		expect(rows).toEqual([
			{ cve_ent: '01', group: 'a', n: 1, share: 2.5, complete: true, source: null }
		]);
	});

	it('refuses a value of another type', async () => {
		await expect(load({}, [{ cve_ent: 1, group: 'a' }])).rejects.toThrow(/cve_ent is text, not 1/);
	});
});

describe('checkTable(engine, dataset)', () => {
	it('refuses a table without rows', async () => {
		await expect(load({})).rejects.toThrow('counts: has no row');
	});

	it('refuses two rows of one key', async () => {
		const twice = `${header}\n01,a,1,,\n01,a,2,,\n`;
		await expect(load({ 'a/counts.csv': twice })).rejects.toThrow(/2 rows share the key .*"01"/);
	});

	it('refuses a row without the first column of the key', async () => {
		const blank = `${header}\n,a,1,,\n`;
		await expect(load({ 'a/counts.csv': blank })).rejects.toThrow('1 rows have no cve_ent');
	});
});
