/** A table whose cells are coloured by class, the colour said by its key and the value by the cell. */
import type { Lang } from '../catalog/types';
import { picture } from '../i18n/picture';
import {
	element,
	group,
	hatches,
	hatchIds,
	line,
	paragraph,
	patternFill,
	px,
	rect,
	textSize,
	titled,
	words
} from './scene';
import { flowed, type KeyItem } from './signs';
import { textWidth, wrap } from './text';
import type { Drawn, DrawOptions, HeatDrawing, Theme } from './types';

/** Smallest text in px before the whole is drawn smaller. */
const LEAST_SIZE = 10;
const SMALL = 0.86;
/** Room at each side of a value. */
const PAD = 6;
/** Distance of the dots of low precision. */
const DOTS = 5;

type Row = HeatDrawing['rows'][number];

/** Width of a column of values: its widest value or detail, and the longest word of its head. */
function columnWidth(drawing: HeatDrawing, at: number, size: number): number {
	const cells = drawing.rows.flatMap(({ cells }) => cells[at] ?? []);
	const heads = (drawing.columns[at] ?? '').split(' ');
	const widths = [
		...cells.map(({ text }) => textWidth(text, size)),
		...cells.map(({ detail }) => textWidth(detail, size * SMALL)),
		...heads.map((word) => textWidth(word, size, 'sans-600'))
	];
	return Math.max(0, ...widths) + 2 * PAD;
}

interface Layout {
	readonly size: number;
	/** Of the names of rows. */
	readonly names: number;
	/** Of each column of values. */
	readonly columns: readonly number[];
	/** Of all. */
	readonly across: number;
}

function layoutAt(drawing: HeatDrawing, size: number, width: number): Layout {
	const columns = drawing.columns.map((_, at) => columnWidth(drawing, at, size));
	const values = columns.reduce((sum, each) => sum + each, 0);
	const wanted = Math.max(
		textWidth(drawing.corner, size, 'sans-600'),
		...drawing.rows.map(({ name }) => textWidth(name, size))
	);
	const longest = Math.max(
		...drawing.rows.flatMap(({ name }) => name.split(' ').map((word) => textWidth(word, size)))
	);
	const names = Math.max(longest, Math.min(wanted, Math.max(width - values, width * 0.22))) + PAD;
	const spare = Math.max(0, width - names - values);
	// A single column as wide as the page would tear name and value apart.
	const more = Math.min(spare / Math.max(1, columns.length), size * 7);
	return {
		...{ size, names },
		columns: columns.map((each) => each + more),
		across: names + values + more * columns.length
	};
}

/** The largest text at which the table is no wider than the drawing, at least `LEAST_SIZE`. */
function layoutOf(drawing: HeatDrawing, width: number): Layout {
	for (let size = textSize(width); size > LEAST_SIZE; size -= 0.5) {
		const layout = layoutAt(drawing, size, width);
		if (layout.across <= width) return layout;
	}
	return layoutAt(drawing, LEAST_SIZE, width);
}

/** The drawing: its key, then the rows that `height` has room for, said where they are not all. */
export function drawHeat(drawing: HeatDrawing, lang: Lang, options: DrawOptions): Drawn {
	const { width, theme, id, height: most = Infinity } = options;
	const layout = layoutOf(drawing, width);
	const scale = Math.min(1, width / layout.across);
	const key = keyOf(drawing, width, theme);
	for (let n = drawing.rows.length; ; n--) {
		const table = tableOf(drawing, drawing.rows.slice(0, n), layout, options);
		const isCut = n < drawing.rows.length;
		const size = textSize(width);
		const bottom = key.height + table.height * scale;
		const height = Math.ceil(bottom + (isCut ? size * 1.7 : 2));
		if (height > most && n > 3) continue;
		const said = isCut ? picture[lang].rowsShown(n, drawing.rows.length) : '';
		const transform = `translate(0 ${px(key.height)}) scale(${scale.toFixed(4)})`;
		return {
			width,
			height,
			body:
				hatches(id, theme, DOTS) +
				key.body +
				group({ transform }, table.body) +
				words(0, bottom + size * 1.3, said, { size, fill: theme.quiet })
		};
	}
}

function keyOf({ keyTitle, keys, signs }: HeatDrawing, width: number, theme: Theme) {
	const size = textSize(width);
	const leading = size * 1.4;
	const quiet = { size, fill: theme.quiet };
	const box = size * 1.5;
	const plain = (text: string, face: 'sans-400' | 'sans-600'): KeyItem => ({
		width: textWidth(text, size, face),
		draw: (x, y) => words(x, y, text, { ...quiet, face })
	});
	const classes = keys.map(({ fill, label }): KeyItem => ({
		width: box + 6 + textWidth(label, size),
		draw: (x, y) =>
			rect(x, y - size * 0.82, box, size, {
				fill: fill === null ? theme.paper : theme.fill(fill).shade,
				...{ stroke: theme.outline, 'stroke-width': 0.75 }
			}) + words(x + box + 6, y, label, quiet)
	}));
	const first = classes.length === 0 ? [] : [plain(`${keyTitle}:`, 'sans-600'), ...classes];
	const colours = flowed(first, width, size, leading);
	const said = signs.map(({ sign, label }) => plain(`${sign}  ${label}`, 'sans-400'));
	const under = flowed(said, width, size + colours.lines * leading, leading);
	const height = (colours.lines + under.lines) * leading;
	return { body: colours.body + under.body, height: height === 0 ? 0 : height + size * 0.5 };
}

function tableOf(
	drawing: HeatDrawing,
	rows: readonly Row[],
	{ size, names, columns, across }: Layout,
	{ theme, id }: DrawOptions
) {
	const leading = size * 1.25;
	const strong = { size, fill: theme.ink, face: 'sans-600' } as const;
	const ends = columns.map((_, i) => names + columns.slice(0, i + 1).reduce((a, b) => a + b, 0));
	const heads = drawing.columns.map((head, i) =>
		wrap(head, (columns[i] ?? 0) - 2 * PAD + 0.5, size, 'sans-600')
	);
	const corner = wrap(drawing.corner, names - PAD, size, 'sans-600');
	const tall = Math.max(corner.length, ...heads.map(({ length }) => length));
	const over = drawing.across === '' ? 0 : leading;
	const headY = (lines: number) => over + size + (tall - lines) * leading;
	const body = [
		words(names, size, drawing.across, { size, fill: theme.quiet }),
		paragraph(0, headY(corner.length), corner, leading, strong),
		...heads.map((lines, i) =>
			paragraph((ends[i] ?? 0) - PAD, headY(lines.length), lines, leading, {
				...strong,
				anchor: 'end'
			})
		)
	];
	let y = over + tall * leading + size * 0.4;
	const rules = [line(0, y, across, y, { stroke: theme.ink })];
	for (const row of rows) {
		const name = wrap(row.name, names - PAD, size, row.total ? 'sans-600' : 'sans-400');
		const isDeep = row.cells.some(({ detail }) => detail !== '');
		const height = Math.max(name.length * leading, (isDeep ? 2 : 1) * leading) + size * 0.6;
		const middle = y + height / 2;
		const first = middle - ((name.length - 1) * leading) / 2 + size * 0.34;
		const face = row.total ? 'sans-600' : 'sans-400';
		body.push(paragraph(0, first, name, leading, { size, fill: theme.ink, face }));
		row.cells.forEach((cell, i) => {
			const right = ends[i] ?? 0;
			const place = { x: right - (columns[i] ?? 0), y, width: columns[i] ?? 0, height };
			body.push(cellOf(cell, place, size, face, theme, id));
		});
		y += height;
		rules.push(line(0, y, across, y, { stroke: row.total ? theme.ink : theme.rule }));
	}
	return { body: [...body, ...rules].join(''), height: y + 1 };
}

function cellOf(
	{ text, detail, fill, hatch, label }: Row['cells'][number],
	{ x, y, width, height }: { x: number; y: number; width: number; height: number },
	size: number,
	face: 'sans-400' | 'sans-600',
	theme: Theme,
	id: string
): string {
	const shade = fill === null ? null : theme.fill(fill);
	const right = x + width - PAD;
	const middle = y + height / 2 + size * 0.34;
	const up = detail === '' ? 0 : size * 0.6;
	const ink = shade?.on ?? theme.ink;
	// The dots of low precision leave the value its ground.
	const value = Math.max(textWidth(text, size, face), textWidth(detail, size * SMALL)) + 4;
	const ground =
		hatch === 'low'
			? rect(x, y, width, height, { fill: patternFill(hatchIds(id).low) }) +
				element('rect', {
					...{ x: right - value, y: middle - up - size * 0.86, width: value + 4 },
					...{ height: size * (up === 0 ? 1.1 : 2.3), fill: shade?.shade ?? theme.paper }
				})
			: '';
	return group(
		{},
		titled(label) +
			rect(x, y, width, height, { fill: shade?.shade ?? theme.paper }) +
			ground +
			words(right, middle - up, text, { size, fill: ink, face, anchor: 'end' }) +
			words(right, middle + size * 0.62, detail, { size: size * SMALL, fill: ink, anchor: 'end' })
	);
}
