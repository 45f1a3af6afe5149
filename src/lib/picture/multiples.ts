/** Many small charts of bars, in a row each or where the states stand. */
import { barShapes } from '../chart/bars';
import type { Lang } from '../catalog/types';
import {
	barPatterns,
	boxesPath,
	kindItem,
	partPaint,
	polyline,
	readings,
	type Plot,
	type Setting
} from './plot';
import { element, line, paragraph, textSize, words } from './scene';
import { flowed } from './signs';
import { ellipsis, textWidth, wrap } from './text';
import type { Drawn, DrawOptions, MultiplesDrawing } from './types';

type Cell = MultiplesDrawing['cells'][number];

const KINDS = ['a', 'b', 'c'] as const;
const GAP = 16;
/** A cell is at least as wide; where the states stand, narrower ones do. */
const LEAST = 150;
const LEAST_PLACED = 76;
const BARS = 64;
/** In a drawing that may not be high, cells are narrower, say less, and have lower bars. */
const LEAST_LOW = 84;
const LEAST_BARS = 20;

/** Cells of one row, drawn to stand on one line. */
interface Row {
	readonly cells: readonly { readonly cell: Cell; readonly column: number }[];
}

interface Grid {
	readonly columns: number;
	readonly rows: readonly Row[];
}

/** The drawing. `width` of the options is kept; the height follows. */
export function drawMultiples(
	{ kinds, cells }: MultiplesDrawing,
	_lang: Lang,
	{ width, theme, id, height }: Omit<DrawOptions, 'shapes'>
): Drawn {
	const setting: Setting = { theme, size: Math.min(14, textSize(width)) };
	const { size } = setting;
	const leading = size * 1.25;
	const items = kinds.map(({ kind, label }) => kindItem(kind, false, label, width, id, setting));
	const key = flowed(items, width, size, leading);
	const low = height !== undefined;
	const grid = gridOf(cells, width, low ? LEAST_LOW : LEAST);
	const gap = Math.min(GAP, (0.14 * width) / grid.columns);
	const each = (width - gap * (grid.columns - 1)) / grid.columns;
	const foot = size * 1.2 + (low ? GAP / 2 : GAP);
	let y = key.lines * leading + (key.lines > 0 ? size * 0.8 : 0);
	let body = patternsOf(cells, id, setting) + key.body;
	const rows = grid.rows.map((row) => {
		const heads = row.cells.map(({ cell }) => headOf(cell, each, low, setting));
		const head = Math.max(0, ...heads.map((lines) => lines.rows)) * leading + size * 0.4;
		return { ...row, heads, head };
	});
	const besides = rows.reduce((sum, { head }) => sum + head + foot, y);
	const room = low ? (height - besides) / Math.max(1, rows.length) : BARS;
	const bars = Math.max(LEAST_BARS, Math.min(BARS, room));
	const places: Placed[] = [];
	const spots: (Plot & { readonly text: string })[] = [];
	for (const { heads, head, ...row } of rows) {
		row.cells.forEach(({ cell, column }, i) => {
			const x = column * (each + gap);
			const lines = heads[i];
			const place: Plot = { x, y: y + head, width: each, height: bars };
			if (lines) body += headAt(lines, x, y + head, leading, setting);
			body += marksAt(cell, place, setting) + footAt(cell, place, setting);
			places.push({ cell, place });
			spots.push({ x, y, width: each, height: head + bars, text: `${cell.name}: ${cell.text}` });
		});
		y += head + bars + foot;
	}
	return {
		width,
		height: Math.max(0, y - foot + size * 1.2),
		body: body + barsOf(places, id, setting) + readings(spots)
	};
}

/** Where the cells stand: as they say, if they all do and have room; else one after the other. */
function gridOf(cells: readonly Cell[], width: number, least: number): Grid {
	const placed = cells.flatMap(({ at }) => (at === null ? [] : [at]));
	const across = Math.max(0, ...placed.map(([, column]) => column));
	if (placed.length === cells.length && across > 0 && width / across >= LEAST_PLACED) {
		const down = Math.max(...placed.map(([row]) => row));
		const rows = Array.from({ length: down }, (_, i) => ({
			cells: cells
				.filter(({ at }) => at?.[0] === i + 1)
				.map((cell) => ({ cell, column: (cell.at?.[1] ?? 1) - 1 }))
		}));
		return { columns: across, rows: rows.filter((row) => row.cells.length > 0) };
	}
	const columns = Math.max(2, Math.floor((width + GAP) / (least + GAP)));
	const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, i) => ({
		cells: cells.slice(i * columns, (i + 1) * columns).map((cell, column) => ({ cell, column }))
	}));
	return { columns, rows };
}

function patternsOf(cells: readonly Cell[], id: string, setting: Setting): string {
	const bars = cells.flatMap((cell) => cell.bars);
	const partial = bars.flatMap((bar) =>
		bar.partial === null ? [] : bar.parts.map(({ kind }) => kind)
	);
	const dotted = bars.some(({ parts }) => parts.some(({ kind }) => kind === 'c'));
	return barPatterns(id, partial, dotted, setting);
}

interface Head {
	readonly name: readonly string[];
	readonly text: readonly string[];
	readonly rows: number;
}

function headOf({ name, text }: Cell, width: number, low: boolean, { size }: Setting): Head {
	if (low) {
		const [first = ''] = text.split(' · ');
		const said = [ellipsis(first, width, size)];
		return { name: [ellipsis(name, width, size, 'sans-600')], text: said, rows: 2 };
	}
	const lines = wrap(name, width, size, 'sans-600');
	const said = text.split(' · ').flatMap((part) => wrap(part, width, size));
	return { name: lines, text: said, rows: lines.length + said.length };
}

/** The name and what is said of it, ending at `bottom`. */
function headAt(
	{ name, text, rows }: Head,
	x: number,
	bottom: number,
	leading: number,
	{ theme, size }: Setting
): string {
	const first = bottom - size * 0.75 - (rows - 1) * leading;
	return (
		paragraph(x, first, name, leading, { size, fill: theme.ink, face: 'sans-600' }) +
		paragraph(x, first + name.length * leading, text, leading, { size, fill: theme.quiet })
	);
}

/** A cell and where its bars stand. */
interface Placed {
	readonly cell: Cell;
	readonly place: Plot;
}

function shapesOf({ bars, max }: Cell) {
	return barShapes(bars, { low: 0, high: max, ticks: [], log: false });
}

/** The bars of all cells, a path for each way in which they are painted, and the lines that they stand on. */
function barsOf(places: readonly Placed[], id: string, setting: Setting): string {
	const paths = KINDS.flatMap((kind) =>
		[false, true].map((partial) => {
			const boxes = places.flatMap(({ cell, place }) =>
				shapesOf(cell).flatMap(({ band, parts }, i) =>
					((cell.bars[i]?.partial ?? null) !== null) === partial
						? parts
								.filter((part) => part.kind === kind)
								.map(({ top, height }) => ({
									x: place.x + place.width * band.start,
									y: place.y + place.height * top,
									width: place.width * band.width,
									height: place.height * height
								}))
						: []
				)
			);
			if (boxes.length === 0) return '';
			return element('path', { d: boxesPath(boxes), ...partPaint(kind, partial, id, setting) });
		})
	);
	const base = places.map(({ place: { x, y, width, height } }) =>
		polyline([
			[x, y + height],
			[x + width, y + height]
		])
	);
	const axis = { stroke: setting.theme.fill('axis').shade, 'shape-rendering': 'crispEdges' };
	return paths.join('') + element('path', { d: base.join(''), ...axis });
}

/** What stands among the bars of a cell: where another register begins, and where nothing is known. */
function marksAt(cell: Cell, plot: Plot, { theme, size }: Setting): string {
	const across = (share: number) => plot.x + plot.width * share;
	const bottom = plot.y + plot.height;
	return shapesOf(cell)
		.map(({ band, total }) => {
			const dashed = { stroke: theme.ink, 'stroke-dasharray': '3 3' };
			const gap =
				band.gap === null ? '' : line(across(band.gap), plot.y, across(band.gap), bottom, dashed);
			const word = { size, fill: theme.quiet, anchor: 'middle' } as const;
			return gap + (total === null ? words(across(band.middle), bottom - 2, '·', word) : '');
		})
		.join('');
}

/** The first and the last period under the bars, and their own scale between them; alone where all have no room. */
function footAt({ bars, scale = null }: Cell, plot: Plot, { theme, size }: Setting): string {
	const small = size * 0.92;
	const [first = '', last = ''] = [bars[0]?.key, bars.length > 1 ? bars.at(-1)?.key : ''];
	const y = plot.y + plot.height + small * 1.15;
	const style = { size: small, fill: theme.quiet };
	const taken = [first, scale ?? '', last].reduce((sum, text) => sum + textWidth(text, small), 0);
	if (taken + 12 > plot.width)
		return words(plot.x, y, ellipsis(scale ?? first, plot.width, small), style);
	return (
		words(plot.x, y, first, style) +
		words(plot.x + plot.width / 2, y, scale ?? '', {
			...style,
			fill: theme.ink,
			anchor: 'middle'
		}) +
		words(plot.x + plot.width, y, last, { ...style, anchor: 'end' })
	);
}
