/** A view as CSV. */
import type { Lang } from '../catalog/types';
import type { ChartTable } from '../chart/types';
import { fileTable } from './columns';
import { csvCell } from './csv';

/**
 * The rows as CSV in the form of RFC 4180: columns by their names for programs, numbers with all their digits
 * and a decimal point, "no data" empty, no text that a spreadsheet would run as a formula.
 *
 * @param mark whether a byte order mark stands first, by which Excel knows UTF-8
 */
export function csvOf(
	table: ChartTable,
	{ lang, mark = false }: { readonly lang: Lang; readonly mark?: boolean }
): string {
	const { columns, rows } = fileTable(table, lang);
	const lines = [columns.map(({ name }) => name), ...rows];
	return `${mark ? '\uFEFF' : ''}${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
