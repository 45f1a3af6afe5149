/** A table as a drawing: where a figure is its table. */
import type { Lang } from '../catalog/types';
import type { ChartTable } from '../chart/types';
import { picture } from '../i18n/picture';
import { group, line, moved, paragraph, textSize, words } from './scene';
import { columnsOf, GAP, sizeFor, widthsOf, type Column } from './table-columns';
import { wrap } from './text';
import type { Drawn, DrawOptions, Theme } from './types';

/** More rows than these are no picture; the file has them all. */
export const MOST_ROWS = 40;
/** Nor is what is higher than this, in px. */
const TALLEST = 1500;
/** A narrow table of more rows stands in blocks beside each other. */
const BLOCK_ROWS = 9;
const MOST_BLOCKS = 3;
const BETWEEN = 56;

/** The first rows of the table, at most 40, with the heads of its columns; says when there are more. */
export function drawTable(table: ChartTable, lang: Lang, options: DrawOptions): Drawn {
	const { width, theme, height: most = TALLEST } = options;
	let shown = Math.min(MOST_ROWS, table.rows.length);
	for (;;) {
		const made = drawRowsOf(table, shown, lang, { width, theme });
		if (made.height <= most || shown <= 3) return made;
		shown = Math.max(3, Math.min(shown - 1, Math.floor((shown * most) / made.height)));
	}
}

interface Layout {
	readonly columns: readonly Column[];
	readonly widths: readonly number[];
	/** The width of all columns. */
	readonly across: number;
	readonly size: number;
	readonly theme: Theme;
}

function drawRowsOf(
	table: ChartTable,
	shown: number,
	lang: Lang,
	{ width, theme }: Pick<DrawOptions, 'width' | 'theme'>
): Drawn {
	const columns = columnsOf(table, table.rows.slice(0, shown), lang);
	const gaps = GAP * Math.max(0, columns.length - 1);
	const size = sizeFor(columns, width - gaps, textSize(width));
	const widths = widthsOf(columns, width - gaps, size);
	const across = widths.reduce((sum, each) => sum + each, gaps);
	const layout = { columns, widths, across, size, theme };
	const room = Math.floor((width + BETWEEN) / (across + BETWEEN));
	const count = Math.max(1, Math.min(room, MOST_BLOCKS, Math.floor(shown / BLOCK_ROWS)));
	const rows = Math.ceil(shown / count);
	const blocks = Array.from({ length: count }, (_, i) =>
		drawBlock(layout, i * rows, Math.min(shown, (i + 1) * rows))
	);
	const height = Math.max(...blocks.map((block) => block.height));
	const body = blocks.map((block, i) => moved(i * (across + BETWEEN), 0, block.body)).join('');
	const isCut = shown < table.rows.length;
	const said = isCut ? picture[lang].rowsShown(shown, table.rows.length) : '';
	const note = words(0, height + size * 1.5, said, { size, fill: theme.quiet });
	const whole = { width, height: height + (isCut ? size * 1.8 : 0), body: body + note };
	if (across <= width + 0.5) return whole;
	const scale = width / across;
	const transform = `scale(${scale.toFixed(4)})`;
	return { width, height: whole.height * scale, body: group({ transform }, whole.body) };
}

/** The heads and some rows. */
function drawBlock(
	{ columns, widths, across, size, theme }: Layout,
	from: number,
	to: number
): Drawn {
	const leading = size * 1.28;
	const widthOf = (i: number) => (widths[i] ?? 0) + 0.5;
	const place = (i: number) => {
		const left = widths.slice(0, i).reduce((sum, each) => sum + each + GAP, 0);
		return columns[i]?.isNumber
			? ({ x: left + (widths[i] ?? 0), anchor: 'end' } as const)
			: ({ x: left, anchor: 'start' } as const);
	};
	const heads = columns.map(({ label }, i) => wrap(label, widthOf(i), size, 'sans-600'));
	const tall = Math.max(...heads.map((lines) => lines.length));
	let body = heads
		.map((lines, i) => {
			const { x, anchor } = place(i);
			const y = size + (tall - lines.length) * leading;
			return paragraph(x, y, lines, leading, { size, fill: theme.ink, face: 'sans-600', anchor });
		})
		.join('');
	let y = tall * leading + size * 0.4;
	body += line(0, y, across, y, { stroke: theme.ink });
	for (let row = from; row < to; row++) {
		const cells = columns.map(({ cells }, i) => wrap(cells[row] ?? '', widthOf(i), size));
		body += cells
			.map((lines, i) => {
				const { x, anchor } = place(i);
				const fill = columns[i]?.isNone[row] ? theme.quiet : theme.ink;
				return paragraph(x, y + size * 1.15, lines, leading, { size, fill, anchor });
			})
			.join('');
		y += Math.max(...cells.map((lines) => lines.length)) * leading + size * 0.55;
		body += line(0, y, across, y, { stroke: theme.rule });
	}
	return { width: across, height: y, body };
}
