/** How a table writes its cells. */
import type { Lang } from '../catalog/types';
import { chart } from '../i18n/chart';
import type { Cell, ChartColumn, ChartTable } from './types';
import { written } from './write';

/** A cell in words: numbers as their column writes them, "no data" for null. */
export function cellText(cell: Cell | undefined, column: ChartColumn, lang: Lang): string {
	const { decimals, percent = false, wholeAsWhole = false } = column;
	if (cell === null || cell === undefined) return chart[lang].noData;
	if (typeof cell === 'string' || decimals === null) return String(cell);
	const places = wholeAsWhole && Number.isInteger(cell) ? 0 : decimals;
	return written(cell, { lang, decimals: places, percent });
}

/** The columns that a reader sees, each with its place in the rows; those that only a file has are left out. */
export function shownColumns({
	columns
}: Pick<ChartTable, 'columns'>): readonly (ChartColumn & { readonly at: number })[] {
	return columns.map((column, at) => ({ ...column, at })).filter(({ fileOnly }) => !fileOnly);
}
