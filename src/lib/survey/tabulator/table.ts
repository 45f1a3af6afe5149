/** The cells of a tabulation as rows and columns. */
import { MISSING, variable } from '../../catalog/survey-variables';
import type { Lang } from '../../catalog/types';
import { tabulator } from '../../i18n/tabulator';
import { ALL, type Cell, type TabulationResult } from '../../query/tabulation';
import type { TabulatorSort } from '../../view/types';
import { categoryName } from './names';

export interface Heading {
	readonly code: string;
	readonly name: string;
	readonly total: boolean;
}

export interface TableRow {
	readonly heading: Heading;
	/** One a column; null where the sample has no woman. */
	readonly cells: readonly (Cell | null)[];
	/** The codes of each cell, also of those without a woman. */
	readonly codes: readonly (readonly string[])[];
}

export interface CrossTable {
	/** Names of the variables; null where there is none. */
	readonly rowsLabel: string | null;
	readonly columnsLabel: string | null;
	/** The total first, then the catalogue's order; women without an answer last. */
	readonly columns: readonly Heading[];
	readonly rows: readonly TableRow[];
}

/**
 * The table of a result: totals first, where a long table shows them at once; categories that no woman of
 * the base has are left out. A sort orders the rows between the total and the women without an answer;
 * rows without an estimate in its column come after those with one.
 */
export function tableOf(
	result: TabulationResult,
	sort: TabulatorSort | null,
	lang: Lang
): CrossTable {
	const [rowsId, columnsId] = result.tabulation.by;
	const cells = new Map(result.cells.map((cell) => [keyOf(cell.codes), cell]));
	const columns = headingsOf(result, 1, lang);
	const rows = headingsOf(result, 0, lang).map((heading): TableRow => {
		const codes = columns.map(({ code }) =>
			[heading.code, code].slice(0, result.tabulation.by.length)
		);
		return { heading, codes, cells: codes.map((each) => cells.get(keyOf(each)) ?? null) };
	});
	return {
		rowsLabel: rowsId === undefined ? null : variable(rowsId).label[lang],
		columnsLabel: columnsId === undefined ? null : variable(columnsId).label[lang],
		columns,
		rows: sortedRows(rows, columns, sort)
	};
}

/** Stands for the codes of a cell as a key. */
export function keyOf(codes: readonly string[]): string {
	return codes.join();
}

/** The cell with these codes, or null where the sample has no woman. */
export function cellOf({ cells }: TabulationResult, codes: readonly string[]): Cell | null {
	const key = keyOf(codes);
	return cells.find((cell) => keyOf(cell.codes) === key) ?? null;
}

function headingsOf(
	{ tabulation, cells }: TabulationResult,
	at: number,
	lang: Lang
): readonly Heading[] {
	const total = { code: ALL, name: tabulator[lang].total, total: true };
	const id = tabulation.by[at];
	if (id === undefined)
		return [{ ...total, name: at === 1 ? tabulator[lang].estimate : total.name }];
	const entry = variable(id);
	const present = new Set(cells.map(({ codes }) => codes[at]));
	const own = entry.categories
		.filter(({ code }) => present.has(code))
		.map(({ code }) => ({ code, name: categoryName(entry, code, lang), total: false }));
	return [total, ...own];
}

function sortedRows(
	rows: readonly TableRow[],
	columns: readonly Heading[],
	sort: TabulatorSort | null
): readonly TableRow[] {
	const at = columns.findIndex(({ code }) => code === sort?.column);
	if (sort === null || at < 0) return rows;
	const sign = sort.descending ? -1 : 1;
	const estimate = ({ cells }: TableRow) => cells[at]?.estimate ?? null;
	const place = ({ heading }: TableRow) =>
		Number(!heading.total) + Number(heading.code === MISSING);
	return [...rows].sort((a, b) => {
		const [x, y] = [estimate(a), estimate(b)];
		if (place(a) !== place(b) || a.heading.total) return place(a) - place(b);
		if (x === null || y === null) return Number(x === null) - Number(y === null);
		return sign * (x - y);
	});
}

/** The sort that a press on a column's heading asks for: from high to low, then low to high, then none. */
export function nextSort(now: TabulatorSort | null, column: string): TabulatorSort | null {
	if (now?.column !== column) return { column, descending: true };
	return now.descending ? { column, descending: false } : null;
}

/** `aria-sort` of a column. */
export function ariaSort(
	sort: TabulatorSort | null,
	column: string
): 'ascending' | 'descending' | 'none' {
	if (sort?.column !== column) return 'none';
	return sort.descending ? 'descending' : 'ascending';
}

/** How many cells a reader can look at, totals among them. */
export function cellCount({ rows, columns }: CrossTable): number {
	return rows.length * columns.length;
}
