/** A list of dots on their intervals as plain data, for its picture. */
import type { MarksRow, RowsDrawing } from '../picture/types';
import type { DotRow } from './types';

/** What the list is drawn from in a page: the properties of `DotInterval`. */
export interface DotList extends Pick<RowsDrawing, 'label' | 'scale' | 'reference' | 'valueLabel'> {
	readonly rows: readonly DotRow[];
	readonly percent?: boolean;
	readonly span?: readonly [from: number, to: number] | null;
}

/** The list with a mark a row, none where there is no value. An end that is open stays `Infinity`. */
export function dotsDrawing({ rows, ...list }: DotList): RowsDrawing {
	return { kind: 'rows', ...list, rows: rows.map(rowOf), keys: [] };
}

function rowOf({ key, name, value, low, high, text, hollow, chosen }: DotRow): MarksRow {
	const mark = { low, high, sign: 'dot', tone: 'a', hollow: hollow === true } as const;
	return {
		key,
		name,
		marks: value === null ? [] : [{ ...mark, value }],
		text,
		chosen: chosen === true
	};
}
