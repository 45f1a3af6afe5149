/** The legend of a map: a bar of its classes, a square of two, or a list of colours. */
import type { Lang } from '../catalog/types';
import { upperFirst } from '../i18n/format';
import { mapText } from '../i18n/map';
import { square } from './legend-square';
import {
	circle,
	element,
	hatches,
	hatchIds,
	line,
	moved,
	paragraph,
	patternFill,
	rect,
	words
} from './scene';
import { textWidth, wrap } from './text';
import type { AreasDrawing, Drawn, KeyEntry, StatesDrawing, Theme } from './types';

export type Keyed = Pick<StatesDrawing, 'keyTitle' | 'keys' | 'barNumbers' | 'here' | 'aside'> & {
	readonly crossed?: StatesDrawing['crossed'];
};

export interface LegendOptions {
	readonly width: number;
	readonly theme: Theme;
	/** Begins the ids of its hatches. */
	readonly id: string;
	/** Of its texts, in px. */
	readonly size: number;
}

/** Whether a key stands for a class, and not for what is drawn over classes. */
function isClass({ fill, hatch, ring = false }: KeyEntry): boolean {
	return fill !== null && hatch === 'none' && !ring;
}

/** The legend of a map's municipalities. */
export function keyedAreas({ keyTitle, keys, barNumbers }: AreasDrawing): Keyed {
	return { keyTitle, keys, ...(barNumbers ? { barNumbers } : {}) };
}

/** A legend at most as wide as the options say; its own width is that of what it holds. */
export function drawLegend(keyed: Keyed, lang: Lang, options: LegendOptions): Drawn {
	const { theme, id, size, width } = options;
	const leading = size * 1.35;
	const title = wrap(upperFirst(keyed.keyTitle), width, size, 'sans-600');
	const parts: Drawn[] = [];
	if (keyed.keyTitle !== '')
		parts.push({
			width: Math.max(...title.map((each) => textWidth(each, size, 'sans-600'))),
			height: title.length * leading + size * 0.35,
			body: paragraph(0, size, title, leading, { size, fill: theme.ink, face: 'sans-600' })
		});
	const { crossed = null, keys } = keyed;
	const cells = crossed === null ? 0 : crossed.columns * crossed.rowNames.length;
	const rest = keys.slice(cells);
	const classes = rest.filter(isClass);
	if (crossed !== null) parts.push(square(crossed, keys.slice(0, cells), options));
	if (keyed.barNumbers && classes.length > 0) {
		parts.push(bar(keyed, classes, options));
		const others = rest.filter((key) => !isClass(key));
		const count = { width: 0, height: size * 0.2, body: '' };
		parts.push(count, list([{ ...INSIDE, label: mapText(lang).countInside }, ...others], options));
	} else parts.push(list(rest, options));
	if (keyed.aside) {
		const lines = wrap(keyed.aside, width, size);
		parts.push({
			width,
			height: lines.length * leading + size * 0.3,
			body: paragraph(0, size * 1.3, lines, leading, { size, fill: theme.quiet })
		});
	}
	let y = 0;
	const body = parts.map((part) => {
		const placed = moved(0, y, part.body);
		y += part.height;
		return placed;
	});
	return {
		width: Math.max(...parts.map((part) => part.width)),
		height: y,
		body: hatches(id, theme, size * 0.55) + body.join('')
	};
}

/** A sentence among the keys: it has no colour. */
const INSIDE: KeyEntry = { fill: null, hatch: 'none', label: '', count: null };

/** A bar that gives each class the same width, with its counts inside and the breaks under it. */
function bar(
	{ barNumbers = [], here = null }: Keyed,
	classes: readonly KeyEntry[],
	{ width, theme, size }: LegendOptions
): Drawn {
	const step = width / classes.length;
	const thick = size * 1.4;
	const top = here === null ? 0 : size * 2;
	const steps = classes.map(({ fill, label, count }, i) => {
		const { shade, on } = theme.fill(fill ?? '');
		const number = /^\d+/.exec(count ?? '')?.[0] ?? '';
		const title = count === null ? label : `${label}: ${count}`;
		return (
			rect(
				i * step,
				top,
				step,
				thick,
				{ fill: shade, stroke: theme.outline, 'stroke-width': 0.6 },
				title
			) +
			words((i + 0.5) * step, top + thick / 2 + size * 0.33, number, {
				size: size * 0.95,
				fill: on,
				face: 'sans-600',
				anchor: 'middle'
			})
		);
	});
	const numbers = barNumbers.map(({ at, text, end }) => {
		const x = at * width;
		const tick =
			at > 0 &&
			at < 1 &&
			!end &&
			Math.abs(at * classes.length - Math.round(at * classes.length)) < 1e-6
				? line(x, top + thick, x, top + thick + size * 0.3, { stroke: theme.ink })
				: '';
		const anchor = at === 0 ? 'start' : at === 1 ? 'end' : 'middle';
		const fill = end ? theme.quiet : theme.ink;
		return tick + words(x, top + thick + size * 1.35, text, { size, fill, anchor });
	});
	const height = top + thick + size * 1.8;
	return {
		width,
		height,
		body: steps.join('') + numbers.join('') + pointer(here, width, theme, size)
	};
}

/** Where a place falls on the bar: an arrow under its name and value, kept over the bar. */
function pointer(here: Keyed['here'], width: number, theme: Theme, size: number): string {
	if (!here) return '';
	const x = here.at * width;
	const half = textWidth(here.text, size, 'sans-600') / 2;
	const middle = Math.min(Math.max(x, half), Math.max(half, width - half));
	const arrow = `M${-size * 0.36} 0h${size * 0.72}l${-size * 0.36} ${size * 0.55}z`;
	return (
		words(middle, size, here.text, { size, fill: theme.ink, face: 'sans-600', anchor: 'middle' }) +
		moved(x, size * 1.35, element('path', { d: arrow, fill: theme.chosen }))
	);
}

/** Keys in rows, as many in each as have room. */
function list(keys: readonly KeyEntry[], options: LegendOptions): Drawn {
	const { width, theme, size, id } = options;
	const swatch = size * 1.6;
	const gap = size * 1.4;
	const leading = size * 1.5;
	let [x, y, widest] = [0, 0, 0];
	let body = '';
	for (const key of keys) {
		const isText = key.fill === null && key.hatch === 'none' && !key.ring;
		const before = isText ? 0 : swatch + size * 0.5;
		const text = key.count === null ? key.label : `${key.label}: ${key.count}`;
		const lines = wrap(text, width - before, size);
		const across = before + Math.max(...lines.map((each) => textWidth(each, size)));
		if (x > 0 && (x + across > width || lines.length > 1)) [x, y] = [0, y + leading];
		const fill = isText ? theme.quiet : theme.ink;
		if (!isText) body += moved(x, y + size * 0.12, sign(key, swatch, size, theme, id));
		body += paragraph(x + before, y + size, lines, size * 1.3, { size, fill });
		y += (lines.length - 1) * size * 1.3;
		widest = Math.max(widest, x + across);
		if (lines.length > 1) [x, y] = [0, y + leading];
		else x += across + gap;
	}
	return { width: widest, height: keys.length === 0 ? 0 : y + (x > 0 ? leading : 0), body };
}

/** The colour, hatch or ring of a key. */
function sign(
	{ fill, hatch, ring = false }: KeyEntry,
	width: number,
	size: number,
	theme: Theme,
	id: string
): string {
	if (ring)
		return circle(width / 2, size / 2, size * 0.33, {
			fill: theme.paper,
			stroke: theme.ink,
			'stroke-width': 2
		});
	const ids = hatchIds(id);
	const edge = { stroke: theme.outline, 'stroke-width': 0.6 };
	const shade = fill === null ? theme.paper : theme.fill(fill).shade;
	const ground = hatch === 'no-data' ? patternFill(ids.noData) : shade;
	const over = hatch === 'low' ? rect(0, 0, width, size, { fill: patternFill(ids.low) }) : '';
	return rect(0, 0, width, size, { fill: ground, ...edge }) + over;
}
