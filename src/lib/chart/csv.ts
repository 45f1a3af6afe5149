/** The table of a chart as a file. */
import { csvCell } from '../share/csv';
import type { ChartTable } from './types';

/**
 * The table as CSV (RFC 4180; a byte order mark so that spreadsheets read the accents): the columns' machine
 * names, then the cells, "no data" empty.
 */
export function csvOf({ columns, rows }: ChartTable): string {
	const lines = [columns.map(({ name }) => name), ...rows];
	return `\uFEFF${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
