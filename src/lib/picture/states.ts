/** The 32 states as areas or as tiles, with their legend. */
import { states } from '../catalog/states';
import type { Lang } from '../catalog/types';
import { land, type Area } from './land';
import { drawLegend } from './legend';
import { circle, moved, textSize, words } from './scene';
import { drawTiles } from './tiles';
import type { Drawn, DrawOptions, PlaceMark, StatesDrawing, Theme } from './types';
import type { Shapes, StateShape } from '../map/shapes';

/** Narrower than this the small states cannot be seen, and `auto` draws tiles. */
const NARROW = 480;
/** From this width on, the sea south-west of the country has room for the legend. */
const SEA = 820;
/** Share of the drawing that is sea there: its width, and where it begins from the top. */
const SEA_WIDTH = 0.31;

const abbreviations = new Map(states.map(({ cve_ent, abbr }) => [cve_ent, abbr]));

/** The places and the legend of a map, each drawn in the room that it gets. */
export interface MapParts {
	/** As large as both let it. */
	readonly map: (width: number, height: number) => Drawn;
	readonly legend: (width: number, size?: number) => Drawn;
}

/**
 * The parts of a drawing of the states; `width` decides between areas and tiles.
 *
 * @throws RangeError when they are drawn as areas without shapes
 */
export function statesParts(drawing: StatesDrawing, lang: Lang, options: DrawOptions): MapParts {
	const { width, theme, id } = options;
	const draw = (across: number) =>
		isTiled(drawing, width)
			? drawTiles(drawing, across, theme, id)
			: drawMap(drawing, { ...options, width: across });
	return {
		map: (across, most) => {
			const made = draw(across);
			return made.height <= most ? made : draw((across * most) / made.height);
		},
		legend: (across, size = textSize(width)) =>
			drawLegend(drawing, lang, { width: across, theme, id: `${id}-key`, size })
	};
}

function isTiled({ form }: StatesDrawing, width: number): boolean {
	return form === 'tiles' || (form === 'auto' && width < NARROW);
}

/**
 * The states with their legend: in the sea where that has room, else under them.
 *
 * @throws RangeError when they are drawn as areas without shapes
 */
export function drawStates(drawing: StatesDrawing, lang: Lang, options: DrawOptions): Drawn {
	const { width, height: most = Infinity } = options;
	const size = textSize(width);
	const parts = statesParts(drawing, lang, options);
	if (!isTiled(drawing, width) && width >= SEA) {
		const legend = parts.legend(width * SEA_WIDTH);
		const map = parts.map(width, most);
		const top = Math.max(map.height - legend.height, map.height * 0.56);
		return {
			width,
			height: Math.max(map.height, top + legend.height),
			body: moved((width - map.width) / 2, 0, map.body) + moved(0, top, legend.body)
		};
	}
	const legend = parts.legend(Math.min(width, 620));
	const map = parts.map(width, Math.max(width * 0.3, most - legend.height - size * 1.2));
	const top = map.height + size * 1.2;
	return {
		width,
		height: top + legend.height,
		body: moved((width - map.width) / 2, 0, map.body) + moved(0, top, legend.body)
	};
}

function drawMap(
	drawing: StatesDrawing,
	{ width, theme, shapes, id, outlines }: DrawOptions
): Drawn {
	if (shapes === null) throw new RangeError('states are drawn as areas of shapes');
	const scale = width / shapes.width;
	const marks = new Map(drawing.places.map((place) => [place.id, place]));
	const areas = shapes.states.flatMap(({ cve_ent, d }): readonly Area[] => {
		const mark = marks.get(cve_ent);
		return mark ? [{ ...mark, d }] : [];
	});
	const border = Math.max(0.8, width / 700);
	const body =
		land(areas, { theme, id, scale, border, chosen: drawing.chosen, outlines }) +
		shapes.states.map((shape) => labelOf(shape, marks, shapes, width, theme)).join('');
	return { width, height: shapes.height * scale, body };
}

/** Size of a name in units of the plane, for which `labelled` was measured. */
const NAME = 25;
/** Smaller than this, in px, no name is read. */
const LEAST_NAME = 10;
/** How far above its name a ring stands, in units of the plane; below it where a border is right above. */
const ABOVE = 27;
const BELOW: readonly string[] = ['03'];

function labelOf(
	{ cve_ent, x, y, labelled }: StateShape,
	marks: ReadonlyMap<string, PlaceMark>,
	{ width: plane }: Shapes,
	width: number,
	theme: Theme
): string {
	const mark = marks.get(cve_ent);
	if (!mark) return '';
	const scale = width / plane;
	const size = NAME * scale;
	const named = labelled && size >= LEAST_NAME;
	const none = mark.hatch === 'no-data' || mark.fill === null;
	const paint = none ? { shade: theme.noData, on: theme.ink } : theme.fill(mark.fill ?? '');
	const at = named ? (BELOW.includes(cve_ent) ? y + ABOVE : y - ABOVE) : y;
	const ring = mark.ring
		? circle(x * scale, at * scale, (labelled ? 8 : 6) * scale, {
				fill: theme.paper,
				stroke: theme.ink,
				'stroke-width': 3.5 * scale
			})
		: '';
	if (!named) return ring;
	return (
		words(x * scale, y * scale + size * 0.34, abbreviations.get(cve_ent) ?? '', {
			size,
			fill: paint.on,
			face: 'sans-600',
			anchor: 'middle',
			halo: none || mark.hatch === 'low' ? paint.shade : null
		}) + ring
	);
}
