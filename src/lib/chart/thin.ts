/**
 * Which labels of a row are shown at which width. A page is made before its width is known, so that each
 * label carries the widths at which it has room, as classes; container queries of chart.css do the rest.
 */

import type { Height } from './types';

/** The narrowest chart, in CSS px, of each class `w0`, `w1`, …; chart.css has the same steps. */
export const WIDTHS = [256, 320, 420, 540, 700, 900] as const;

/** What stands beside the plot: the numbers of the axis. */
export const BESIDE = 44;

/** Lowest and highest plot of each height, and its share of the width between; Stage.svelte sets the same. */
const HEIGHTS: Readonly<Record<Height, readonly [least: number, share: number, most: number]>> = {
	low: [144, 0.26, 240],
	usual: [208, 0.44, 400],
	tall: [272, 0.72, 544]
};

/** Height of the plot in a chart of a width, in CSS px. */
export function plotHeight(height: Height, width: number): number {
	const [least, share, most] = HEIGHTS[height];
	return Math.min(most, Math.max(least, share * width));
}

/** Steps between labels that readers count in. */
const STEPS = [1, 2, 3, 4, 5, 10, 20, 25, 50, 100] as const;

/** Every how many labels one has room, when `n` of `room` px stand in a chart of a width. */
export function stepAt(width: number, n: number, room: number): number {
	const needed = (n * room) / Math.max(1, width - BESIDE);
	return STEPS.find((step) => step >= needed) ?? Math.ceil(needed);
}

/** The widths, as classes, at which each of `n` marks in a row has `room` px. */
export function widthsFor(n: number, room: number): string {
	return WIDTHS.flatMap((width, w) => (stepAt(width, n, room) === 1 ? [`w${w}`] : [])).join(' ');
}

/** About how wide a text is, in CSS px, set in the small size of a chart, with the space around it. */
export function roomOf(texts: readonly string[]): number {
	return Math.max(0, ...texts.map(({ length }) => length)) * 7.2 + 10;
}

/**
 * Classes of each of `n` labels, given every how many are shown at each width: `w2 w3` is shown at the third
 * and fourth width. The label `from` is always shown, and the others counted from it.
 */
export function everyNth(n: number, steps: readonly number[], from: number): readonly string[] {
	return Array.from({ length: n }, (_, i) =>
		steps.flatMap((step, w) => ((i - from) % step === 0 ? [`w${w}`] : [])).join(' ')
	);
}

/** Classes of each of `n` labels that need `room` px: the last is always shown, the others counted back. */
export function thinned(n: number, room: number): readonly string[] {
	const steps = WIDTHS.map((width) => stepAt(width, n, room));
	return everyNth(n, steps, n - 1);
}

/** Above so many years, only round ones are named where not all are. */
const MANY_YEARS = 15;
const ROUND_YEARS = [1, 5, 10, 20, 50] as const;

/** Classes of each of `n` years from `first`: of many years the fives and tens, of few as `thinned`. */
export function thinnedYears(first: number, n: number): readonly string[] {
	const room = roomOf(['2020']);
	if (n <= MANY_YEARS) return thinned(n, room);
	const steps = WIDTHS.map((width) => {
		const step = stepAt(width, n, room);
		return ROUND_YEARS.find((round) => round >= step) ?? step;
	});
	return everyNth(n, steps, -first);
}
