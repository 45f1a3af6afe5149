/** Where lines over time run. Shares of the plot, from its top left; paths in thousandths. */
import { dodge, wrapped } from './dodge';
import { at, axisOf, within, type Axis } from './scale';
import { plotHeight, WIDTHS } from './thin';
import { yearsAround } from './time';
import type { Break, Height, Line, LinePoint } from './types';

export interface TimeScale {
	readonly first: number;
	/** One past the last year. */
	readonly end: number;
}

/** Whole years that hold all points; one empty year when there are none. */
export function timeScale(lines: readonly Line[]): TimeScale {
	const around = yearsAround(lines.flatMap(({ points }) => points.map(({ t }) => t)));
	const [first, end] = around ?? [0, 1];
	return { first, end };
}

/** Share of the width at which a time stands. */
export function across({ first, end }: TimeScale, t: number): number {
	return (t - first) / (end - first);
}

/** The axis that holds every value and every interval, and `to` where it is given. */
export function lineAxis(
	lines: readonly Line[],
	zero: boolean,
	whole: boolean,
	to: number | null = null
): Axis {
	const values = lines.flatMap(({ points }) =>
		points.flatMap(({ value, low, high }) => [value, low, high].filter((each) => each != null))
	);
	return axisOf(to === null ? values : [...values, to], { zero, whole });
}

type Known = LinePoint & { readonly value: number };

const isKnown = (point: LinePoint): point is Known => point.value !== null;

/**
 * The runs of a line that are drawn without a gap: they end at a null, at a break, and where what is incomplete
 * meets what is whole.
 */
export function stretches(
	points: readonly LinePoint[],
	breaks: readonly Pick<Break, 't'>[]
): readonly (readonly Known[])[] {
	const runs: Known[][] = [];
	let before: LinePoint | null = null;
	for (const point of points) {
		if (isKnown(point)) {
			const run = runs.at(-1);
			const from = before;
			const broken =
				from === null ||
				from.value === null ||
				Boolean(from.hollow) !== Boolean(point.hollow) ||
				breaks.some(({ t }) => from.t < t && t <= point.t);
			if (broken || !run) runs.push([point]);
			else run.push(point);
		}
		before = point;
	}
	return runs;
}

/** A number of a path: thousandths of the plot, with one decimal. */
const thousandths = (share: number) => Math.round(share * 1e4) / 10;

/** The path of one run, in a drawing of 1000 by 1000. */
export function linePath(run: readonly Known[], time: TimeScale, axis: Axis): string {
	return run
		.map(({ t, value }, i) => {
			const [x, y] = [thousandths(across(time, t)), thousandths(1 - at(axis, value))];
			return `${i === 0 ? 'M' : 'L'}${x} ${y}`;
		})
		.join('');
}

/** The path round the intervals of one run; empty unless two or more of its points have one. */
export function bandPath(run: readonly LinePoint[], time: TimeScale, axis: Axis): string {
	const corner = (t: number, value: number) =>
		`${thousandths(across(time, t))} ${thousandths(1 - within(axis, value))}`;
	const ends = run.flatMap(({ t, low, high }) =>
		low == null || high == null ? [] : [{ t, low, high }]
	);
	if (ends.length < 2) return '';
	const over = ends.map(({ t, high }) => corner(t, high));
	const under = ends.map(({ t, low }) => corner(t, low)).reverse();
	return `M${[...over, ...under].join('L')}Z`;
}

/** How many dots would stand across the whole plot if all stood as close as the closest line's. */
export function crowdOf(lines: readonly Line[], time: TimeScale): number {
	const crowds = lines.map(({ points }) => {
		const [first, last] = [points[0], points.at(-1)];
		const taken = first && last ? across(time, last.t) - across(time, first.t) : 0;
		return taken > 0 ? points.length / taken : 1;
	});
	return Math.ceil(Math.max(1, ...crowds));
}

/** The times at which any line has a point, in order, each once. */
export function timesOf(lines: readonly Line[]): readonly number[] {
	return [...new Set(lines.flatMap(({ points }) => points.map(({ t }) => t)))].sort(
		(a, b) => a - b
	);
}

/** What each line says at a time, in the order of the lines; lines without a point there are left out. */
export function saidAt(
	lines: readonly Line[],
	t: number
): readonly { readonly line: Line; readonly point: LinePoint }[] {
	return lines.flatMap((line) => {
		const point = line.points.find((each) => each.t === t);
		return point ? [{ line, point }] : [];
	});
}

export interface EndLabel {
	readonly line: Line;
	readonly words: readonly string[];
	/** Its middle, from the top, and the widths at which it stands there, as thin.ts names them. */
	readonly y: number;
	readonly widths: string;
}

/** Height of a row of words, in CSS px. */
const ROW = 15;

/** Longest line of a name at the end of a line, in letters. */
const LONGEST = 18;
/** Names no longer than this stand at the ends of lines on every screen. */
const SHORT = 7;

/** Whether the names are short enough to stand beside a chart on a phone. */
export function areShort(lines: readonly Line[]): boolean {
	return lines.every(({ label }) => label.length <= SHORT);
}

/**
 * The names of the lines beside their last values, moved apart as far as a plot of each width needs.
 * Lines without any value have none.
 */
export function endLabels(lines: readonly Line[], axis: Axis, height: Height): readonly EndLabel[] {
	const named = lines.flatMap((line) => {
		const last = line.points.findLast(isKnown);
		return last ? [{ line, y: 1 - at(axis, last.value), words: wrapped(line.label, LONGEST) }] : [];
	});
	const rows = Math.max(1, ...named.map(({ words }) => words.length));
	const perWidth = WIDTHS.map((width) =>
		dodge(
			named.map(({ y }) => y),
			(ROW * rows) / plotHeight(height, width)
		)
	);
	return named.flatMap(({ line, words }, i) => {
		const byPlace = new Map<number, string[]>();
		perWidth.forEach((places, w) => {
			const y = thousandths(places[i] ?? 0) / 1000;
			byPlace.set(y, [...(byPlace.get(y) ?? []), `w${w}`]);
		});
		return [...byPlace].map(([y, widths]) => ({ line, words, y, widths: widths.join(' ') }));
	});
}
