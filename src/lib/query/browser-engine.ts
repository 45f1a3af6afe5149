/// <reference types="vite/client" />
import wasmAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Text } from '../catalog/types';
import { entryOf, readManifest, readTable, type Fetch } from './checked-file';
import { quoted } from './sql-text';
import { QueryError, type Engine, type SqlRow } from './types';
import { plainValue } from './values';
import { withinSilence } from './within-silence';

/** How far the start of the engine has come. */
export interface Progress {
	readonly done: number;
	readonly total: number;
	readonly text: Text;
}

export interface BrowserEngineOptions {
	/** The tables to load; the engine can reach no other once it has started. */
	readonly tables: readonly string[];
	readonly fetch: Fetch;
	/** Address of the data folder, with its last slash. */
	readonly base?: string;
	/** Milliseconds without a sign of life after which the start is given up. */
	readonly limit?: number;
	readonly progress?: (step: Progress) => void;
}

/**
 * After the tables are in, nothing typed can reach a file, an address or an extension, or undo this:
 * a page's content policy stops what leaves the page, these stop it inside the engine.
 */
const LOCKS = [
	'set autoinstall_known_extensions = false',
	'set autoload_known_extensions = false',
	'set enable_external_access = false',
	'set lock_configuration = true'
];

const STARTING: Text = { es: 'Arranca el motor de consultas', en: 'Starting the query engine' };
const LOADING: Text = { es: 'Se cargan las tablas', en: 'Loading the tables' };

/**
 * DuckDB-WASM in a worker of its own, with the tables asked for, locked. In the browser only.
 *
 * The worker starts from a `blob:` address, because only then does it inherit the content policy of the page.
 * The policy can also keep it from ever answering: hence the limit.
 *
 * @throws QueryError when the engine does not start, or a table cannot be loaded or is not the published one
 */
export async function browserEngine(options: BrowserEngineOptions): Promise<Engine> {
	const { tables, fetch, base = '/data/', limit = 20_000, progress = () => {} } = options;
	const total = tables.length + 1;
	progress({ done: 0, total, text: STARTING });
	const files = readFiles(tables, base, fetch);
	// Awaited below; without this a failure before that would count as unhandled.
	files.catch(() => {});
	const database = await startDatabase(fetch, limit);
	try {
		const connection = await database.connect();
		for (const [at, { table, bytes }] of (await files).entries()) {
			progress({ done: at + 1, total, text: LOADING });
			await loadTable(database, connection, table, bytes);
		}
		for (const lock of LOCKS) await connection.query(lock);
		progress({ done: total, total, text: LOADING });
		return engineOn(database, connection);
	} catch (cause) {
		await database.terminate();
		return notStarted(cause);
	}
}

async function readFiles(tables: readonly string[], base: string, fetch: Fetch) {
	const manifest = await readManifest(base, fetch);
	return Promise.all(
		tables.map(async (table) => ({
			table,
			bytes: await readTable(base, entryOf(manifest, table), fetch)
		}))
	);
}

async function startDatabase(fetch: Fetch, limit: number): Promise<AsyncDuckDB> {
	const wasm = new URL(wasmAddress, location.href).href;
	const [code] = await withinSilence(limit, () =>
		Promise.all([workerCode(fetch), reach(fetch, wasm)])
	).catch(notStarted);
	const address = URL.createObjectURL(code);
	const worker = new Worker(address);
	try {
		const database = new AsyncDuckDB(new VoidLogger(), worker);
		await withinSilence(limit, (sign) => database.instantiate(wasm, null, sign));
		return database;
	} catch (cause) {
		worker.terminate();
		return notStarted(cause);
	} finally {
		URL.revokeObjectURL(address);
	}
}

async function workerCode(fetch: Fetch): Promise<Blob> {
	const response = await fetch(workerAddress);
	if (!response.ok) throw new Error(`${workerAddress}: ${response.status}`);
	return new Blob([await response.blob()], { type: 'text/javascript' });
}

/**
 * Asks for the module's head. The worker that fetches the module itself says nothing when that fails:
 * without this a reader would wait for the whole limit to be told.
 */
async function reach(fetch: Fetch, address: string): Promise<void> {
	const response = await fetch(address, { method: 'HEAD' });
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
}

async function loadTable(
	database: AsyncDuckDB,
	connection: AsyncDuckDBConnection,
	table: string,
	bytes: Uint8Array
): Promise<void> {
	const file = `${table}.parquet`;
	await database.registerFileBuffer(file, bytes);
	await connection.query(`create table ${table} as select * from read_parquet(${quoted(file)})`);
	await database.dropFile(file);
}

function engineOn(database: AsyncDuckDB, connection: AsyncDuckDBConnection): Engine {
	return {
		async query(sql) {
			const table = await connection.query(sql).catch((cause: unknown) => {
				throw new QueryError(
					{ es: 'La consulta no se pudo ejecutar.', en: 'The query could not be run.' },
					{ cause }
				);
			});
			return table.toArray().map(plainRow);
		},
		async close() {
			await connection.close();
			await database.terminate();
		}
	};
}

function plainRow(row: { toJSON(): Record<string, unknown> }): SqlRow {
	return Object.fromEntries(
		Object.entries(row.toJSON()).map(([name, value]) => [name, plainValue(value)])
	);
}

function notStarted(cause: unknown): never {
	if (cause instanceof QueryError) throw cause;
	throw new QueryError(
		{
			es: 'El motor de consultas no arrancó en este navegador. Lo que la página muestra sin él sigue disponible.',
			en: 'The query engine did not start in this browser. What the page shows without it is still there.'
		},
		{ cause }
	);
}
