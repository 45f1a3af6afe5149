/** Where the parts of a bar, its intervals and its ghost stand. Shares of the plot, from its top left. */
import { axisOf, bandsOf, within, type Axis, type Band } from './scale';
import { stepAt, WIDTHS } from './thin';
import type { Bar, BarPart } from './types';

export interface PartShape {
	readonly kind: BarPart['kind'];
	readonly top: number;
	readonly height: number;
}

export interface Whisker {
	readonly x: number;
	readonly top: number;
	readonly bottom: number;
}

export interface BarShape {
	readonly band: Band;
	readonly parts: readonly PartShape[];
	readonly whiskers: readonly Whisker[];
	/** Height of the ghost line, or null. */
	readonly ghost: number | null;
	/** Sum of the parts; null is "no data". */
	readonly total: number | null;
	/** Highest thing drawn of the bar; the axis where there is none. */
	readonly top: number;
	/** What the total stands upon: the bar, or what reaches so little over it that they would meet. */
	readonly labelAt: number;
}

/** What is read of a bar by its geometry. */
export type BarData = Pick<Bar, 'parts' | 'breakBefore'> & Partial<Pick<Bar, 'ghost'>>;

/** What all parts of a bar make together; null when it has none. */
export function totalOf({ parts }: Pick<Bar, 'parts'>): number | null {
	return parts.length === 0 ? null : parts.reduce((sum, { value }) => sum + value, 0);
}

/** The end of each part's interval, counted from the axis: a part stands on those before it. */
function intervalsOf(parts: readonly BarPart[]): readonly (readonly [number, number] | null)[] {
	let base = 0;
	return parts.map(({ value, low, high }) => {
		const from = base;
		base += value;
		return low == null || high == null ? null : [from + low, from + high];
	});
}

/** The axis of a bar chart: from zero to what its bars, intervals and ghosts reach. */
export function barAxis(bars: readonly BarData[], whole: boolean): Axis {
	const reached = bars.flatMap((bar) => [
		totalOf(bar) ?? 0,
		bar.ghost ?? 0,
		...intervalsOf(bar.parts).map((ends) => ends?.[1] ?? 0)
	]);
	return axisOf(reached, { whole });
}

/** Height of a number over a bar, as a share of a low plot. */
export const LABEL = 0.09;

/** The shapes of each bar, in order. */
export function barShapes(bars: readonly BarData[], axis: Axis): readonly BarShape[] {
	const bands = bandsOf(bars.map(({ breakBefore }) => breakBefore !== null));
	const down = (value: number) => 1 - within(axis, value);
	return bars.flatMap((bar, i) => {
		const band = bands[i];
		if (!band) return [];
		let base = 0;
		const parts = bar.parts.flatMap(({ kind, value }) => {
			const bottom = down(base);
			base += value;
			// Of nothing, not even an edge is drawn.
			return value === 0 ? [] : [{ kind, top: down(base), height: bottom - down(base) }];
		});
		const ends = intervalsOf(bar.parts);
		const drawn = ends.filter((each) => each !== null).length;
		let nth = 0;
		const whiskers = ends.flatMap((each) => {
			if (each === null) return [];
			nth += 1;
			// Those of one bar stand beside each other: they may reach over the same values.
			const x = band.start + (band.width * nth) / (drawn + 1);
			return [{ x, top: down(each[1]), bottom: down(each[0]) }];
		});
		const ghost = bar.ghost == null ? null : down(bar.ghost);
		const total = totalOf(bar);
		const edge = down(total ?? 0);
		const over = [...whiskers.map((each) => each.top), ghost ?? edge].filter((y) => y < edge);
		const labelAt = Math.min(edge, ...over.filter((y) => edge - y < LABEL));
		const top = Math.min(edge, ...over);
		return [{ band, parts, whiskers, ghost, total, top, labelAt }];
	});
}

/**
 * The widths, as thin.ts names them, at which the number over each bar is shown: over all where `room` px
 * for each are there; else over the last and the tallest that no neighbour overtops, as far apart as numbers need.
 */
export function valueWidths(
	shapes: readonly Pick<BarShape, 'band' | 'labelAt' | 'total'>[],
	room: number
): readonly string[] {
	const overtops = (i: number, of: number) => {
		const next = shapes[i];
		return next !== undefined && next.labelAt < (shapes[of]?.labelAt ?? 0) - 1e-9;
	};
	const rank = (i: number) => (i === shapes.length - 1 ? Infinity : (shapes[i]?.total ?? 0));
	const free = shapes
		.map((_, i) => i)
		.filter(
			(i) =>
				!(shapes[i]?.band.gap === null && overtops(i - 1, i)) &&
				!(shapes[i + 1]?.band.gap === null && overtops(i + 1, i))
		)
		.sort((a, b) => rank(b) - rank(a));
	const perWidth = WIDTHS.map((width) => {
		const step = stepAt(width, shapes.length, room);
		if (step === 1) return new Set(shapes.keys());
		return free.reduce(
			(shown, i) => ([...shown].some((j) => Math.abs(i - j) < step) ? shown : shown.add(i)),
			new Set<number>()
		);
	});
	return shapes.map((_, i) =>
		perWidth.flatMap((shown, w) => (shown.has(i) ? [`w${w}`] : [])).join(' ')
	);
}

/** Which bars begin a row of incomplete ones or end it: their word stands once, under the last. */
export function partialWords(bars: readonly Pick<Bar, 'partial'>[]): readonly (string | null)[] {
	return bars.map(({ partial }, i) => (bars[i + 1]?.partial === partial ? null : partial));
}
