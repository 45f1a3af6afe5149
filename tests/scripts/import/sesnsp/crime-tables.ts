import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../helpers/files';
import { dataBytes } from '../data';
import { tableRows } from '../tables';

/** A row of a table of `data/`: the texts of its columns, and its count. */
export type CrimeRow = Readonly<Record<string, string>> & { readonly n: string };

const folders = [
	'sesnsp-victims',
	'sesnsp-crimes',
	'sesnsp-crimes-annual',
	'sesnsp-rnid',
	'sesnsp-bulletins',
	'sesnsp-municipal'
];

/** A public table of SESNSP's counts: the rows of every folder of `data/` that has it. */
export function crimeTable(table: string): readonly CrimeRow[] {
	return folders.flatMap((folder) =>
		[`${folder}/${table}.csv`, `${folder}/${table}.csv.gz`]
			.filter((path) => existsSync(join(root, 'data', path)))
			.flatMap(rowsOfFile)
	);
}

function rowsOfFile(path: string): CrimeRow[] {
	const [header = '', ...lines] = tableRows(dataBytes(path), path);
	const columns = header.split(' ');
	return lines.map((line) => {
		const fields = line.split(' ');
		const row = Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? '']));
		return { n: '', ...row };
	});
}

/** The sum of the counts of the rows that say all of `where`. */
export function total(rows: readonly CrimeRow[], where: Readonly<Record<string, string>>): number {
	const wanted = Object.entries(where);
	return rows
		.filter((row) => wanted.every(([column, text]) => row[column] === text))
		.reduce((sum, { n }) => sum + Number(n), 0);
}

/** Sums by the texts of `columns`, joined by spaces. */
export function totalsBy(
	rows: readonly CrimeRow[],
	columns: readonly string[]
): ReadonlyMap<string, number> {
	const sums = new Map<string, number>();
	for (const row of rows) {
		const key = columns.map((column) => row[column]).join(' ');
		sums.set(key, (sums.get(key) ?? 0) + Number(row.n));
	}
	return sums;
}
