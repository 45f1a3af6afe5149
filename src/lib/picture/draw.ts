/** A drawing as SVG, whatever it draws. */
import type { Lang } from '../catalog/types';
import type { ChartTable } from '../chart/types';
import { drawAreas } from './areas';
import { drawBars } from './bars';
import { drawFew } from './few';
import { drawGrid } from './grid';
import { drawHeat } from './heat';
import { drawLines } from './lines';
import { drawMultiples } from './multiples';
import { drawPanels } from './panels';
import { drawParallel } from './parallel';
import { drawPoints } from './points';
import { drawRows } from './rows';
import { drawStates } from './states';
import { drawTable } from './table';
import type { Drawing, Drawn, DrawOptions } from './types';

/**
 * A drawing as SVG elements, as wide as the options say and as high as it needs. `table` is the table of its
 * figure, which some figures draw.
 *
 * @throws RangeError when states are drawn as areas without shapes
 */
export function drawn(
	drawing: Drawing,
	lang: Lang,
	options: DrawOptions,
	table: ChartTable
): Drawn {
	switch (drawing.kind) {
		case 'states':
			return drawStates(drawing, lang, options);
		case 'areas':
			return drawAreas(drawing, lang, options);
		case 'bars':
			return drawBars(drawing, lang, options);
		case 'lines':
			return drawLines(drawing, lang, options);
		case 'rows':
			return drawRows(drawing, lang, options);
		case 'points':
			return drawPoints(drawing, lang, options);
		case 'multiples':
			return drawMultiples(drawing, lang, options);
		case 'few':
			return drawFew(drawing, lang, options);
		case 'table':
			return drawTable(table, lang, options);
		case 'heat':
			return drawHeat(drawing, lang, options);
		case 'parallel':
			return drawParallel(drawing, lang, options);
		case 'grid':
			return drawGrid(drawing, lang, options);
		case 'panels':
			return drawPanels(drawing, lang, options, (panel, inside) =>
				drawn(panel, lang, inside, table)
			);
	}
}
