/** Where a value and its interval stand on a shared scale. */
import { at, axisOf, ratioAxis, within, type Axis } from './scale';
import { everyNth, roomOf } from './thin';
import type { DotRow } from './types';

type Row = Pick<DotRow, 'value' | 'low' | 'high'>;

/**
 * The scale of many rows: logarithmic for ratios; linear, from zero, and holding every
 * interval otherwise. With a `span`, a linear one holds that too and need not start at zero, so that several
 * lists stand on one scale.
 */
export function rowAxis(
	rows: readonly Row[],
	scale: 'linear' | 'log',
	reference: number | null,
	span: readonly [from: number, to: number] | null = null
): Axis {
	const values = [...rows.map(({ value }) => value), reference].filter((each) => each !== null);
	const ends = rows.flatMap(({ low, high }) => [low, high].filter((each) => each !== null));
	if (scale === 'log') return ratioAxis(values, ends);
	return axisOf([...values, ...ends, ...(span ?? [])], { zero: span === null });
}

/**
 * Least width of the scale, in CSS px, in a list of each width: names and texts stand above it in a narrow
 * list, beside it from 640 px on, as DotInterval.svelte has it.
 */
const SCALES = [232, 296, 396, 190, 250, 450] as const;

/**
 * Classes of the numbers of the scale, each shown at the widths that thin.ts names. The number `from` always
 * is: 1 on a log scale, the first on a linear one unless another is asked for.
 */
export function tickWidths(
	{ ticks, log }: Axis,
	words: readonly string[],
	from = log ? ticks.indexOf(1) : 0
): readonly string[] {
	const needed = ticks.length * roomOf(words);
	const steps = SCALES.map((width) => Math.ceil(needed / width));
	return everyNth(ticks.length, steps, from);
}

export interface RowShape {
	readonly value: number;
	readonly low: number | null;
	readonly high: number | null;
	/** Whether the interval goes on beyond an end of the scale. */
	readonly lowOutside: boolean;
	readonly highOutside: boolean;
}

/** Shares of the scale at which a row's value and interval stand, kept on it; null without a value. */
export function rowShape({ value, low, high }: Row, axis: Axis): RowShape | null {
	if (value === null) return null;
	return {
		value: within(axis, value),
		low: low === null ? null : within(axis, low),
		high: high === null ? null : within(axis, high),
		lowOutside: low !== null && at(axis, low) < 0,
		highOutside: high !== null && at(axis, high) > 1
	};
}
