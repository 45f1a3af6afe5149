/** Drawings beside each other, each under its heading. */
import type { Lang } from '../catalog/types';
import { moved, paragraph, textSize } from './scene';
import { wrap } from './text';
import type { Drawing, Drawn, DrawOptions, PanelsDrawing } from './types';

const GAP = 40;
/** Between two rows of panels. */
const BETWEEN = 28;
/** Narrower than this, a panel stands under the one before it. */
const LEAST = 380;
const MOST_COLUMNS = 3;

/** The panels in rows of as many as have room; `draw` draws one. */
export function drawPanels(
	{ panels }: PanelsDrawing,
	_lang: Lang,
	options: DrawOptions,
	draw: (drawing: Drawing, options: DrawOptions) => Drawn
): Drawn {
	const { width, theme, id } = options;
	const most = Math.max(1, Math.floor((width + GAP) / (LEAST + GAP)));
	const columns = Math.max(1, Math.min(most, panels.length, MOST_COLUMNS));
	const each = (width - GAP * (columns - 1)) / columns;
	const size = textSize(width) + 1;
	const leading = size * 1.3;
	const heads = panels.map(({ heading }) =>
		heading === '' ? [] : wrap(heading, each, size, 'sans-600')
	);
	const rows = Array.from({ length: Math.ceil(panels.length / columns) }, (_, row) => {
		const from = row * columns;
		const lines = Math.max(...heads.slice(from, from + columns).map(({ length }) => length));
		return { from, head: lines === 0 ? 0 : lines * leading + size * 0.6 };
	});
	const between = BETWEEN * (rows.length - 1);
	const room = rows.reduce((left, { head }) => left - head, (options.height ?? Infinity) - between);
	const inside = {
		...options,
		width: each,
		...(room === Infinity ? {} : { height: Math.max(0, room / rows.length) })
	};
	let y = 0;
	let body = '';
	for (const { from, head } of rows) {
		const made = panels
			.slice(from, from + columns)
			.map(({ drawing }, i) => draw(drawing, { ...inside, id: `${id}-${from + i}` }));
		made.forEach((drawn, i) => {
			const x = i * (each + GAP);
			const words = { size, fill: theme.ink, face: 'sans-600' } as const;
			body += paragraph(x, y + size, heads[from + i] ?? [], leading, words);
			body += moved(x, y + head, drawn.body);
		});
		y += head + Math.max(...made.map(({ height }) => height)) + BETWEEN;
	}
	return { width, height: Math.max(0, y - BETWEEN), body };
}
