/** So many of so few: a row a question, a dot for each that was asked, filled or not. */
import type { Lang } from '../catalog/types';
import { circle, group, line, paragraph, textSize, titled } from './scene';
import { textWidth, wrap } from './text';
import type { Drawn, DrawOptions, FewDrawing } from './types';

/** From this width on, names stand beside the dots. */
const WIDE = 544;

/** The drawing. `width` of the options is kept; the height follows. */
export function drawFew(
	{ rows }: FewDrawing,
	_lang: Lang,
	{ width, theme }: Pick<DrawOptions, 'width' | 'theme'>
): Drawn {
	const size = textSize(width);
	const leading = size * 1.3;
	const isWide = width >= WIDE;
	const texts = Math.max(0, ...rows.map(({ text }) => textWidth(text, size)));
	const nameWidth = isWide ? Math.min(width * 0.42, 24 * size) : width;
	const most = Math.max(1, ...rows.map(({ of }) => of));
	const dotsX = isWide ? nameWidth + 16 : 0;
	// Room for the dots once the text beside them has its own.
	const step = Math.min(size * 1.4, (width - dotsX - Math.min(texts, width * 0.4) - 16) / most);
	const radius = step / 3;
	const words = { size, fill: theme.ink };
	let y = 0;
	const body = rows.map(({ name, filled, of, text }) => {
		const textX = dotsX + step * of + 16;
		const lines = wrap(name, nameWidth, size);
		const said = wrap(text, width - textX, size);
		const under = isWide ? 0 : lines.length * leading + size * 0.3;
		const high = Math.max(isWide ? lines.length : 1, said.length) * leading;
		const middle = y + size * 0.4 + under + high / 2;
		const first = (n: number) => middle - ((n - 1) * leading) / 2 + size * 0.34;
		const dots = Array.from({ length: of }, (_, i) =>
			circle(dotsX + step * (i + 0.5), middle, radius, {
				fill: i < filled ? theme.fill('a').shade : 'none',
				stroke: i < filled ? theme.fill('a').shade : theme.outline,
				'stroke-width': 1.5
			})
		);
		const nameY = isWide ? first(lines.length) : y + size * 1.25;
		y = middle + high / 2 + size * 0.4;
		return (
			paragraph(0, nameY, lines, leading, words) +
			group({}, titled(`${name}: ${text}`) + dots.join('')) +
			paragraph(textX, first(said.length), said, leading, words) +
			line(0, y, width, y, { stroke: theme.rule, 'stroke-width': 1 })
		);
	});
	return { width, height: Math.ceil(y + 1), body: body.join('') };
}
