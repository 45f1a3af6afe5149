/** Drawing in a browser, where only the code of the drawing's own kind is read. */
import type { Lang } from '../catalog/types';
import type { ChartTable } from '../chart/types';
import type { Drawing, Drawn, DrawOptions } from '../picture/types';

/** Makes a drawing; as `drawn` of `picture/draw.ts`, which knows all kinds at once. */
export type Draw = (drawing: Drawing, lang: Lang, options: DrawOptions, table: ChartTable) => Drawn;

/**
 * What draws a drawing and its panels.
 *
 * @returns a function that throws RangeError for a drawing of a kind that this one has not
 */
export async function drawOf(drawing: Drawing): Promise<Draw> {
	const kinds = [...new Set(kindsOf(drawing))];
	const loaded = new Map<Drawing['kind'], Draw>();
	const draw: Draw = (each, ...rest) => {
		const own = loaded.get(each.kind);
		if (!own) throw new RangeError(`no code for a drawing of kind '${each.kind}'`);
		return own(each, ...rest);
	};
	for (const kind of kinds) loaded.set(kind, await loaders[kind](draw));
	return draw;
}

function kindsOf(drawing: Drawing): readonly Drawing['kind'][] {
	if (drawing.kind !== 'panels') return [drawing.kind];
	return ['panels', ...drawing.panels.flatMap((panel) => kindsOf(panel.drawing))];
}

/** Narrows a drawing to its kind: the map below is asked by that kind alone. */
function of<K extends Drawing['kind']>(
	kind: K,
	draw: (
		drawing: Extract<Drawing, { kind: K }>,
		lang: Lang,
		options: DrawOptions,
		table: ChartTable
	) => Drawn
): Draw {
	return (drawing, lang, options, table) => {
		if (drawing.kind !== kind) throw new RangeError(`'${drawing.kind}' is not '${kind}'`);
		return draw(drawing as Extract<Drawing, { kind: K }>, lang, options, table);
	};
}

/** `draw` is what draws the parts of a drawing. */
type Loader = (draw: Draw) => Promise<Draw>;

const loaders: Readonly<Record<Drawing['kind'], Loader>> = {
	states: async () => of('states', (await import('../picture/states')).drawStates),
	areas: async () => of('areas', (await import('../picture/areas')).drawAreas),
	bars: async () => of('bars', (await import('../picture/bars')).drawBars),
	lines: async () => of('lines', (await import('../picture/lines')).drawLines),
	rows: async () => of('rows', (await import('../picture/rows')).drawRows),
	points: async () => of('points', (await import('../picture/points')).drawPoints),
	multiples: async () => of('multiples', (await import('../picture/multiples')).drawMultiples),
	heat: async () => of('heat', (await import('../picture/heat')).drawHeat),
	parallel: async () => of('parallel', (await import('../picture/parallel')).drawParallel),
	grid: async () => of('grid', (await import('../picture/grid')).drawGrid),
	few: async () => of('few', (await import('../picture/few')).drawFew),
	table: async () => {
		const { drawTable } = await import('../picture/table');
		return (_, lang, options, table) => drawTable(table, lang, options);
	},
	panels: async (draw) => {
		const { drawPanels } = await import('../picture/panels');
		return of('panels', (drawing, lang, options, table) =>
			drawPanels(drawing, lang, options, (panel, inside) => draw(panel, lang, inside, table))
		);
	}
};
