import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, strFromU8 } from 'fflate';
import { parse } from 'csv-parse/sync';

const root = join(import.meta.dirname, '../../../data');

export type TableRow = Readonly<Record<string, string>>;

/** The folders of `data/`, which are the ids of the sources. */
export function folders(): readonly string[] {
	return readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== 'releases')
		.map(({ name }) => name)
		.sort();
}

/** `source.json` of a folder. */
export function sourceRecord(folder: string): { readonly id: string; readonly cut: string | null } {
	return JSON.parse(readFileSync(join(root, folder, 'source.json'), 'utf8'));
}

function files(table: string): readonly string[] {
	return folders()
		.flatMap((folder) => [
			join(root, folder, `${table}.csv`),
			join(root, folder, `${table}.csv.gz`)
		])
		.filter((path) => existsSync(path));
}

function text(path: string): string {
	const bytes = readFileSync(path);
	return strFromU8(path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

/** The header of each file that holds the table. */
export function headers(table: string): readonly (readonly string[])[] {
	return files(table).map((path) => (text(path).split('\n')[0] ?? '').split(','));
}

/** Header and rows of a CSV. Most of our tables have no quoted field, and those are read far faster by hand. */
function fields(csv: string): readonly (readonly string[])[] {
	if (csv.includes('"')) return parse(csv);
	return csv
		.trimEnd()
		.split('\n')
		.map((line) => line.split(','));
}

function rowsOf(csv: string): readonly TableRow[] {
	const [header = [], ...lines] = fields(csv);
	return lines.map((line) => Object.fromEntries(header.map((name, at) => [name, line[at] ?? ''])));
}

/** Every row of the public table: the union of the files of that name in the folders of `data/`. */
export function table(name: string): readonly TableRow[] {
	return files(name).flatMap((path) => rowsOf(text(path)));
}

type Distinct = ReadonlyMap<string, ReadonlySet<string>>;
const known = new Map<string, Distinct>();

/** The distinct values of each column of a table, read once. */
export function distinct(name: string): Distinct {
	const before = known.get(name);
	if (before) return before;
	const sets = new Map<string, Set<string>>();
	for (const path of files(name)) {
		const [header = [], ...lines] = fields(text(path));
		const columns = header.map((column) => sets.get(column) ?? new Set<string>());
		header.forEach((column, at) => sets.set(column, columns[at] ?? new Set()));
		for (const line of lines) line.forEach((value, at) => columns[at]?.add(value));
	}
	known.set(name, sets);
	return sets;
}

/** The names of all tables in `data/`. */
export function tableNames(): readonly string[] {
	const names = folders().flatMap((folder) =>
		readdirSync(join(root, folder)).flatMap((file) => /^(\w+)\.csv(?:\.gz)?$/.exec(file)?.[1] ?? [])
	);
	return [...new Set(names)].sort();
}
