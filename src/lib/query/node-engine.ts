import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { quoted } from './sql-text';
import type { Engine, SqlRow } from './types';
import { plainValue } from './values';

/** `<table>.<hash>.parquet` is the page's copy of `<table>.parquet`. */
const STABLE_NAME = /^([a-z0-9_]+)\.parquet$/;

/**
 * An engine for scripts and tests, over the Parquet tables of a built folder: each `<table>.parquet`
 * is a table of that name. One thread, so that the same question always gives the same rows.
 */
export async function nodeEngine({ directory }: { directory: string }): Promise<Engine> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	for (const file of readdirSync(directory).sort()) {
		const table = STABLE_NAME.exec(file)?.[1];
		if (table === undefined) continue;
		const path = quoted(resolve(join(directory, file)));
		await connection.run(`create table ${table} as select * from read_parquet(${path})`);
	}
	return engineOn(connection, instance);
}

/** An engine on a connection that already holds its tables; `close` closes both. */
export function engineOn(connection: DuckDBConnection, instance: DuckDBInstance): Engine {
	return {
		async query(sql) {
			const reader = await connection.runAndReadAll(sql);
			return reader.getRowObjectsJS().map(plainRow);
		},
		async close() {
			connection.closeSync();
			instance.closeSync();
		}
	};
}

function plainRow(row: Record<string, unknown>): SqlRow {
	return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}
