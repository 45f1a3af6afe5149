/** The classes of colour of a table. */
import { formatNumber } from '../../i18n/format';
import { tabulator } from '../../i18n/tabulator';
import type { Lang } from '../../catalog/types';
import type { Cell } from '../../query/tabulation';
import { classBreaks, classOf } from '../../stats/classes';
import type { CrossTable } from './table';

/** Classes of colour at most: about as many cells in each. */
export const CLASSES = 5;

/** Estimates are written, and told apart, with one decimal. */
const tenths = (value: number) => Math.round(value * 10) / 10;

/**
 * Inner breaks of the classes, with one decimal as the cells have it, by quantiles of the cells that are no
 * totals: a total lies between its parts, and would count them twice. Where there are no more different
 * values than classes, each value is a class.
 */
export function heatBreaks({ rows, columns }: CrossTable): readonly number[] {
	const shown = rows.flatMap(({ heading, cells }) =>
		cells.filter((_, at) => isColoured(heading.total, columns, at))
	);
	const values = shown.flatMap((cell) => (cell?.estimate == null ? [] : [tenths(cell.estimate)]));
	const different = [...new Set(values)].sort((a, b) => a - b);
	if (different.length <= CLASSES) return different.slice(1);
	const breaks = classBreaks(values, { method: 'quantiles', k: CLASSES }, []).map(tenths);
	return breaks.filter((cut, at) => cut !== breaks[at - 1]);
}

/** Whether the cell of a row in a column is coloured: it is no total, unless the column is the only one. */
export function isColoured(totalRow: boolean, columns: CrossTable['columns'], at: number): boolean {
	return !totalRow && (columns.length === 1 || !columns[at]?.total);
}

/** The step of the five colours, 0 to 4, that a cell takes; null without an estimate. */
export function heatStep(cell: Cell | null, breaks: readonly number[]): number | null {
	if (cell?.estimate == null) return null;
	return stepOf(classOf(tenths(cell.estimate), breaks), breaks.length + 1);
}

/** The step of the five colours for class `at` of `k`: fewer classes are spread over the same colours. */
export function stepOf(at: number, k: number): number {
	return k <= 1 ? 1 : Math.round((at * (CLASSES - 1)) / (k - 1));
}

/** What each class holds, low to high: `menos de 35.2`, `35.2 a menos de 38.0`, `41.1 o más`. */
export function classNames(breaks: readonly number[], lang: Lang): readonly string[] {
	const t = tabulator[lang];
	const write = (value: number | undefined) => formatNumber(value ?? null, 1, lang);
	if (breaks.length === 0) return [t.legendAll];
	return [
		t.legendBelow(write(breaks[0])),
		...breaks.slice(1).map((cut, at) => t.legendBetween(write(breaks[at]), write(cut))),
		t.legendFrom(write(breaks.at(-1)))
	];
}
