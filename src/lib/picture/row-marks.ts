/** The marks of a row: intervals, signs, and arrows where an interval goes on beyond the scale. */
import { rowShape } from '../chart/rows';
import { within, type Axis } from '../chart/scale';
import { element, group, line, px, titled } from './scene';
import { paintOf, signAt } from './signs';
import type { MarksRow, RowMark, Theme } from './types';

/** What all rows of a drawing share. */
export interface RowStage {
	readonly theme: Theme;
	readonly hue?: 'response' | undefined;
	/** Whether the scale is one of time: an interval then says when something was. */
	readonly isTime: boolean;
	/** Whether intervals have the colour of their marks, which then says something. */
	readonly ownIntervals?: boolean;
	/** Of the texts, in px. */
	readonly size: number;
	readonly axis: Axis;
	/** Where a share of the scale stands, in px. */
	readonly x: (share: number) => number;
}

/** The marks of a row about a height, under its name and text: a pointer reads them on each. */
export function rowMarks(row: MarksRow, y: number, stage: RowStage): string {
	const { x, axis, theme } = stage;
	const places = row.marks.map(({ value }) => x(within(axis, value)));
	const join =
		row.joined && places.length > 1
			? line(Math.min(...places), y, Math.max(...places), y, {
					stroke: theme.outline,
					'stroke-width': 1.5
				})
			: '';
	const said = [row.name, row.text].filter((part) => part !== '').join('\n');
	const own = row.marks.map((mark) => markOf(mark, y, row.marks.length > 1, stage));
	return group({}, titled(said) + join + own.join(''));
}

/** Half the height of an arrow's head, in px. */
const HEAD = 5;

function arrow(tip: number, y: number, back: number, stroke: string): string {
	const [end, top, bottom] = [px(tip + back), px(y - HEAD), px(y + HEAD)];
	const d = `M${end} ${top}L${px(tip)} ${px(y)}L${end} ${bottom}`;
	return element('path', { d, fill: 'none', stroke, 'stroke-width': 2 });
}

function markOf(mark: RowMark, y: number, isOneOfMany: boolean, stage: RowStage): string {
	const { x, axis, theme, size, hue, isTime, ownIntervals = false } = stage;
	const shape = rowShape(mark, axis);
	if (shape === null) return '';
	const { edge } = paintOf(mark.tone, theme, hue);
	const isOwn = isOneOfMany || isTime || ownIntervals || mark.tone === 'response';
	const stroke = isOwn ? edge : theme.interval;
	const half = mark.size === undefined ? size * 0.36 : (mark.size * size) / 13;
	const { low, high, value } = shape;
	const ends = low === null || high === null ? null : ([x(low), x(high)] as const);
	// Where the value itself is at an end of the scale the arrow stands outside its sign.
	const away = (end: number) => (Math.abs(value - end) < 1e-9 ? half + HEAD + 3 : 0);
	const parts = [
		mark.outer ? outerOf(mark.outer, y, edge, stage) : '',
		ends && !mark.stretched ? line(ends[0], y, ends[1], y, { stroke, 'stroke-width': 2.25 }) : '',
		shape.lowOutside ? arrow(x(0) - away(0), y, HEAD, stroke) : '',
		shape.highOutside ? arrow(x(1) + away(1), y, -HEAD, stroke) : '',
		mark.stretched && ends
			? stretched(x(value), ends, y, half * 1.5, edge)
			: signAt(x(value), y, mark, { theme, hue, size: half })
	];
	return parts.join('');
}

/** A diamond from one end of an interval to the other, highest at the value. */
function stretched(
	x: number,
	[low, high]: readonly [number, number],
	y: number,
	half: number,
	fill: string
): string {
	const d = `M${px(low)} ${px(y)}L${px(x)} ${px(y - half)}L${px(high)} ${px(y)}L${px(x)} ${px(y + half)}Z`;
	return element('path', { d, fill });
}

/** A wider interval, with an end at each side. */
function outerOf(
	{ low, high }: { readonly low: number; readonly high: number },
	y: number,
	stroke: string,
	{ x, axis, size }: RowStage
): string {
	const half = size * 0.36;
	const [from, to] = [px(x(within(axis, low))), px(x(within(axis, high)))];
	const bar = (end: string) => `M${end} ${px(y - half)}v${px(2 * half)}`;
	const d = `${bar(from)}${bar(to)}M${from} ${px(y)}H${to}`;
	return element('path', { d, fill: 'none', stroke, 'stroke-width': 1.5 });
}
