/** The table of a chart as a file. */
import type { Cell, ChartTable } from './types';

/**
 * The table as CSV (RFC 4180; a byte order mark so that spreadsheets read the accents): the columns' machine
 * names, numbers with all their digits and a decimal point, "no data" empty. A text that a spreadsheet would
 * run as a formula gets an apostrophe in front (OWASP, CSV injection); numbers never do.
 */
export function csvOf({ columns, rows }: ChartTable): string {
	const lines = [columns.map(({ name }) => name), ...rows];
	return `\uFEFF${lines.map((cells) => cells.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
	const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
