/** The drawings of a profile as its printed sheet has them: low, so that all of them fit on two pages. */
import type { drawn } from '../picture/draw';
import { element, withoutTitles } from '../picture/scene';
import { cssTheme } from '../picture/theme';
import type { Drawable } from '../picture/twice';
import type { Drawing, RowMark, SignKey } from '../picture/types';

/** How a drawing is made, in px of its own. */
interface Room {
	readonly width: number;
	/** The most that it may be high. */
	readonly height?: number;
}

/** A column of the sheet is 338 px wide: a text of 13 px is printed at 7 points. */
const COLUMN = 470;

/** Calls: they end in 2020, and two pages have no room for all. `print.css` leaves out the rest of that figure. */
const LEFT_OUT = 'calls';

const ROOMS: Readonly<Record<string, Room>> = {
	violence: { width: 490 },
	killings: { width: COLUMN, height: 220 },
	months: { width: COLUMN, height: 172 },
	share: { width: COLUMN, height: 172 },
	need: { width: 560 },
	// Across both columns, all tracks beside each other.
	peers: { width: 1230 }
};

/**
 * A drawing of rows with those alone that have an interval, each said on one line, and with the signs that are left: some
 * states have twice as many rows as others, the rest without a published error.
 */
function low(drawing: Drawing): Drawing {
	if (drawing.kind !== 'rows') return drawing;
	const said = drawing.rows
		.filter(({ heading, marks }) => heading || marks.some(({ low }) => low !== null))
		.map(({ heading = false, ...row }) => ({
			...row,
			heading,
			text: row.text.replaceAll('\n', '; ')
		}));
	const rows = said.filter(({ heading }, i) => !heading || said[i + 1]?.heading === false);
	const keys = drawing.keys.filter((key) =>
		rows.some(({ marks }) => marks.some((mark) => isSameSign(mark, key)))
	);
	return { ...drawing, rows, keys };
}

function isSameSign(a: SignKey | RowMark, b: SignKey): boolean {
	return a.sign === b.sign && a.tone === b.tone && Boolean(a.hollow) === Boolean(b.hollow);
}

/**
 * The drawing of a figure for the sheet as HTML, `svg.drawing.sheet`, in the colours of `drawn.css`; empty for the one that
 * paper leaves out.
 *
 * @throws RangeError when it has states drawn as areas
 */
export function sheetDrawing({ id, lang, drawing, table }: Drawable, draw: typeof drawn): string {
	if (id === LEFT_OUT) return '';
	const room = ROOMS[id] ?? { width: COLUMN };
	const options = { ...room, theme: cssTheme, shapes: null, id: `${id}-sheet` };
	const { width, height, body } = draw(low(drawing), lang, options, table);
	return element(
		'svg',
		{
			class: 'drawing sheet',
			viewBox: `0 0 ${width} ${Math.ceil(height)}`,
			role: 'img',
			'aria-label': drawing.label
		},
		withoutTitles(body)
	);
}
