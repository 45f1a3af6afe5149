/** Where the points of a scatter and their names stand. */
import { at, axisOf, type Axis } from './scale';
import { BESIDE, plotHeight, WIDTHS } from './thin';
import type { Spot } from './reading';
import type { Diagonal, ScatterPoint } from './types';

export interface ScatterAxes {
	readonly x: Axis;
	readonly y: Axis;
}

/** How a scatter's axes differ from two that start at zero. */
export interface AxesOptions {
	/** Whether the axis across starts at zero. */
	readonly zeroX?: boolean;
	/** Whether the values up are counts, without ticks between. */
	readonly wholeY?: boolean;
}

/** Axes from zero, unless `zeroX` is false, that hold all points, and their intervals when these are drawn. */
export function scatterAxes(
	points: readonly ScatterPoint[],
	intervals: boolean,
	{ zeroX = true, wholeY = false }: AxesOptions = {}
): ScatterAxes {
	const ends = (of: (point: ScatterPoint) => readonly (number | null)[]) =>
		points.flatMap((point) => of(point).filter((value) => value !== null));
	return {
		x: axisOf(
			ends(({ x, xLow, xHigh }) => (intervals ? [x, xLow, xHigh] : [x])),
			{ zero: zeroX }
		),
		y: axisOf(
			ends(({ y, yHigh }) => [y, intervals ? yHigh : null]),
			{ whole: wholeY }
		)
	};
}

/** Where a point stands, in shares of the plot from its top left. */
export function spotOf({ x, y }: Pick<ScatterPoint, 'x' | 'y'>, axes: ScatterAxes): Spot {
	return { x: at(axes.x, x), y: 1 - at(axes.y, y) };
}

/** Where a line through the origin leaves the plot, and whether at its top or at its right. */
export function diagonalEnd(
	{ slope }: Diagonal,
	axes: ScatterAxes
): Spot & { readonly top: boolean } {
	const reach = Math.min(axes.x.high, axes.y.high / slope);
	return { ...spotOf({ x: reach, y: reach * slope }, axes), top: reach < axes.x.high };
}

/** A side of a dot at which its name can stand: what is added to the dot's place, in CSS px. */
export interface Side {
	readonly dx: number;
	readonly dy: number;
	readonly anchor: 'start' | 'end' | 'middle';
}

const SIDES: readonly Side[] = [
	{ dx: 7, dy: 4, anchor: 'start' },
	{ dx: -7, dy: 4, anchor: 'end' },
	{ dx: 0, dy: -8, anchor: 'middle' },
	{ dx: 0, dy: 16, anchor: 'middle' }
];

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Half of a dot, and a letter's width and height, in CSS px. */
const DOT = 5;
const LETTER = 7.4;
const TALL = 12;

function boxOf(label: string, x: number, y: number, { dx, dy, anchor }: Side): Box {
	const width = label.length * LETTER;
	const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
	return [left, y + dy - TALL, left + width, y + dy + 2];
}

function meet(a: Box, b: Box): boolean {
	return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

/**
 * The side at which each name stands in a plot of `width` by `height` px so that it covers no other name
 * and no dot; null where no side has room. The chosen points come first, then the order given; a chosen
 * one is named even where it covers a dot.
 */
export function namesIn(
	points: readonly (Pick<ScatterPoint, 'label' | 'chosen'> & { readonly spot: Spot })[],
	width: number,
	height: number
): readonly (Side | null)[] {
	const at = points.map(({ spot }) => [spot.x * width, spot.y * height] as const);
	const taken: Box[] = at.map(([x, y]) => [x - DOT, y - DOT, x + DOT, y + DOT]);
	const sides: (Side | null)[] = points.map(() => null);
	const order = points.map((_, i) => i);
	order.sort((a, b) => Number(points[b]?.chosen ?? false) - Number(points[a]?.chosen ?? false));
	for (const i of order) {
		const [x, y] = at[i] ?? [0, 0];
		const label = points[i]?.label ?? '';
		const inside = SIDES.filter((side) => {
			const [left, top, right, bottom] = boxOf(label, x, y, side);
			return left >= 0 && right <= width + BESIDE / 2 && top >= 0 && bottom <= height;
		});
		const clear = inside.find((side) => {
			const box = boxOf(label, x, y, side);
			return !taken.some((other, nth) => nth !== i && meet(box, other));
		});
		const free = clear ?? (points[i]?.chosen ? inside[0] : undefined);
		if (!free) continue;
		sides[i] = free;
		taken.push(boxOf(label, x, y, free));
	}
	return sides;
}

export interface PlacedName {
	readonly side: Side;
	/** The widths at which it stands there, as thin.ts names them. */
	readonly widths: string;
}

/** For each point, the sides of its name at the widths that a chart can have. */
export function placedNames(
	points: readonly (Pick<ScatterPoint, 'label' | 'chosen'> & { readonly spot: Spot })[]
): readonly (readonly PlacedName[])[] {
	const perWidth = WIDTHS.map((width) =>
		namesIn(points, width - BESIDE, plotHeight('tall', width))
	);
	return points.map((_, i) =>
		SIDES.flatMap((side) => {
			const widths = perWidth.flatMap((sides, w) => (sides[i] === side ? [`w${w}`] : []));
			return widths.length === 0 ? [] : [{ side, widths: widths.join(' ') }];
		})
	);
}
