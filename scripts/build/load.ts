import { readFileSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { gunzipSync, strFromU8 } from 'fflate';
import type { Column, ColumnType, Dataset } from '../../src/lib/catalog/types';
import { named, quoted } from '../../src/lib/query/sql-text';
import type { SqlRow } from '../../src/lib/query/types';
import { BuildError } from './build-error';
import type { DataFile } from './data-files';

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
	text: 'varchar',
	integer: 'integer',
	double: 'double',
	boolean: 'boolean'
};

/** The column that a file may leave out: it is then the id of the file's own source. */
const SOURCE = 'source';

/** Makes an empty table with the columns that the catalogue gives it. */
export async function createTable(
	connection: DuckDBConnection,
	{ table, columns }: Dataset
): Promise<void> {
	const defined = columns.map(({ name, type }) => `${named(name)} ${SQL_TYPES[type]}`);
	await connection.run(`create table ${table} (${defined.join(', ')})`);
}

/**
 * Adds the rows of a file to its table. Empty fields are null.
 *
 * @throws BuildError when its columns are not those of the catalogue, or a value is not of its column's type
 */
export async function loadFile(
	connection: DuckDBConnection,
	file: DataFile,
	dataset: Dataset
): Promise<void> {
	const header = headerOf(file);
	const types = requireColumns(file, header, dataset);
	const names = dataset.columns.map(({ name }) => name);
	const values = dataset.columns.map((column) =>
		header.includes(column.name) ? valueOf(column) : quoted(file.source)
	);
	try {
		await connection.run(
			`insert into ${dataset.table} (${names.map(named).join(', ')})
select ${values.join(', ')}
from read_csv(
	${quoted(file.path)},
	auto_detect = false,
	header = true,
	delim = ',',
	quote = '"',
	escape = '"',
	nullstr = '',
	columns = {${types.join(', ')}}
)`
		);
	} catch (cause) {
		throw new BuildError(file.path, `cannot be read as ${dataset.table}: ${cause}`, { cause });
	}
}

/** Adds rows to a table, null where a row lacks a column. */
export async function insertRows(
	connection: DuckDBConnection,
	{ table, columns }: Dataset,
	rows: readonly SqlRow[]
): Promise<void> {
	const appender = await connection.createAppender(table);
	const appendValue = (value: SqlRow[string] | undefined, { type, name }: Column) => {
		if (value === null || value === undefined) return appender.appendNull();
		if (type === 'text' && typeof value === 'string') return appender.appendVarchar(value);
		if (type === 'integer' && typeof value === 'number') return appender.appendInteger(value);
		if (type === 'double' && typeof value === 'number') return appender.appendDouble(value);
		if (type === 'boolean' && typeof value === 'boolean') return appender.appendBoolean(value);
		throw new BuildError(table, `${name} is ${type}, not ${JSON.stringify(value)}`);
	};
	for (const row of rows) {
		for (const column of columns) appendValue(row[column.name], column);
		appender.endRow();
	}
	appender.closeSync();
}

function headerOf({ path }: DataFile): string[] {
	const bytes = readFileSync(path);
	const text = strFromU8(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
	const end = text.indexOf('\n');
	return (end < 0 ? text : text.slice(0, end)).split(',');
}

/** A whole number is read as a double and checked: read as an integer, a fraction would be rounded. */
function valueOf({ name, type }: Column): string {
	const value = named(name);
	if (type !== 'integer') return value;
	const complaint = `${quoted(`${name} is not a whole number: `)} || ${value}`;
	return `case when ${value} <> trunc(${value}) then error(${complaint}) else cast(${value} as integer) end`;
}

/** The columns of a file with their types, as `read_csv` takes them. */
function requireColumns(file: DataFile, header: readonly string[], dataset: Dataset): string[] {
	const known = new Map(dataset.columns.map((column) => [column.name, column]));
	const strange = header.filter((name) => !known.has(name));
	const missing = [...known.keys()].filter((name) => name !== SOURCE && !header.includes(name));
	if (strange.length > 0)
		throw new BuildError(file.path, `columns that the catalogue lacks: ${strange.join(', ')}`);
	if (missing.length > 0)
		throw new BuildError(
			file.path,
			`columns of the catalogue that it lacks: ${missing.join(', ')}`
		);
	return header.map((name) => {
		const type = known.get(name)?.type ?? 'text';
		return `${quoted(name)}: ${quoted(type === 'integer' ? 'double' : SQL_TYPES[type])}`;
	});
}
