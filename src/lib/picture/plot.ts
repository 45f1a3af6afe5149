/** What the drawings of bars and lines share: the value axis, the patterns of their kinds, their keys. */
import { fillOf } from '../chart/fill';
import { at, type Axis } from '../chart/scale';
import { plotHeight, WIDTHS } from '../chart/thin';
import type { BarPart, Line } from '../chart/types';
import { circle, element, group, line, rect, titled, words } from './scene';
import { paintOf, type KeyItem } from './signs';
import { ellipsis, textWidth } from './text';
import type { Theme, Tone } from './types';

/** Where values are drawn, in px from the top left of the drawing. */
export interface Plot {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** How words are set. */
export interface Setting {
	readonly theme: Theme;
	/** In px. */
	readonly size: number;
	readonly hue?: 'response' | undefined;
}

/** Whether a label with classes of `thin.ts` is shown in a chart of a width. */
export function isShown(classes: string | undefined, width: number): boolean {
	const at = Math.max(
		0,
		WIDTHS.findLastIndex((least) => least <= width)
	);
	return (classes ?? '').split(' ').includes(`w${at}`);
}

/** A plot lower than this says little. */
const LEAST_HEIGHT = 96;

/** Height of the plot in a drawing of a width, of at most `most` px of which `besides` are taken by other things. */
export function heightOf(width: number, besides: number, most = Infinity): number {
	return Math.max(LEAST_HEIGHT, Math.min(plotHeight('usual', width), most - besides));
}

/** Room for the numbers of a value axis, the gap to the plot included. */
export function axisRoom(numbers: readonly string[], size: number): number {
	return Math.ceil(Math.max(0, ...numbers.map((text) => textWidth(text, size)))) + 8;
}

/** The grid of a value axis that runs up, with its numbers left of the plot. */
export function valueAxis(
	axis: Axis,
	numbers: readonly string[],
	plot: Plot,
	{ theme, size }: Setting
): string {
	return axis.ticks
		.map((tick, i) => {
			const y = plot.y + plot.height * (1 - at(axis, tick));
			const stroke = tick === 0 ? theme.fill('axis').shade : theme.grid;
			return (
				line(plot.x, y, plot.x + plot.width, y, { stroke, 'shape-rendering': 'crispEdges' }) +
				words(plot.x - 8, y + size * 0.34, numbers[i] ?? '', {
					size,
					fill: theme.quiet,
					anchor: 'end'
				})
			);
		})
		.join('');
}

/** Another register or definition begins at `x`: a dashed line through the plot, and its word over it. */
export function breakMark(
	x: number,
	word: string,
	plot: Plot,
	top: number,
	{ theme, size }: Setting
): string {
	const far = x > plot.x + plot.width / 2;
	return (
		line(x, top, x, plot.y + plot.height, { stroke: theme.ink, 'stroke-dasharray': '3 3' }) +
		words(x + (far ? -6 : 6), top + size * 0.9, word, {
			size,
			fill: theme.ink,
			anchor: far ? 'end' : 'start',
			halo: theme.paper
		})
	);
}

/** The patterns of what is not whole and of the third kind, of those that are asked for. */
export function barPatterns(
	id: string,
	partial: readonly BarPart['kind'][],
	dotted: boolean,
	{ theme, hue }: Pick<Setting, 'theme' | 'hue'>
): string {
	const tile = (name: string, side: number, turn: string | null, inside: string) =>
		element(
			'pattern',
			{
				id: name,
				width: side,
				height: side,
				patternUnits: 'userSpaceOnUse',
				patternTransform: turn
			},
			rect(0, 0, side, side, { fill: theme.paper }) + inside
		);
	const hatched = [...new Set(partial)].map((kind) => {
		const stroke = paintOf(kind, theme, hue).edge;
		const thick = kind === 'a' ? 2.2 : 1.2;
		const stripe = line(3, 0, 3, 6, { stroke, 'stroke-width': thick });
		return tile(`${id}-${kind}-partial`, 6, 'rotate(45)', stripe);
	});
	const grain = circle(2.5, 2.5, 1.3, { fill: paintOf('c', theme).fill });
	const all = [...hatched, ...(dotted ? [tile(`${id}-c`, 5, null, grain)] : [])].join('');
	return all === '' ? '' : `<defs>${all}</defs>`;
}

/** How the parts of bars of a kind are painted; `id` names the patterns of the drawing. */
export function partPaint(
	kind: BarPart['kind'],
	partial: boolean,
	id: string,
	{ theme, hue }: Pick<Setting, 'theme' | 'hue'>
) {
	const { fill, edge } = paintOf(kind, theme, hue);
	return { fill: fillOf(id, kind, partial) ?? fill, stroke: edge };
}

/** A part of a bar; `id` names the patterns of the drawing. */
export function barPart(
	kind: BarPart['kind'],
	partial: boolean,
	{ x, y, width, height }: Plot,
	id: string,
	setting: Pick<Setting, 'theme' | 'hue'>
): string {
	return rect(x, y, width, height, partPaint(kind, partial, id, setting));
}

/** An entry of a key: a sign `before` px wide, then its word, cut where it is longer than the drawing. */
export function keyItem(
	before: number,
	label: string,
	most: number,
	{ theme, size }: Setting,
	sign: (x: number, middle: number) => string
): KeyItem {
	const text = ellipsis(label, most - before, size);
	return {
		width: before + textWidth(text, size),
		draw: (x, y) => sign(x, y - size * 0.34) + words(x + before, y, text, { size, fill: theme.ink })
	};
}

/** A kind of bar in a key. */
export function kindItem(
	kind: BarPart['kind'],
	partial: boolean,
	label: string,
	most: number,
	id: string,
	setting: Setting
): KeyItem {
	const side = setting.size * 0.95;
	return keyItem(side + 6, label, most, setting, (x, middle) =>
		barPart(kind, partial, { x, y: middle - side / 2, width: side, height: side }, id, setting)
	);
}

/** How a line is drawn: its colour, its width, its pattern. */
export function strokeOf(
	{ kind, dash }: Pick<Line, 'kind' | 'dash'>,
	{ theme, hue }: Pick<Setting, 'theme' | 'hue'>
): Readonly<Record<string, string | number | null>> {
	return {
		fill: 'none',
		stroke: paintOf(kind, theme, hue).edge,
		'stroke-width': kind === 'quiet' ? 1.5 : 2.25,
		'stroke-linejoin': 'round',
		'stroke-linecap': dash === 'dashed' ? 'butt' : 'round',
		'stroke-dasharray': { solid: null, dashed: '7 4', dotted: '0.1 4.5' }[dash]
	};
}

/** A piece of a line for a key, with the dot of one that has nothing but hollow ones. */
export function lineSample(
	of: Line,
	x: number,
	y: number,
	width: number,
	setting: Setting
): string {
	const hollow = of.points.length > 0 && of.points.every((point) => point.hollow);
	return (
		line(x, y, x + width, y, strokeOf(of, setting)) +
		(hollow ? lineDot(x + width / 2, y, of.kind, true, setting) : '')
	);
}

/** A line in a key. */
export function lineItem(of: Line, most: number, setting: Setting): KeyItem {
	return keyItem(32, of.label, most, setting, (x, middle) =>
		lineSample(of, x + 1, middle, 24, setting)
	);
}

/** A dot of a line; a hollow one is of something that is not whole. */
export function lineDot(
	x: number,
	y: number,
	kind: Tone,
	hollow: boolean,
	{ theme, hue }: Pick<Setting, 'theme' | 'hue'>
): string {
	const { edge } = paintOf(kind, theme, hue);
	return circle(x, y, 3.25, { fill: hollow ? theme.paper : edge, stroke: edge, 'stroke-width': 2 });
}

/** A number of a path: to a tenth of a px. */
const tenth = (value: number) => `${Math.round(value * 10) / 10}`;

/** Rectangles as one path. */
export function boxesPath(boxes: readonly Plot[]): string {
	return boxes
		.map(
			({ x, y, width, height }) =>
				`M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`
		)
		.join('');
}

/** What is read where a pointer is, without marks of their own. */
export function readings(spots: readonly (Plot & { readonly text: string })[]): string {
	const read = spots.map((spot) =>
		element('path', { d: boxesPath([spot]) }, titled(spot.text.replaceAll('\n', '. ')))
	);
	return group({ fill: 'none', 'pointer-events': 'all' }, read.join(''));
}

/** A path of straight pieces through places. */
export function polyline(places: readonly (readonly [x: number, y: number])[]): string {
	return places.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${tenth(x)} ${tenth(y)}`).join('');
}
