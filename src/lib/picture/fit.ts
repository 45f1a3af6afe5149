/** Drawings in a room of limited height: narrower, of fewer parts that are told, or, at the last, smaller. */
import type { Lang } from '../catalog/types';
import type { ChartTable } from '../chart/types';
import { picture } from '../i18n/picture';
import { drawn } from './draw';
import { group, px, textSize, words } from './scene';
import { MOST_ROWS } from './table';
import type { Drawing, Drawn, DrawOptions } from './types';

interface Shortened {
	readonly drawing: Drawing;
	readonly said: string;
}

/** How many parts of a drawing can be left out at its end; 0 where it is one thing. */
export function partsOf(drawing: Drawing): number {
	switch (drawing.kind) {
		case 'rows':
		case 'few':
		case 'parallel':
			return drawing.rows.length;
		case 'multiples':
			return drawing.cells.every(({ at }) => at === null) ? drawing.cells.length : 0;
		case 'panels':
			return Math.max(0, ...drawing.panels.map((panel) => partsOf(panel.drawing)));
		default:
			return 0;
	}
}

/** The drawing with its first `n` parts; of rows, the chosen one stays too. `said` tells of it. */
export function shortened(drawing: Drawing, n: number, lang: Lang): Shortened {
	const t = picture[lang];
	switch (drawing.kind) {
		case 'rows': {
			const rows = drawing.rows.filter(({ chosen = false }, i) => i < n || chosen);
			const first = named(drawing.rows.slice(0, n));
			const all = named(drawing.rows);
			const said = first < all ? t.rowsShown(first, all) : '';
			return { drawing: { ...drawing, rows: endless(rows) }, said };
		}
		case 'parallel': {
			const isKept = (_: unknown, i: number) => i < n || drawing.rows[i]?.chosen === true;
			const panels = drawing.panels.map((panel) => ({
				...panel,
				marks: panel.marks.filter(isKept)
			}));
			const all = drawing.rows.length;
			return {
				drawing: { ...drawing, rows: drawing.rows.filter(isKept), panels },
				said: n < all ? t.rowsShown(n, all) : ''
			};
		}
		case 'few':
			return {
				drawing: { ...drawing, rows: drawing.rows.slice(0, n) },
				said: n < drawing.rows.length ? t.rowsShown(n, drawing.rows.length) : ''
			};
		case 'multiples':
			return {
				drawing: { ...drawing, cells: drawing.cells.slice(0, n) },
				said: n < drawing.cells.length ? t.cellsShown(n, drawing.cells.length) : ''
			};
		case 'panels': {
			const short = drawing.panels.map((panel) => shortened(panel.drawing, n, lang));
			const panels = drawing.panels.map((panel, i) => ({
				...panel,
				drawing: short[i]?.drawing ?? panel.drawing
			}));
			return {
				drawing: { ...drawing, panels },
				said: short.find(({ said }) => said !== '')?.said ?? ''
			};
		}
		default:
			return { drawing, said: '' };
	}
}

/** How many of the rows are no headings. */
function named(rows: readonly { readonly heading?: boolean }[]): number {
	return rows.filter(({ heading = false }) => !heading).length;
}

/** Rows without a heading at their end, which would head nothing. */
function endless<Row extends { readonly heading?: boolean }>(rows: readonly Row[]): readonly Row[] {
	const last = rows.findLastIndex(({ heading = false }) => !heading);
	return rows.slice(0, last + 1);
}

/** How much larger a drawing may get in a card, which is seen small: tried from the largest down. */
const GROWTH = [1.6, 1.45, 1.3, 1.15, 1] as const;
/** Widths, as shares of the room, that are tried before anything is left out. */
const SHARES = [0.88, 0.76, 0.64] as const;
const FEWEST = 4;

/** The most that a drawing grows: little where it fills whatever height it gets, not at all in many small parts. */
function mostGrowth(drawing: Drawing): number {
	switch (drawing.kind) {
		case 'panels':
			return Math.min(...drawing.panels.map((panel) => mostGrowth(panel.drawing)));
		case 'bars':
		case 'lines':
		case 'points':
			return 1.3;
		case 'multiples':
			return 1;
		default:
			return Infinity;
	}
}

/** A drawing that is at most `options.width` wide and `most` high, centred. */
export function fitted(
	drawing: Drawing,
	lang: Lang,
	options: DrawOptions,
	table: ChartTable,
	most: number
): Drawn {
	const { width } = options;
	/** A drawing of a share of the width, grown, and centred. */
	const draw = (what: Drawing, share: number, growth: number, height: number) => {
		const room = { ...options, width: (width * share) / growth, height: height / growth };
		return scaled(drawn(what, lang, room, table), growth, width);
	};
	// A table leaves rows out to keep a height: only what is whole may grow.
	const isTable = drawing.kind === 'table';
	for (const growth of GROWTH.filter((each) => each <= mostGrowth(drawing))) {
		const made = draw(drawing, 1, growth, isTable ? Infinity : most);
		if (made.height <= most && !(isTable && table.rows.length > MOST_ROWS)) return made;
	}
	for (const share of isTable || partsOf(drawing) > 0 ? [] : SHARES) {
		const made = draw(drawing, share, 1, most);
		if (made.height <= most) return made;
	}
	const short = withFewer(drawing, lang, most, options, (fewer, height) =>
		draw(fewer, 1, 1, height)
	);
	if (short) return short;
	const made = draw(drawing, 1, 1, most);
	return scaled(made, Math.min(1, most / made.height), width);
}

/** As many parts as have room, with the words that say so; null where not even a few have. */
function withFewer(
	drawing: Drawing,
	lang: Lang,
	most: number,
	{ width, theme }: DrawOptions,
	draw: (fewer: Drawing, height: number) => Drawn
): Drawn | null {
	const size = textSize(width);
	const line = size * 1.6;
	for (let n = partsOf(drawing) - 1; n >= FEWEST; n--) {
		const { drawing: fewer, said } = shortened(drawing, n, lang);
		const made = draw(fewer, most - line);
		if (made.height > most - line) continue;
		const note = words(0, made.height + size * 1.3, said, { size, fill: theme.quiet });
		return { width, height: made.height + line, body: made.body + note };
	}
	return null;
}

/** A drawing larger or smaller, in the middle of a width. */
function scaled({ width, height, body }: Drawn, scale: number, across: number): Drawn {
	const left = (across - width * scale) / 2;
	if (left === 0 && scale === 1) return { width, height, body };
	const transform = `translate(${px(left)} 0) scale(${Math.round(scale * 1e5) / 1e5})`;
	return { width: across, height: height * scale, body: group({ transform }, body) };
}
