import { decode } from './decode';
import { Header, type SourceRow } from './rows';
import { SourceError } from './source-error';
import type { SourceFile } from './sources';

/** The value of a JSON file in UTF-8; `SourceError` when it does not parse. */
export function readJson(file: SourceFile): unknown {
	const text = decode(file, 'utf-8');
	try {
		return JSON.parse(text);
	} catch (cause) {
		const found = cause instanceof Error ? cause.message : String(cause);
		throw new SourceError({ file: file.path, expected: 'JSON', found }, { cause });
	}
}

/**
 * The records of a JSON array of flat objects as rows; `line` counts records from 1. Throws
 * `SourceError` when it is no such array, is empty, or a record lacks one of `columns`.
 */
export function readJsonRows(file: SourceFile, columns: readonly string[]): readonly SourceRow[] {
	const value = readJson(file);
	if (!Array.isArray(value) || value.length === 0) {
		const found = Array.isArray(value) ? 'an empty list' : typeof value;
		throw new SourceError({ file: file.path, expected: 'a list of records', found });
	}
	const header = new Header(file, columns, { columns });
	return value.map((record: unknown, index) => {
		const fields = columns.map((column) => cell(file, record, column, index + 1));
		return header.row(index + 1, fields);
	});
}

function cell(file: SourceFile, record: unknown, column: string, row: number): string {
	if (typeof record === 'object' && record !== null && column in record) {
		const value: unknown = (record as Readonly<Record<string, unknown>>)[column];
		if (typeof value === 'string' || typeof value === 'number') return String(value);
		if (value === null) return '';
	}
	const expected = 'a text or a number';
	throw new SourceError({ file: file.path, row, column, expected, found: 'none' });
}
