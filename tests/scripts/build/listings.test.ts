import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BuildError } from '../../../scripts/build/build-error';
import {
	applyListings,
	hideShelters,
	insertListings,
	listingsIn,
	organisationIds,
	sheltersIn
} from '../../../scripts/build/listings';
import { createTable, insertRows } from '../../../scripts/build/load';
import { dataset } from '../../../src/lib/catalog/datasets';
import type { SqlRow } from '../../../src/lib/query/types';
import { temporaryFolder } from '../../helpers/folder';

const table = dataset('organisations');
const row = (changes: SqlRow): SqlRow => ({
	...{ id: 'sol', name: 'Sol', country: 'MX', cve_ent: '15', municipality: 'Toluca' },
	...{ works_with_men: 'unknown', source: 'https://sol.mx', status: 'stated', listed_in: 'pages' },
	...changes
});
const listed = (organisation_id: string, changes: SqlRow) => ({
	organisation_id,
	score: 1,
	row: row({ id: `${organisation_id}-lista`, name: 'SOL', listed_in: 'cluni', ...changes })
});

let instance: DuckDBInstance;
let connection: DuckDBConnection;
beforeEach(async () => {
	instance = await DuckDBInstance.create(':memory:');
	connection = await instance.connect();
	await createTable(connection, table);
	await insertRows(connection, table, [row({}), row({ id: 'luna', acronym: 'LN', founded: 1990 })]);
});
afterEach(() => {
	connection.closeSync();
	instance.closeSync();
});

async function one(id: string): Promise<Readonly<Record<string, unknown>> | undefined> {
	const reader = await connection.runAndReadAll(`select * from organisations where id = '${id}'`);
	return reader.getRowObjects()[0];
}

describe('applyListings(connection, listings)', () => {
	it('fills what is blank, names the list, and leaves what was said', async () => {
		const said = {
			acronym: 'X',
			founded: 2001,
			website: 'https://x.mx',
			registry: 'K',
			cve_ent: '09'
		};
		const absent = await applyListings(connection, [[listed('sol', said), listed('luna', said)]]);
		expect(absent).toEqual([[]]);
		expect(await one('sol')).toMatchObject({
			...{ acronym: 'X', founded: 2001, website: 'https://x.mx', registry: 'K' },
			...{ cve_ent: '15', municipality: 'Toluca', name: 'Sol', listed_in: 'pages;cluni' }
		});
		expect(await one('luna')).toMatchObject({ acronym: 'LN', founded: 1990, registry: 'K' });
	});

	it('takes list after list, and gives back whose organisation is not there', async () => {
		const gone = listed('nadie', {});
		const second = listed('sol', { listed_in: 'denue', founded: 1970 });
		const absent = await applyListings(connection, [
			[listed('sol', { founded: 2001 }), gone],
			[second]
		]);
		expect(absent).toEqual([[gone], []]);
		expect(await one('sol')).toMatchObject({ founded: 2001, listed_in: 'pages;cluni;denue' });
	});
});

describe('insertListings(connection, listings, withdrawn)', () => {
	it('makes organisations of those that nobody else holds, once, but of those withdrawn', async () => {
		const lists = [[listed('a', {}), listed('b', {})], [listed('a', { listed_in: 'denue' })]];
		await insertListings(connection, lists, new Set(['b']));
		expect(await organisationIds(connection)).toEqual(['a-lista', 'luna', 'sol']);
		expect(await one('a-lista')).toMatchObject({ name: 'SOL', listed_in: 'cluni' });
	});
});

describe('hideShelters(connection, ids)', () => {
	it('takes the municipality from those alone', async () => {
		await hideShelters(connection, ['sol', "o'tra"]);
		expect(await one('sol')).toMatchObject({ municipality: null, cve_ent: '15' });
		expect(await one('luna')).toMatchObject({ municipality: 'Toluca' });
	});
});

describe('sheltersIn(data)', () => {
	it('reads the ids of every list', () => {
		using folder = temporaryFolder({ 'a/shelters.json': '["x","y"]', 'b/shelters.json': '["x"]' });
		expect(sheltersIn(folder.path)).toEqual(['x', 'y', 'x']);
	});
});

describe('listingsIn(data)', () => {
	it('reads the file of each folder that has one', () => {
		using folder = temporaryFolder({
			'a/listings.json': JSON.stringify([listed('sol', {})]),
			'b/organisations.csv': '',
			'c/listings.json': '[]'
		});
		expect(listingsIn(folder.path)).toEqual([[listed('sol', {})], []]);
	});

	it('refuses one that is no JSON', () => {
		using folder = temporaryFolder({ 'a/listings.json': '{' });
		expect(() => listingsIn(folder.path)).toThrow(BuildError);
	});
});
