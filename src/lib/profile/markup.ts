/** The drawings of a figure as the page of a state holds them. */
import type { drawn } from '../picture/draw';
import { drawnTwice, type Drawable } from '../picture/twice';
import { sheetDrawing } from './sheet-drawing';
import { widthsOf } from './shown';

/** Two for screens and one for paper, as HTML. Empty for a table, which the page writes. Throws as `drawnTwice` does. */
export function profileMarkup(figure: Drawable, draw: typeof drawn): string {
	if (figure.drawing.kind === 'table') return '';
	return drawnTwice(figure, widthsOf(figure.id), draw) + sheetDrawing(figure, draw);
}
