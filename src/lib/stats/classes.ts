import { quantileSorted } from 'd3-array';
import type { ClassChoice } from '../catalog/types';

type Values = readonly (number | null)[];

/** Inner breaks of `k` classes of ascending values. */
export type BreaksOf = (sorted: number[], k: number) => number[];

/**
 * Inner breaks of the classes of a map, ascending: a value equal to a break belongs to the class above.
 * Nulls are left out. Where values tie or are few there are fewer breaks than asked for, never an equal
 * pair and never one at or below the lowest value; with no values there are none.
 *
 * - `quantiles`: about as many values in each class; sample quantiles by linear interpolation, type 7 of
 *   Hyndman R. J. and Fan Y. (1996), Sample quantiles in statistical packages, The American Statistician 50(4).
 * - `equal`: steps of one width between the lowest and the highest value; a class may be empty.
 * - `natural`: least variance within classes, by `naturalBreaks`, which the caller brings.
 * - `fixed`: `fixedBreaks` as they are, whatever the values.
 *
 * @throws RangeError when `choice.k` is not a whole number of 1 or more (methods other than `fixed`), or
 * natural classes are asked for without what computes them
 */
export function classBreaks(
	values: Values,
	choice: ClassChoice,
	fixedBreaks: readonly number[],
	natural: BreaksOf | null = null
): number[] {
	if (choice.method === 'fixed') return [...fixedBreaks];
	const { k } = choice;
	if (!Number.isInteger(k) || k < 1) throw new RangeError(`not a number of classes: ${k}`);
	const sorted = known(values).sort((a, b) => a - b);
	const [lowest] = sorted;
	if (lowest === undefined) return [];
	const method = choice.method === 'natural' ? natural : breaksOf[choice.method];
	if (!method) throw new RangeError('no natural breaks');
	return rising(method(sorted, k), lowest);
}

/** The class of a value, from 0 below the first break to `breaks.length` from the last break on. */
export function classOf(value: number, breaks: readonly number[]): number {
	return breaks.filter((cut) => cut <= value).length;
}

/** How many values fall in each class; `breaks.length + 1` counts that add to the values not null. */
export function classCounts(values: Values, breaks: readonly number[]): number[] {
	const counts = new Array<number>(breaks.length + 1).fill(0);
	for (const value of known(values)) {
		const at = classOf(value, breaks);
		counts[at] = (counts[at] ?? 0) + 1;
	}
	return counts;
}

const breaksOf: Readonly<Record<'quantiles' | 'equal', BreaksOf>> = {
	quantiles: (sorted, k) => inner(k, (i) => quantileSorted(sorted, i / k) ?? NaN),
	equal: (sorted, k) => {
		const lowest = sorted[0] ?? NaN;
		const width = ((sorted.at(-1) ?? NaN) - lowest) / k;
		return inner(k, (i) => lowest + i * width);
	}
};

function known(values: Values): number[] {
	return values.filter((value): value is number => value !== null && Number.isFinite(value));
}

function inner(k: number, at: (i: number) => number): number[] {
	return Array.from({ length: k - 1 }, (_, i) => at(i + 1));
}

function rising(breaks: readonly number[], lowest: number): number[] {
	return breaks.filter((cut, i) => cut > lowest && cut !== breaks[i - 1]);
}
