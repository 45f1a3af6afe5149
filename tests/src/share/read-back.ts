import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import readXlsx from 'read-excel-file/node';
import { plainValue } from '../../../src/lib/query/values';
import type { FileTable } from '../../../src/lib/share/columns';
import { bytesOf, type MadeFile } from '../../../src/lib/share/file';
import { temporaryFolder } from '../../helpers/folder';

type Rows = readonly Readonly<Record<string, unknown>>[];

/** What a CSV holds: texts, numbers where the column is one of numbers, null where it is empty. */
export function csvRows(file: MadeFile, { columns }: FileTable): Rows {
	const numbers = new Set(columns.filter(({ kind }) => kind !== 'text').map(({ name }) => name));
	const rows: Rows = parse(Buffer.from(bytesOf(file)), { bom: true, columns: true });
	return rows.map((row) =>
		Object.fromEntries(
			Object.entries(row).map(([name, text]) => {
				if (text === '') return [name, null];
				return [name, numbers.has(name) ? Number(text) : text];
			})
		)
	);
}

/** What the first sheet of an Excel file holds. */
export async function xlsxRows(file: MadeFile): Promise<Rows> {
	const [sheet] = await readXlsx(Buffer.from(bytesOf(file)), { trim: false });
	const [header = [], ...rows] = sheet?.data ?? [];
	return rows.map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at]])));
}

/** What a Parquet file holds, read by hyparquet, with its key-value metadata. */
export async function parquetRows(file: MadeFile): Promise<{
	readonly rows: Rows;
	readonly metadata: Readonly<Record<string, string | undefined>>;
}> {
	const { buffer } = new Uint8Array(bytesOf(file));
	const { key_value_metadata = [] } = parquetMetadata(buffer);
	return {
		rows: await parquetReadObjects({ file: buffer }),
		metadata: Object.fromEntries(key_value_metadata.map(({ key, value }) => [key, value]))
	};
}

/** What a Parquet file holds, read by DuckDB, and the type of each column. */
export async function duckRows(
	file: MadeFile
): Promise<{ readonly rows: Rows; readonly types: Readonly<Record<string, string>> }> {
	using folder = temporaryFolder();
	const path = join(folder.path, 'rows.parquet');
	writeFileSync(path, bytesOf(file));
	const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
	const connection = await instance.connect();
	const reader = await connection.runAndReadAll(`from read_parquet('${path}')`);
	const rows = reader
		.getRowObjectsJS()
		.map((row) =>
			Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]))
		);
	const types = Object.fromEntries(
		reader.columnNames().map((name, at) => [name, String(reader.columnType(at))])
	);
	connection.closeSync();
	instance.closeSync();
	return { rows, types };
}
