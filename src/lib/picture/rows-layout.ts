/** Where the rows of a drawing stand: names, texts and tracks, beside each other where there is room. */
import { textWidth, wrap } from './text';
import type { MarksRow, RowsDrawing } from './types';

/** From this width on, names and texts stand beside the track; the pages change at the same. */
const WIDE = 640;

/** A row with its place. Heights and places in px from the top of the first row. */
export interface PlacedRow {
	readonly row: MarksRow;
	readonly top: number;
	readonly height: number;
	/** Base line of the first line of each. */
	readonly nameY: number;
	readonly textY: number;
	readonly name: readonly string[];
	readonly note: readonly string[];
	readonly text: readonly string[];
	/** Top and bottom of the track, null for a heading. */
	readonly track: readonly [top: number, bottom: number] | null;
}

export interface RowsLayout {
	readonly isWide: boolean;
	readonly rows: readonly PlacedRow[];
	readonly height: number;
	/** Ends of the track. */
	readonly left: number;
	readonly right: number;
	/** Where the texts begin, or end in a narrow drawing. */
	readonly textX: number;
	readonly leading: number;
	readonly small: number;
}

interface Sizes {
	readonly width: number;
	readonly size: number;
	/** Half the room of the widest number of the scale: a track ends no nearer to an edge. */
	readonly inset: number;
}

const GAP = 20;

function widest(texts: readonly string[], size: number, face: 'sans-400' | 'sans-600'): number {
	return Math.max(0, ...texts.map((text) => textWidth(text, size, face)));
}

/** The rows of a drawing in a width. */
export function rowsLayout({ rows }: Pick<RowsDrawing, 'rows'>, sizes: Sizes): RowsLayout {
	return sizes.width >= WIDE ? beside(rows, sizes) : above(rows, sizes);
}

const LEADING = 1.28;

function beside(rows: readonly MarksRow[], { width, size, inset }: Sizes): RowsLayout {
	const leading = size * LEADING;
	const small = size * 0.87;
	const own = rows.filter(({ heading }) => !heading);
	const names = Math.max(
		widest(
			own.map(({ name }) => name),
			size,
			'sans-600'
		),
		widest(
			own.map(({ note = '' }) => note),
			small,
			'sans-400'
		)
	);
	const texts = widest(
		own.flatMap(({ text }) => text.split('\n')),
		size,
		'sans-400'
	);
	const nameWidth = Math.min(Math.max(96, names), width * 0.25);
	const textWidthMost = Math.min(texts, width * 0.32);
	const left = nameWidth + Math.max(GAP, inset);
	const textX = width - textWidthMost;
	const right = textX - (textWidthMost === 0 ? inset : Math.max(GAP, inset));
	let top = 0;
	const placed = rows.map((row): PlacedRow => {
		if (row.heading) return headingRow(row, width, size, leading, (top += leading * 1.9));
		const name = wrap(row.name, nameWidth, size, 'sans-600');
		const note = row.note ? wrap(row.note, nameWidth, small) : [];
		const text = row.text === '' ? [] : wrap(row.text, textWidthMost, size);
		const lines = Math.max(name.length + note.length * 0.9, text.length);
		const height = Math.max(size * 1.8, lines * leading + size * 0.45);
		const from = top;
		top += height;
		const middle = from + height / 2;
		const first = (n: number) => middle - ((n - 1) * leading) / 2 + size * 0.34;
		return {
			...{ row, name, note, text, height, top: from },
			nameY: first(name.length + note.length * 0.9),
			textY: first(text.length),
			track: [from, from + height]
		};
	});
	return { isWide: true, rows: placed, height: top, left, right, textX, leading, small };
}

/** Names and texts over the track: in one line where both fit, else under each other. */
function above(rows: readonly MarksRow[], { width, size, inset }: Sizes): RowsLayout {
	const leading = size * LEADING;
	const small = size * 0.87;
	const track = size * 1.6;
	let top = 0;
	const placed = rows.map((row): PlacedRow => {
		if (row.heading) return headingRow(row, width, size, leading, (top += leading * 1.9));
		const text = row.text === '' ? [] : wrap(row.text, width * 0.58, size);
		const used = widest(text, size, 'sans-400');
		const fits = width - used - 10 >= Math.min(textWidth(row.name, size, 'sans-600'), width * 0.4);
		const room = fits ? width - used - 10 : width;
		const name = wrap(row.name, room, size, 'sans-600');
		const note = row.note ? wrap(row.note, room, small) : [];
		const own = (name.length + note.length * 0.9) * leading;
		const words = fits ? Math.max(own, text.length * leading) : own + text.length * leading;
		const from = top;
		const nameY = from + size * 1.05;
		top += size * 0.1 + words + track;
		return {
			...{ row, name, note, text, top: from, height: top - from, nameY },
			textY: fits ? nameY : nameY + own,
			track: [top - track, top - size * 0.3]
		};
	});
	return {
		...{ isWide: false, rows: placed, height: top, leading, small },
		left: inset,
		right: width - inset,
		textX: width
	};
}

function headingRow(
	row: MarksRow,
	width: number,
	size: number,
	leading: number,
	bottom: number
): PlacedRow {
	return {
		...{ row, note: [], text: [], track: null },
		name: wrap(row.name, width, size, 'sans-600').slice(0, 1),
		top: bottom - leading * 1.9,
		height: leading * 1.9,
		nameY: bottom - leading * 0.5,
		textY: bottom
	};
}
