/** A table as lists of dots with their intervals. */
import type { Lang } from '../../catalog/types';
import type { DotRow } from '../../chart/types';
import { formatPercent } from '../../i18n/format';
import { estimateText, intervalText, precisionMark, stateOf } from './cell-text';
import type { CrossTable, TableRow } from './table';
import type { Cell } from '../../query/tabulation';

/** The rows of one column of a table. */
export interface DotList {
	readonly code: string;
	readonly name: string;
	readonly rows: readonly DotRow[];
	/** The column's total, drawn through all its rows; null where it has no estimate. */
	readonly total: number | null;
}

/** A list a column, that of all women last; each leaves its total out of the rows, where the line is. */
export function dotLists(table: CrossTable, lang: Lang): readonly DotList[] {
	const lists = table.columns.map((column, at): DotList => {
		const cells = table.rows.map(({ cells }) => cells[at] ?? null);
		const total = table.rows.findIndex(({ heading }) => heading.total);
		return {
			code: column.code,
			name: column.name,
			rows: table.rows.flatMap((row, n) =>
				n === total && table.rows.length > 1 ? [] : [dotRow(row, cells[n] ?? null, lang)]
			),
			total: table.rows.length > 1 ? (cells[total]?.estimate ?? null) : null
		};
	});
	return [...lists.slice(1), ...lists.slice(0, 1)];
}

function dotRow({ heading }: TableRow, cell: Cell | null, lang: Lang): DotRow {
	const known = cell?.estimate != null;
	return {
		key: heading.code,
		name: heading.name,
		href: null,
		value: cell?.estimate ?? null,
		low: cell?.interval?.low ?? null,
		high: cell?.interval?.high ?? null,
		text: known ? dotText(cell, lang) : estimateText(cell, lang),
		hollow: stateOf(cell) === 'low'
	};
}

function dotText(cell: Cell, lang: Lang): string {
	const { mark } = precisionMark(cell, lang);
	const interval = cell.interval === null ? '' : ` (${intervalText(cell, lang)})`;
	return `${formatPercent(cell.estimate, 1, lang)}${mark}${interval}`;
}

/** Lowest and highest end of all intervals of some lists: the scale that they share; null without any. */
export function spanOf(lists: readonly DotList[]): readonly [from: number, to: number] | null {
	const ends = lists.flatMap(({ rows }) =>
		rows.flatMap(({ low, value, high }) => [low, value, high].filter((end) => end !== null))
	);
	return ends.length === 0 ? null : [Math.min(...ends), Math.max(...ends)];
}
