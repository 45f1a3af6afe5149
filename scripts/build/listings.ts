import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { dataset } from '../../src/lib/catalog/datasets';
import { column } from '../../src/lib/catalog/datasets/columns';
import type { Dataset } from '../../src/lib/catalog/types';
import { quoted } from '../../src/lib/query/sql-text';
import type { SqlRow } from '../../src/lib/query/types';
import { BuildError } from './build-error';
import { folders } from './data-files';
import { createTable, insertRows } from './load';

/** The file of a list that says which of its organisations another folder holds. */
const LISTINGS = 'listings.json';
/** The file of a list with the ids of what may be a shelter. */
const SHELTERS = 'shelters.json';

/** An organisation that one folder holds and the list of another names as well. */
interface Listing {
	/** Id of the organisation held. */
	readonly organisation_id: string;
	/** Likeness of the names, 0 to 1. */
	readonly score: number;
	/** What the list says, as a row of `organisations`. */
	readonly row: SqlRow;
}

/** The organisations of each list that other folders hold, by folder, in order. */
export type Listings = readonly (readonly Listing[])[];

/** Reads the listings of a data folder. */
export function listingsIn(data: string): Listings {
	return contentsOf(data, LISTINGS) as Listings;
}

/** The ids of what lists say may be a shelter. */
export function sheltersIn(data: string): readonly string[] {
	return (contentsOf(data, SHELTERS) as readonly (readonly string[])[]).flat();
}

/** What a file says in each folder that has it. */
function contentsOf(data: string, file: string): readonly unknown[] {
	return folders(data)
		.map((folder) => join(data, folder, file))
		.filter((path) => existsSync(path))
		.map((path) => {
			try {
				return JSON.parse(readFileSync(path, 'utf8')) as unknown;
			} catch (cause) {
				throw new BuildError(path, `is no JSON: ${cause}`, { cause });
			}
		});
}

/** Takes the municipality from what may be a shelter, whoever gave it one. */
export async function hideShelters(
	connection: DuckDBConnection,
	ids: readonly string[]
): Promise<void> {
	if (ids.length === 0) return;
	const { table } = dataset('organisations');
	const listed = ids.map(quoted).join(', ');
	await connection.run(`update ${table} set municipality = null where id in (${listed})`);
}

/**
 * Takes listings over into the table `organisations`: what an organisation leaves blank is filled, and the
 * list is named in `listed_in`. What the organisation says already stays.
 *
 * @returns the listings whose organisation is not there
 */
export async function applyListings(
	connection: DuckDBConnection,
	listings: Listings
): Promise<Listings> {
	const { table } = dataset('organisations');
	const known = new Set(await organisationIds(connection));
	const absent: Listing[][] = [];
	for (const list of listings) {
		const here = list.filter((one) => known.has(one.organisation_id));
		absent.push(list.filter((one) => !known.has(one.organisation_id)));
		if (here.length === 0) continue;
		await loadListings(connection, here);
		const filled = ['acronym', 'cve_ent', 'founded', 'website', 'registry'];
		await connection.run(`update ${table} as held
set ${filled.map((name) => `${name} = coalesce(held.${name}, listing.${name})`).join(', ')},
	listed_in = held.listed_in || ';' || listing.listed_in
from listing
where listing.organisation_id = held.id`);
		await connection.run('drop table listing');
	}
	return absent;
}

/**
 * Makes organisations of listings that no other folder holds any more: the list still names them. Those
 * whose ids are `withdrawn` stay away.
 */
export async function insertListings(
	connection: DuckDBConnection,
	listings: Listings,
	withdrawn: ReadonlySet<string>
): Promise<void> {
	const known = new Set(await organisationIds(connection));
	const missing: SqlRow[] = [];
	for (const { organisation_id, row } of listings.flat()) {
		const id = String(row['id']);
		if (withdrawn.has(organisation_id) || known.has(id)) continue;
		known.add(id);
		missing.push(row);
	}
	if (missing.length > 0) await insertRows(connection, dataset('organisations'), missing);
}

/** The ids of the table `organisations`. */
export async function organisationIds(connection: DuckDBConnection): Promise<readonly string[]> {
	const { table } = dataset('organisations');
	const reader = await connection.runAndReadAll(`select id from ${table} order by id`);
	return reader.getRows().map(([id]) => String(id));
}

async function loadListings(
	connection: DuckDBConnection,
	listings: readonly Listing[]
): Promise<void> {
	const { columns } = dataset('organisations');
	const own = [column('organisation_id', 'text', 'Identificador', 'Id')];
	const listing: Dataset = {
		...dataset('organisations'),
		table: 'listing',
		columns: [...own, ...columns]
	};
	await createTable(connection, listing);
	await insertRows(
		connection,
		listing,
		listings.map(({ organisation_id, row }) => ({ ...row, organisation_id }))
	);
}
