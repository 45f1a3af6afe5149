/** Bars over years or months, stacked from zero: what `YearBars` draws in a page. */
import { barAxis, barShapes, LABEL, partialWords, valueWidths, type BarShape } from '../chart/bars';
import { BESIDE, stepAt } from '../chart/thin';
import { ticksWritten, written } from '../chart/write';
import { chart } from '../i18n/chart';
import type { Lang } from '../catalog/types';
import {
	axisRoom,
	barPart,
	barPatterns,
	breakMark,
	heightOf,
	isShown,
	keyItem,
	kindItem,
	readings,
	valueAxis,
	type Plot,
	type Setting
} from './plot';
import { group, line, paragraph, textSize, words } from './scene';
import { flowed, type KeyItem } from './signs';
import { textWidth, wrap } from './text';
import type { BarsDrawing, Drawn, DrawOptions } from './types';

/** The drawing. `width` of the options is kept; the height follows. */
export function drawBars(
	drawing: BarsDrawing,
	lang: Lang,
	{ width, theme, id, height }: Omit<DrawOptions, 'shapes'>
): Drawn {
	const { bars, yLabel, decimals = 0, percent = false } = drawing;
	const setting: Setting = { theme, size: textSize(width), hue: drawing.hue };
	const { size } = setting;
	const leading = size * 1.4;
	const axis = barAxis(bars, decimals === 0);
	const numbers = ticksWritten(axis, { lang, percent });
	const shapes = barShapes(bars, axis).map((shape) => ({ ...shape, labelAt: overWhiskers(shape) }));
	const key = flowed(keyOf(drawing, lang, width, id, setting), width, size, leading);
	const label = wrap(yLabel, width, size);
	const labelTop = key.lines * leading + (key.lines > 0 ? size * 0.3 : 0);
	const top = labelTop + label.length * leading;
	const hasBreak = shapes.some(({ band }) => band.gap !== null);
	const hasTop = shapes.some(({ labelAt }) => labelAt < 0.06);
	const left = axisRoom(numbers, size);
	const y = top + size * ((hasBreak ? 1.4 : 0) + (hasTop ? 1.3 : 0) + 0.5);
	const under = size * 1.5 + (bars.some(({ partial }) => partial !== null) ? leading : 0);
	const plot: Plot = {
		x: left,
		y,
		width: width - left,
		height: heightOf(width, y + under, height)
	};
	const totals = shapes.map(({ total }) =>
		total === null ? '' : written(total, { lang, decimals, percent })
	);
	const below = namesBelow(drawing, shapes, plot, width, setting);
	return {
		width,
		height: plot.y + plot.height + size * 1.5 + below.rows * leading,
		body:
			patternsOf(drawing, id, setting) +
			key.body +
			paragraph(0, labelTop + size, label, leading, { size, fill: theme.quiet }) +
			valueAxis(axis, numbers, plot, setting) +
			shapes.map((shape, i) => barAt(drawing, shape, i, plot, id, lang, setting)).join('') +
			line(plot.x, plot.y + plot.height, plot.x + plot.width, plot.y + plot.height, {
				stroke: theme.fill('axis').shade,
				'shape-rendering': 'crispEdges'
			}) +
			breaks(bars, shapes, plot, top + size * 0.3, setting) +
			valuesOver(shapes, totals, plot, width, setting) +
			below.body +
			readings(spotsOf(bars, shapes, plot))
	};
}

/** What the number of a bar stands upon, so that no interval goes through it, nor a line of an older cut just over it. */
function overWhiskers({ labelAt, whiskers, ghost }: BarShape): number {
	const over = Math.min(labelAt, ...whiskers.map(({ top }) => top));
	return ghost !== null && ghost < over && over - ghost < LABEL ? ghost : over;
}

/** Where the way of counting changes between two bars. */
function breaks(
	bars: BarsDrawing['bars'],
	shapes: readonly BarShape[],
	plot: Plot,
	top: number,
	setting: Setting
): string {
	const marks = shapes.map(({ band }, i) => {
		const word = bars[i]?.breakBefore;
		if (band.gap === null || !word) return '';
		return breakMark(plot.x + plot.width * band.gap, word, plot, top, setting);
	});
	return marks.join('');
}

/** What each bar says, over all of its height. */
function spotsOf(bars: BarsDrawing['bars'], shapes: readonly BarShape[], plot: Plot) {
	return shapes.map(({ band }, i) => ({
		x: plot.x + plot.width * band.start,
		y: plot.y,
		width: plot.width * band.width,
		height: plot.height,
		text: bars[i]?.text ?? ''
	}));
}

function partialKind({ bars }: BarsDrawing) {
	const bar = bars.find(({ partial, parts }) => partial !== null && parts.length > 0);
	return bar?.parts[0]?.kind ?? null;
}

function patternsOf({ bars, kinds }: BarsDrawing, id: string, setting: Setting): string {
	const partial = bars.flatMap((bar) =>
		bar.partial === null ? [] : bar.parts.map(({ kind }) => kind)
	);
	const dotted =
		kinds.some(({ kind }) => kind === 'c') ||
		bars.some(({ parts }) => parts.some(({ kind }) => kind === 'c'));
	return barPatterns(id, partial, dotted, setting);
}

/** What the colours, the hatched bars and the thin lines are, where a reader has to be told. */
function keyOf(
	drawing: BarsDrawing,
	lang: Lang,
	width: number,
	id: string,
	setting: Setting
): readonly KeyItem[] {
	const { bars, kinds, ghostLabel = null } = drawing;
	const partial = partialKind(drawing);
	const named = kinds.length > 1 ? kinds : [];
	const ghosts = bars.some(({ ghost }) => ghost !== null);
	return [
		...named.map(({ kind, label }) => kindItem(kind, false, label, width, id, setting)),
		...(partial === null ? [] : [kindItem(partial, true, chart[lang].partial, width, id, setting)]),
		...(ghosts && ghostLabel !== null
			? [
					keyItem(26, ghostLabel, width, setting, (x, y) =>
						line(x, y, x + 20, y, ghostStroke(setting))
					)
				]
			: [])
	];
}

function ghostStroke({ theme }: Setting) {
	return { stroke: theme.ink, 'stroke-width': 2, 'stroke-dasharray': '2 2' };
}

/** One bar with all that stands on it, and what it says. */
function barAt(
	{ bars }: BarsDrawing,
	{ band, parts, whiskers, ghost, total }: BarShape,
	i: number,
	plot: Plot,
	id: string,
	lang: Lang,
	setting: Setting
): string {
	const { theme, size } = setting;
	const bar = bars[i];
	if (bar === undefined) return '';
	const across = (share: number) => plot.x + plot.width * share;
	const down = (share: number) => plot.y + plot.height * share;
	const stacked = parts.map(({ kind, top, height }) => {
		const place = { x: across(band.start), y: down(top) };
		const box = { ...place, width: plot.width * band.width, height: plot.height * height };
		return barPart(kind, bar.partial !== null, box, id, setting);
	});
	const haloed = (x1: number, y1: number, x2: number, y2: number, stroke: object) =>
		line(x1, y1, x2, y2, { stroke: theme.paper, 'stroke-width': 3.5 }) +
		line(x1, y1, x2, y2, { ...stroke });
	const ends = whiskers.map(({ x, top, bottom }) =>
		haloed(across(x), down(top), across(x), down(bottom), {
			stroke: theme.ink,
			'stroke-width': 1.25
		})
	);
	const [from, to] = [across(band.start) - 3, across(band.start + band.width) + 3];
	const thin =
		ghost === null ? '' : haloed(from, down(ghost), to, down(ghost), ghostStroke(setting));
	const middle = across(band.middle);
	const none =
		total === null
			? group(
					{
						transform: `translate(${Math.round(middle + size * 0.35)} ${Math.round(down(1) - 6)}) rotate(-90)`
					},
					words(0, 0, chart[lang].noData, { size, fill: theme.quiet })
				)
			: '';
	return stacked.join('') + ends.join('') + thin + none;
}

/** A word in a row or over a bar: its ends. */
interface Placed {
	readonly from: number;
	readonly to: number;
	readonly y: number;
}

const GAP = 5;

function meets(a: Placed, b: Placed, height: number): boolean {
	return a.from < b.to + GAP && b.from < a.to + GAP && Math.abs(a.y - b.y) < height;
}

/** The numbers over the bars that have room: the last first, then from the tallest down. */
function valuesOver(
	shapes: readonly BarShape[],
	totals: readonly string[],
	plot: Plot,
	width: number,
	{ theme, size }: Setting
): string {
	const widest = Math.max(0, ...totals.map((text) => textWidth(text, size, 'sans-600')));
	const classes = valueWidths(shapes, widest + 10);
	const rank = (i: number) => (i === shapes.length - 1 ? Infinity : (shapes[i]?.total ?? 0));
	const order = [...shapes.keys()].sort((a, b) => rank(b) - rank(a));
	const placed: Placed[] = [];
	return order
		.map((i) => {
			const [shape, text = ''] = [shapes[i], totals[i]];
			if (shape === undefined || text === '' || !isShown(classes[i], width)) return '';
			const half = textWidth(text, size, 'sans-600') / 2;
			const x = Math.min(plot.x + plot.width * shape.band.middle, width - half);
			const y = plot.y + plot.height * shape.labelAt - 6;
			const box = { from: x - half, to: x + half, y };
			if (placed.some((other) => meets(box, other, size))) return '';
			placed.push(box);
			return words(x, y, text, {
				size,
				fill: theme.ink,
				face: 'sans-600',
				anchor: 'middle',
				halo: theme.paper
			});
		})
		.join('');
}

/** The names under the bars, the last and as many of the others as have room, and what is incomplete under them. */
function namesBelow(
	{ bars }: BarsDrawing,
	shapes: readonly BarShape[],
	plot: Plot,
	width: number,
	{ theme, size }: Setting
): { readonly body: string; readonly rows: number } {
	const place = (text: string, i: number, y: number): Placed => {
		const half = textWidth(text, size) / 2;
		const middle = plot.x + plot.width * (shapes[i]?.band.middle ?? 0);
		const x = Math.max(half, Math.min(middle, width - half));
		return { from: x - half, to: x + half, y };
	};
	const first = plot.y + plot.height + size * 1.35;
	const widest = Math.max(0, ...bars.map(({ label }) => textWidth(label, size)));
	const step = stepAt(plot.width + BESIDE, bars.length, widest + GAP);
	const boxes: (Placed & { readonly text: string })[] = [];
	const add = (text: string, i: number, y: number): boolean => {
		const box = place(text, i, y);
		if (boxes.some((other) => meets(box, other, 1))) return false;
		boxes.push({ ...box, text });
		return true;
	};
	for (let i = bars.length - 1; i >= 0; i -= step) add(bars[i]?.label ?? '', i, first);
	const unfinished = partialWords(bars);
	let rows = 0;
	for (const i of [...unfinished.keys()].reverse()) {
		const text = unfinished[i];
		if (!text) continue;
		let row = 1;
		while (!add(text, i, first + row * size * 1.35)) row += 1;
		rows = Math.max(rows, row);
	}
	const body = boxes.map(({ from, to, y, text }) =>
		words((from + to) / 2, y, text, { size, fill: theme.quiet, anchor: 'middle' })
	);
	return { body: body.join(''), rows };
}
