import type { SourceRow } from './read';
import { quoted, SourceError } from './source-error';
import type { SourceFile } from './sources';

export interface CountOptions {
	/** Takes `12.0` for 12: some copies were saved by a program that writes counts as decimals. */
	readonly decimalZero?: boolean;
}

const whole = /^\d+$/;
const wholeWithZero = /^\d+(\.0+)?$/;
const decimalNumber = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** A non-negative whole number; `SourceError` for anything else, a blank too. */
export function count(
	row: SourceRow,
	column: string,
	file: SourceFile,
	options: CountOptions = {}
): number {
	const text = row.text(column);
	const value = Number(text);
	if ((options.decimalZero ? wholeWithZero : whole).test(text) && Number.isSafeInteger(value)) {
		return value;
	}
	throw new SourceError({
		file: file.path,
		row: row.line,
		column,
		expected: 'a whole number, zero or more',
		found: text === '' ? 'a blank' : quoted(text)
	});
}

/** As `count`, with null for a blank. */
export function countOrNull(
	row: SourceRow,
	column: string,
	file: SourceFile,
	options: CountOptions = {}
): number | null {
	return row.text(column) === '' ? null : count(row, column, file, options);
}

/** A finite number with a decimal point; `SourceError` for anything else, a blank too. */
export function decimal(row: SourceRow, column: string, file: SourceFile): number {
	const text = row.text(column);
	const value = Number(text);
	if (decimalNumber.test(text) && Number.isFinite(value)) return value;
	throw new SourceError({
		file: file.path,
		row: row.line,
		column,
		expected: 'a number',
		found: text === '' ? 'a blank' : quoted(text)
	});
}
