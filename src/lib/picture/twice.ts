/** A drawing as a page holds it: at two widths, of which its stylesheet shows the one that fits. */
import type { Lang } from '../catalog/types';
import type { ChartTable } from '../chart/types';
import type { drawn } from './draw';
import { element, withoutTitles } from './scene';
import { cssTheme } from './theme';
import type { Drawing } from './types';

/** In px: a phone and a column of a sheet of paper; a column of a wide page. */
export const TWO_WIDTHS = { narrow: 340, wide: 560 } as const;

/** In px, of a figure that has the whole of a wide page. */
export const WHOLE_WIDTHS = { narrow: 340, wide: 860 } as const;

/** From this width on, in px, a drawing is read in a wide column alone; `drawn.css` has the border. */
const LONG = 700;

export interface TwoWidths {
	readonly narrow: number;
	readonly wide: number;
}

/** What a figure is drawn from. */
export interface Drawable {
	readonly id: string;
	readonly lang: Lang;
	readonly drawing: Drawing;
	readonly table: ChartTable;
}

/**
 * Both drawings of a figure as HTML, `svg.drawing.narrow` and `svg.drawing.wide`, in the colours of `drawn.css`. Ids
 * inside begin with the figure's, so that those of several figures stay apart in a document.
 *
 * @throws RangeError when it has states drawn as areas, whose shapes such a page would carry twice
 */
export function drawnTwice(
	{ id, lang, drawing, table }: Drawable,
	widths: TwoWidths,
	draw: typeof drawn
): string {
	const names = ['narrow', 'wide'] as const;
	const long = widths.wide >= LONG ? ' long' : '';
	return names
		.map((name) => {
			const options = { width: widths[name], theme: cssTheme, shapes: null, id: `${id}-${name}` };
			const { width, height, body } = draw(drawing, lang, options, table);
			return element(
				'svg',
				{
					class: `drawing ${name}${long}`,
					viewBox: `0 0 ${width} ${Math.ceil(height)}`,
					role: 'img',
					'aria-label': drawing.label
				},
				name === 'wide' ? body : withoutTitles(body)
			);
		})
		.join('');
}
