/** Names in the cells of a table of classes: where each place falls, told by its cell and not by colour alone. */
import { element, group, paragraph, rect, textSize, titled, words } from './scene';
import { textWidth, wrap } from './text';
import type { Drawn, DrawOptions, GridDrawing, Theme } from './types';

/** Room at each side inside a cell. */
const PAD = 7;
/** Between two cells. */
const GAP = 3;
/** The frame round the chosen name: how far it stands off. */
const FRAME = 3.5;
/** From this width on, the names of the rows have a column of their own; below they stand over their rows. */
const WIDE = 520;

type Row = GridDrawing['rows'][number];
type Cell = Row['cells'][number];

interface Line {
	readonly items: readonly { readonly item: Cell['items'][number]; readonly x: number }[];
}

/** The names of a cell in lines of a width. */
function linesOf({ items }: Cell, width: number, size: number): readonly Line[] {
	const lines: { item: Cell['items'][number]; x: number }[][] = [];
	let at = 0;
	for (const item of items) {
		const wide = textWidth(item.text, size, item.chosen ? 'sans-600' : 'sans-400');
		const last = lines.at(-1);
		if (last === undefined || at + wide > width) {
			lines.push([{ item, x: 0 }]);
			at = 0;
		} else last.push({ item, x: at });
		at += wide + size * 0.75;
	}
	return lines.map((own) => ({ items: own }));
}

/** The drawing. `width` of the options is kept; the height follows. */
export function drawGrid(
	{ across, up, columns, rows, apart }: GridDrawing,
	_lang: unknown,
	{ width, theme }: Pick<DrawOptions, 'width' | 'theme'>
): Drawn {
	const size = textSize(width);
	const leading = size * 1.5;
	const isWide = width >= WIDE;
	const left = isWide ? Math.min(width * 0.26, namesRoom(rows, up, size)) : 0;
	const each = (width - left - GAP * (columns.length - 1)) / columns.length;
	const x = (i: number) => left + i * (each + GAP);
	const quiet = { size, fill: theme.quiet };
	const strong = { size, fill: theme.ink, face: 'sans-600' } as const;
	const said = wrap(across, width - left, size);
	const heads = columns.map(({ name, note }) => ({
		name: wrap(name, each, size, 'sans-600'),
		note: note === '' ? [] : wrap(note, each, size)
	}));
	const tall = Math.max(...heads.map(({ name, note }) => name.length + note.length));
	const tight = size * 1.28;
	let body = paragraph(left, size, said, tight, quiet);
	let y = said.length * tight + size * 0.3;
	heads.forEach(({ name, note }, i) => {
		const first = y + size + (tall - name.length - note.length) * tight;
		body += paragraph(x(i), first, name, tight, strong);
		body += paragraph(x(i), first + name.length * tight, note, tight, quiet);
	});
	const upText = wrap(up, isWide ? left - PAD * 2 : width, size);
	if (isWide) body += paragraph(0, y + size + (tall - upText.length) * tight, upText, tight, quiet);
	y += tall * tight + size * 0.5;
	if (!isWide) {
		body += paragraph(0, y + size, upText, tight, quiet);
		y += upText.length * tight + size * 0.4;
	}
	for (const row of rows) {
		const name = wrap(row.name, isWide ? left - PAD * 2 : width, size);
		const lines = row.cells.map((cell) => linesOf(cell, each - 2 * PAD, size));
		const least = isWide ? name.length * tight : 0;
		const height = Math.max(least, leading * Math.max(1, ...lines.map((own) => own.length))) + PAD;
		if (!isWide) {
			body += paragraph(0, y + size, name, tight, { size, fill: theme.ink });
			y += name.length * tight + size * 0.25;
		} else {
			const first = y + height / 2 - ((name.length - 1) * tight) / 2 + size * 0.34;
			body += paragraph(0, first, name, tight, { size, fill: theme.ink });
		}
		row.cells.forEach((cell, i) => {
			const place = { x: x(i), y, width: each, height };
			body += cellAt(cell, lines[i] ?? [], place, { size, leading, theme });
		});
		y += height + GAP + (isWide ? 0 : size * 0.35);
	}
	const foot = apart === null ? [] : wrap(apart, width, size);
	body += paragraph(0, y + size * 1.2, foot, tight, quiet);
	return {
		width,
		height: Math.ceil(y + (foot.length === 0 ? 0 : size * 0.6) + foot.length * tight),
		body
	};
}

/** Room that the names of the rows want, and what they are named together. */
function namesRoom(rows: readonly Row[], up: string, size: number): number {
	const longest = Math.max(...up.split(' ').map((word) => textWidth(word, size)));
	return Math.max(longest, ...rows.map(({ name }) => textWidth(name, size))) + 2 * PAD;
}

interface Place {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

function cellAt(
	cell: Cell,
	lines: readonly Line[],
	{ x, y, width, height }: Place,
	{
		size,
		leading,
		theme
	}: { readonly size: number; readonly leading: number; readonly theme: Theme }
): string {
	const { shade, on } = theme.fill(cell.fill);
	const top = y + (height - lines.length * leading) / 2;
	const names = lines.flatMap(({ items }, i) => {
		const base = top + i * leading + leading * 0.5 + size * 0.35;
		return items.map(({ item, x: dx }) => {
			const at = x + PAD + dx;
			if (!item.chosen) return words(at, base, item.text, { size, fill: on });
			return framed(at, base, item.text, size, theme);
		});
	});
	return group(
		{},
		titled(cell.label) + rect(x, y, width, height, { fill: shade }) + names.join('')
	);
}

/** A name on paper in a frame, which stands out on any colour and on a black and white print. */
function framed(x: number, base: number, text: string, size: number, theme: Theme): string {
	const wide = textWidth(text, size, 'sans-600');
	const box = element('rect', {
		...{ x: x - FRAME, y: base - size * 0.82 - FRAME / 2, width: wide + 2 * FRAME },
		...{ height: size * 1.15 + FRAME, fill: theme.paper, stroke: theme.chosen, 'stroke-width': 2 }
	});
	return box + words(x, base, text, { size, fill: theme.ink, face: 'sans-600' });
}
