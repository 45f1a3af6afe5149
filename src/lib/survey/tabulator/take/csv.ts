/** A tabulation as CSV. */
import type { Lang } from '../../../catalog/types';
import type { TabulationResult } from '../../../query/tabulation';
import { csvCell } from '../../../share/csv';
import { takenCells, takenColumns } from './columns';

/**
 * A result as tidy CSV, a row a cell, totals with the code `all` (RFC 4180, a byte order mark so that
 * spreadsheets read the accents): numbers with all their digits, percent and percentage points not
 * fractions, what there is no figure of empty, with the reason in `note`.
 */
export function csvOf(result: TabulationResult, lang: Lang): string {
	const columns = takenColumns(result, lang);
	const lines = [
		columns.map(({ name }) => name),
		...takenCells(result).map((cell) => columns.map(({ of }) => of(cell)))
	];
	return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
