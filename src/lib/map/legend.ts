/** What a legend says, from the rows of a result. */
import type { ClassChoice } from '../catalog/types';
import type { Row } from '../query/types';
import { classBreaks, classCounts, classOf, type BreaksOf } from '../stats/classes';

export interface LegendClass {
	/** Lowest value of the class, itself included; null when the class is open below. */
	readonly low: number | null;
	/** The value where the next class begins, or the highest value of the last class. */
	readonly high: number | null;
	/** How many states. */
	readonly count: number;
}

export interface Legend {
	/** Inner breaks, ascending; a value equal to a break belongs to the class above. */
	readonly breaks: readonly number[];
	readonly classes: readonly LegendClass[];
	readonly noData: number;
	readonly lowPrecision: number;
}

/** The classes of the states' values; the nation is never one of them. */
export function legendOf(
	rows: readonly Row[],
	choice: ClassChoice,
	fixedBreaks: readonly number[],
	natural: BreaksOf | null = null
): Legend {
	const values = rows.filter(({ cve_ent }) => cve_ent !== '00').map(({ value }) => value);
	const known = values.filter((value) => value !== null);
	const breaks = classBreaks(values, choice, fixedBreaks, natural);
	const counts = classCounts(values, breaks);
	const lowest = known.length > 0 ? Math.min(...known) : null;
	const highest = known.length > 0 ? Math.max(...known) : null;
	return {
		breaks,
		classes: counts.map((count, i) => ({
			low: i === 0 ? below(lowest, breaks[0]) : (breaks[i - 1] ?? null),
			high: i < breaks.length ? (breaks[i] ?? null) : above(highest, breaks.at(-1)),
			count
		})),
		noData: values.length - known.length,
		lowPrecision: rows.filter((row) => hatchOf(row) === 'low' && row.cve_ent !== '00').length
	};
}

function below(lowest: number | null, first: number | undefined): number | null {
	return lowest !== null && (first === undefined || lowest < first) ? lowest : null;
}

function above(highest: number | null, last: number | undefined): number | null {
	return highest !== null && (last === undefined || highest >= last) ? highest : null;
}

/**
 * Where a value falls on a bar that gives every class the same width: from 0 at the left end to 1 at the
 * right. Inside its class it stands in proportion; in a class without both ends, in the middle.
 */
export function placeOnBar(value: number, legend: Legend): number {
	const at = classOf(value, legend.breaks);
	const { low = null, high = null } = legend.classes[at] ?? {};
	const inside =
		low === null || high === null || high === low
			? 0.5
			: Math.min(1, Math.max(0, (value - low) / (high - low)));
	return (at + inside) / legend.classes.length;
}

export type Hatch = 'none' | 'no-data' | 'low';

/** Which hatch a row carries over its colour. */
export function hatchOf(row: Pick<Row, 'value' | 'precision'>): Hatch {
	if (row.value === null) return 'no-data';
	return row.precision === 'low' ? 'low' : 'none';
}
