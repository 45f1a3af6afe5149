/** How wide the columns of a drawn table are, and how large its letters. */
import type { Lang } from '../catalog/types';
import { cellText, shownColumns } from '../chart/cell-text';
import type { Cell, ChartTable } from '../chart/types';
import { textWidth } from './text';

/** Between two columns, in px. */
export const GAP = 20;
/** Smallest letters, in px. */
const LEAST_SIZE = 11;
/** A longer word, in letters, is broken rather than given a line of its own. */
const LONGEST = 26;

export interface Column {
	readonly label: string;
	readonly isNumber: boolean;
	readonly cells: readonly string[];
	readonly isNone: readonly boolean[];
}

/** The columns that readers see, of some rows. Of an address only its host is written: nobody types the rest. */
export function columnsOf(
	table: ChartTable,
	rows: ChartTable['rows'],
	lang: Lang
): readonly Column[] {
	return shownColumns(table).map((column) => ({
		label: column.label,
		isNumber: column.decimals !== null,
		cells: rows.map((row) => hostOf(cellText(row[column.at], column, lang))),
		isNone: rows.map((row) => isNone(row[column.at]))
	}));
}

function isNone(cell: Cell | undefined): boolean {
	return cell === null || cell === undefined;
}

function hostOf(text: string): string {
	return /^https?:\/\/(?:www\.)?([^/?#\s]+)\S*$/.exec(text)?.[1] ?? text;
}

/** Least width of a column: its longest word; and the width at which nothing in it breaks. */
function roomOf(column: Column, size: number): { readonly least: number; readonly whole: number } {
	const longest = (text: string, face: 'sans-400' | 'sans-600') =>
		Math.max(...text.split(' ').map((word) => textWidth(word.slice(0, LONGEST), size, face)));
	const label = longest(column.label, 'sans-600');
	const whole = Math.max(label, ...column.cells.map((cell) => textWidth(cell, size)));
	if (column.isNumber) return { least: whole, whole };
	const least = Math.max(label, ...column.cells.map((cell) => longest(cell, 'sans-400')));
	return { least, whole };
}

/** Widths that share `room` among columns: each at least its longest word, the rest to those that want most. */
export function widthsOf(
	columns: readonly Column[],
	room: number,
	size: number
): readonly number[] {
	const rooms = columns.map((column) => roomOf(column, size));
	const least = rooms.reduce((sum, each) => sum + each.least, 0);
	const wanted = rooms.reduce((sum, each) => sum + each.whole - each.least, 0);
	const share = wanted === 0 ? 0 : Math.min(1, Math.max(0, room - least) / wanted);
	return rooms.map((each) => each.least + (each.whole - each.least) * share);
}

/** Share of the room that words alone may take: the rest is for cells of several. */
const WORDS = 0.82;

/** The largest size, from `most` down, at which the longest words of all columns leave some of the room. */
export function sizeFor(columns: readonly Column[], room: number, most: number): number {
	for (let size = most; size > LEAST_SIZE; size -= 0.5)
		if (columns.reduce((sum, column) => sum + roomOf(column, size).least, 0) <= room * WORDS)
			return size;
	return LEAST_SIZE;
}
