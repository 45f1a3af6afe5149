import { columns, type Column, type HandRow } from '../../../scripts/by-hand/columns';

/** A row of the file as a test needs it, other cells blank. */
export function handRow(line: number, cells: Partial<Record<Column, string>>): HandRow {
	const blank = Object.fromEntries(columns.map((column) => [column, ''])) as HandRow['cells'];
	return { line, cells: { ...blank, ...cells } };
}

/** The file of some rows. */
export function fileOf(...rows: readonly Partial<Record<Column, string>>[]): string {
	const lines = rows.map((cells) => columns.map((column) => quoted(cells[column] ?? '')).join(','));
	return `${[columns.join(','), ...lines].join('\n')}\n`;
}

function quoted(cell: string): string {
	return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
