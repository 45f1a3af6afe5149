import { gzipSync, strToU8 } from 'fflate';
import type { SourceFile } from './sources';

export type Cell = string | number | boolean | null;
export type TableRow = Readonly<Record<string, Cell>>;

/** One file that was read. */
export interface FileRecord {
	/** Path relative to the root of the sources. */
	readonly file: string;
	readonly sha256: string;
	/** `YYYY-MM` or `YYYY`, null where the file names none. */
	readonly cut: string | null;
	readonly rows: number;
}

/** What `source.json` says of a folder of `data/`. */
export interface SourceRecord {
	readonly id: string;
	readonly publisher: string;
	readonly title: string;
	readonly url: string;
	readonly cut: string | null;
	readonly accessed: string | null;
	readonly terms: string;
	readonly files: readonly FileRecord[];
	/** What a reader of the tables has to know about them. */
	readonly notes?: readonly string[];
}

export interface TableOptions {
	/** Writes `<table>.csv.gz`; for tables over some 300 KB. */
	readonly gzip?: boolean;
	/** Columns by which the rows are put in order; rows that tie keep the order given. */
	readonly sort: readonly string[];
}

/** Where modules put what they make. Nothing is on disk until the whole import has passed. */
export interface Output {
	/**
	 * `<folder>/<table>.csv`: UTF-8, `\n`, a header; null and `''` are empty fields. Throws
	 * `TypeError` for a row without one of the columns and for a number that is not finite.
	 */
	table(
		folder: string,
		table: string,
		columns: readonly string[],
		rows: readonly TableRow[],
		options: TableOptions
	): void;
	/**
	 * `<folder>/<name>`, compact JSON in the order of the value's keys; beside the folders where
	 * `folder` is empty.
	 */
	json(folder: string, name: string, value: unknown): void;
	/** `<folder>/source.json`. */
	source(folder: string, record: SourceRecord): void;
}

/** An `Output` that keeps its files, and how many table rows it was given. */
export interface MemoryOutput extends Output {
	/** Path relative to `data/` → content, in the order written. */
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly rows: number;
}

/** Collects an import in memory. The same calls give the same bytes on every machine. */
export function memoryOutput(): MemoryOutput {
	const files = new Map<string, Uint8Array>();
	let count = 0;
	const add = (path: string, content: Uint8Array): void => {
		if (files.has(path)) throw new TypeError(`${path} is written twice`);
		files.set(path, content);
	};
	return {
		files,
		get rows() {
			return count;
		},
		table(folder, table, columns, rows, options) {
			const bytes = strToU8(csvText(columns, sorted(rows, options.sort)));
			count += rows.length;
			if (!options.gzip) return add(`${folder}/${table}.csv`, bytes);
			// fflate and not zlib: its bytes do not change with the version of Node.
			add(`${folder}/${table}.csv.gz`, gzipSync(bytes, { level: 9, mtime: 0 }));
		},
		json(folder, name, value) {
			const path = folder === '' ? name : `${folder}/${name}`;
			add(path, strToU8(`${JSON.stringify(value)}\n`));
		},
		source(folder, record) {
			add(`${folder}/source.json`, strToU8(`${JSON.stringify(record, null, '\t')}\n`));
		}
	};
}

/** The record of a file that was read, for `source.json`. */
export function fileRecord(file: SourceFile, cut: string | null, rows: number): FileRecord {
	return { file: file.path, sha256: file.sha256, cut, rows };
}

/** Rows as CSV text: fields with a comma, quote or line break in quotes; a last `\n`. */
export function csvText(columns: readonly string[], rows: readonly TableRow[]): string {
	const lines = rows.map((row) => {
		const line = columns.map((column) => field(row[column], column)).join(',');
		// An empty line would read as no row at all.
		return line === '' ? '""' : line;
	});
	return [columns.map((column) => field(column, column)).join(','), ...lines, ''].join('\n');
}

function field(value: Cell | undefined, column: string): string {
	if (value === null) return '';
	if (value === undefined) throw new TypeError(`a row has no column ${column}`);
	if (typeof value === 'number' && !Number.isFinite(value)) {
		throw new TypeError(`${column} is ${value}`);
	}
	const text = String(value);
	return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function sorted(rows: readonly TableRow[], columns: readonly string[]): readonly TableRow[] {
	return [...rows].sort((a, b) => {
		for (const column of columns) {
			const order = compare(a[column] ?? null, b[column] ?? null);
			if (order !== 0) return order;
		}
		return 0;
	});
}

/** Null first, then by value; texts by code unit, so that no locale changes the order. */
function compare(a: Cell, b: Cell): number {
	if (a === b) return 0;
	if (a === null) return -1;
	if (b === null) return 1;
	return a < b ? -1 : 1;
}
