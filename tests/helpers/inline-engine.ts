import { DuckDBInstance } from '@duckdb/node-api';
import { engineOn } from '../../src/lib/query/node-engine';
import type { Engine, SqlValue } from '../../src/lib/query/types';

/** A small table written in a test: its columns as `create table` writes them, and its rows. */
export interface InlineTable {
	readonly columns: string;
	readonly rows: readonly (readonly SqlValue[])[];
}

/** A Node engine over tables that a test writes out. Close it after use. */
export async function inlineEngine(tables: Readonly<Record<string, InlineTable>>): Promise<Engine> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	for (const [table, { columns, rows }] of Object.entries(tables)) {
		await connection.run(`create table ${table} (${columns})`);
		const values = rows.map((row) => `(${row.map(literal).join(', ')})`);
		if (values.length > 0) await connection.run(`insert into ${table} values ${values.join(', ')}`);
	}
	return engineOn(connection, instance);
}

function literal(value: SqlValue): string {
	return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
