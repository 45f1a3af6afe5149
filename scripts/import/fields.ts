import type { SourceFile, SourceRow } from './lib/read';
import { quoted, SourceError } from './lib/source-error';

/** The error of a field that is not `expected`. */
export function fault(
	row: SourceRow,
	column: string,
	file: SourceFile,
	expected: string
): SourceError {
	const text = row.text(column);
	const found = text === '' ? 'a blank' : quoted(text);
	return new SourceError({ file: file.path, row: row.line, column, expected, found });
}

/** What `codes` says of the field's text; `SourceError` for a text that it lacks. */
export function coded<T>(
	row: SourceRow,
	column: string,
	file: SourceFile,
	codes: Readonly<Record<string, T>>
): T {
	const value = codes[row.text(column)];
	if (value !== undefined) return value;
	throw fault(row, column, file, `one of ${Object.keys(codes).join(' ')}`);
}

/** Whether a text is the address of a page. */
export function isAddress(text: string): boolean {
	return /^https?:\/\/\S+$/.test(text);
}
