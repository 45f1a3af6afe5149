import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Dataset } from '../../src/lib/catalog/types';
import { hashedName, type TableEntry } from '../../src/lib/query/manifest';
import { named, quoted } from '../../src/lib/query/sql-text';

/** More rows than any table has: a file is one row group, read whole. */
const ONE_ROW_GROUP = 100_000_000;

/**
 * Writes a table as Parquet, under its stable and its hashed name, and as CSV. Rows lie in the order of
 * the key, then of the other columns, so that the same rows always give the same bytes.
 *
 * @returns what the manifest says of it
 */
export async function publishTable(
	connection: DuckDBConnection,
	dataset: Dataset,
	directory: string
): Promise<TableEntry> {
	const { table, label, row, key, columns, sources } = dataset;
	const names = columns.map(({ name }) => name);
	const order = [...key, ...names.filter((name) => !key.includes(name))].map(named).join(', ');
	const sorted = `select ${names.map(named).join(', ')} from ${table} order by ${order}`;
	const parquet = `${table}.parquet`;
	const csv = `${table}.csv`;
	await connection.run(
		`copy (${sorted}) to ${quoted(join(directory, parquet))} (format parquet, compression snappy, row_group_size ${ONE_ROW_GROUP})`
	);
	await connection.run(
		`copy (${sorted}) to ${quoted(join(directory, csv))} (format csv, header true, delimiter ',', nullstr '')`
	);
	const bytes = readFileSync(join(directory, parquet));
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const file = hashedName(table, sha256);
	copyFileSync(join(directory, parquet), join(directory, file));
	const reader = await connection.runAndReadAll(`select count(*) from ${table}`);
	const rows = Number(reader.getRows()[0]?.[0]);
	return {
		table,
		parquet,
		csv,
		file,
		rows,
		bytes: bytes.length,
		sha256,
		label,
		row,
		key,
		columns,
		sources
	};
}
