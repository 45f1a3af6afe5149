/** What stands between the two axes of points: grid, lines, marks and their names. */
import type { Axis } from '../chart/scale';
import { diagonalEnd, namesIn, spotOf, type ScatterAxes } from '../chart/scatter';
import { element, group, line, px, rect, titled, words } from './scene';
import { paintOf, signAt } from './signs';
import { textWidth } from './text';
import type { PointsDrawing, Theme } from './types';

/** Size of text for which scatter.ts knows how wide names are. */
const NAMES_SIZE = 13;

/** So many marks that they lie upon each other: each lets those under it be seen. */
const MANY = 60;

export interface Plot {
	readonly drawing: PointsDrawing;
	readonly theme: Theme;
	readonly size: number;
	readonly axes: ScatterAxes;
	readonly width: number;
	readonly height: number;
	/** Where a value stands, in px from the plot's top left. */
	readonly x: (value: number) => number;
	readonly y: (value: number) => number;
	/** Numbers of the two axes in words. */
	readonly xWords: readonly string[];
	readonly yWords: readonly string[];
}

/** All of the plot, from its top left. */
export function plotOf(plot: Plot): string {
	return (
		shadeOf(plot) +
		axesOf(plot) +
		linesOf(plot) +
		lettersOf(plot) +
		(plot.drawing.intervals ? spreadOf(plot) : '') +
		marksOf(plot) +
		namesOf(plot)
	);
}

/** The part of the quadrants that stands out. */
function shadeOf({ drawing, x, y, width, height, theme }: Plot): string {
	const { quadrants } = drawing;
	if (!quadrants) return '';
	const [left, top] = [x(quadrants.x), y(quadrants.y)];
	return rect(left, top, width - left, height - top, {
		fill: theme.fill('b').shade,
		opacity: '0.45'
	});
}

/** Every so many words that have room. */
function stepOf(texts: readonly string[], room: number, size: number): number {
	const widest = Math.max(0, ...texts.map((text) => textWidth(text, size))) + size * 0.8;
	return Math.max(1, Math.ceil((texts.length * widest) / room));
}

function axesOf({ axes, x, y, xWords, yWords, width, height, theme, size }: Plot): string {
	const quiet = { size, fill: theme.quiet };
	const paint = (axis: Axis, tick: number) => {
		if (tick === 0 && axis.low < 0) return { stroke: theme.reference, 'stroke-width': 1.25 };
		return { stroke: tick === axis.low ? theme.outline : theme.grid, 'stroke-width': 1 };
	};
	const step = stepOf(xWords, width, size);
	const zero = Math.max(0, axes.x.ticks.indexOf(0));
	return (
		axes.y.ticks
			.map((tick, i) => {
				const at = y(tick);
				const word = words(-8, at + size * 0.34, yWords[i] ?? '', { ...quiet, anchor: 'end' });
				return line(0, at, width, at, paint(axes.y, tick)) + word;
			})
			.join('') +
		axes.x.ticks
			.map((tick, i) => {
				const at = x(tick);
				const text = (i - zero) % step === 0 ? (xWords[i] ?? '') : '';
				const word = words(at, height + size * 1.4, text, { ...quiet, anchor: 'middle' });
				return line(at, 0, at, height, paint(axes.x, tick)) + word;
			})
			.join('')
	);
}

/** Diagonals, guides, and the two lines that part the quadrants. */
function linesOf({ drawing, axes, x, y, width, height, theme, size }: Plot): string {
	const { diagonals = [], guides = [], quadrants } = drawing;
	const dashed = { stroke: theme.outline, 'stroke-dasharray': '4 4' };
	const quiet = { size, fill: theme.quiet, halo: theme.paper };
	const slopes = diagonals.map((diagonal) => {
		const end = diagonalEnd(diagonal, axes);
		const [toX, toY] = [end.x * width, end.y * height];
		const word = end.top
			? words(toX, toY - size * 0.45, diagonal.label, { ...quiet, anchor: 'middle' })
			: words(toX, toY + size * 1.2, diagonal.label, { ...quiet, anchor: 'end' });
		return line(0, height, toX, toY, { ...dashed, 'stroke-dasharray': '2 4' }) + word;
	});
	const straight = guides.map(({ from, to, label }) => {
		const upright = from[0] === to[0];
		const paint = upright ? { stroke: theme.fill('a').shade, 'stroke-width': 1.5 } : dashed;
		const [toX, toY] = [x(to[0]), y(to[1])];
		const word = words(toX, toY - size * 0.45, label ?? '', { ...quiet, anchor: 'middle' });
		return line(x(from[0]), y(from[1]), toX, toY, paint) + word;
	});
	const parting = quadrants
		? line(x(quadrants.x), 0, x(quadrants.x), height, dashed) +
			line(0, y(quadrants.y), width, y(quadrants.y), dashed)
		: '';
	return slopes.join('') + straight.join('') + parting;
}

function lettersOf({ drawing: { quadrants }, width, height, theme, size }: Plot): string {
	if (!quadrants) return '';
	const { topLeft, topRight, bottomLeft, bottomRight } = quadrants;
	const strong = {
		size: size * 1.1,
		fill: theme.ink,
		face: 'sans-600',
		halo: theme.paper
	} as const;
	const [top, bottom] = [size * 1.3, height - size * 0.5];
	return (
		words(6, top, topLeft, strong) +
		words(width - 6, top, topRight, { ...strong, anchor: 'end' }) +
		words(6, bottom, bottomLeft, strong) +
		words(width - 6, bottom, bottomRight, { ...strong, anchor: 'end' })
	);
}

/** The intervals of the points, across and up. */
function spreadOf({ drawing, x, y, theme }: Plot): string {
	const paths = drawing.points.map(
		({ x: value, y: other, xLow, xHigh, yLow, yHigh }) =>
			(xLow === null || xHigh === null ? '' : `M${px(x(xLow))} ${px(y(other))}H${px(x(xHigh))}`) +
			(yLow === null || yHigh === null ? '' : `M${px(x(value))} ${px(y(yLow))}V${px(y(yHigh))}`)
	);
	const d = paths.join('');
	if (d === '') return '';
	return element('path', { d, fill: 'none', stroke: theme.interval, opacity: '0.55' });
}

function marksOf({ drawing, x, y, theme, size }: Plot): string {
	const inOrder = [...drawing.points].sort(
		(a, b) => Number(a.chosen ?? false) - Number(b.chosen ?? false)
	);
	const marks = inOrder
		.map((point) => {
			const { sign = 'dot', tone = 'a', hollow = false, chosen = false } = point;
			const [at, up] = [x(point.x), y(point.y)];
			const half = (sign === 'dot' ? 0.34 : 0.25) * size * (sign === 'triangle' ? 1.5 : 1);
			const mark = chosen
				? element('circle', {
						...{ cx: at, cy: up, r: size * 0.46, fill: paintOf(tone, theme).fill },
						...{ stroke: theme.ink, 'stroke-width': 2 }
					})
				: signAt(at, up, { sign, tone, hollow }, { theme, size: half });
			return group({}, titled(point.text) + mark);
		})
		.join('');
	return group({ 'fill-opacity': inOrder.length > MANY ? '0.5' : null }, marks);
}

function namesOf({ drawing, axes, x, y, width, height, theme, size }: Plot): string {
	const { points, yDown = false } = drawing;
	const scale = size / NAMES_SIZE;
	const placed = points.map((point) => {
		const spot = spotOf(point, axes);
		return { ...point, spot: yDown ? { ...spot, y: 1 - spot.y } : spot };
	});
	const sides = namesIn(placed, width / scale, height / scale);
	return points
		.map((point, i) => {
			const side = sides[i];
			if (!side) return '';
			return words(x(point.x) + side.dx * scale, y(point.y) + side.dy * scale, point.label, {
				...{ size, fill: point.chosen ? theme.ink : theme.quiet, halo: theme.paper },
				face: point.chosen ? 'sans-600' : 'sans-400',
				anchor: side.anchor
			});
		})
		.join('');
}
