/** Places drawn as areas: the states of the country, the municipalities of a state. */
import { attributes, element, group, hatches, hatchIds, patternFill, titled } from './scene';
import type { PlaceMark, Theme } from './types';

export interface Area extends PlaceMark {
	/** The `d` of an SVG path. */
	readonly d: string;
}

export interface LandOptions {
	readonly theme: Theme;
	/** Begins the ids of the areas. */
	readonly id: string;
	/** Px of the picture for a unit of the plane. */
	readonly scale: number;
	/** Width of the borders, in px. */
	readonly border: number;
	readonly chosen: string | null;
	/** Begins the ids of the paths where the document has them already. */
	readonly outlines?: string | undefined;
}

/** The paths that drawings use, each with an id: `<id>-all` is all of them. */
export function outlinePaths(areas: readonly Pick<Area, 'id' | 'd'>[], id: string): string {
	const paths = areas.map(({ id: place, d }) => element('path', { id: `${id}-${place}`, d }));
	return element('g', { id: `${id}-all` }, paths.join(''));
}

/**
 * The areas in units of their own plane, scaled. Each path stands once and is used again for the coast round
 * all, for dots and for the outline of the chosen one; `xlink:href` because editors of drawings know no other.
 */
export function land(
	areas: readonly Area[],
	{ theme, id, scale, border, chosen, outlines }: LandOptions
): string {
	const ids = hatchIds(id);
	const ref = (place: string) => `${outlines ?? id}-${place}`;
	const use = (place: string, values: Parameters<typeof attributes>[0], title = '') =>
		element('use', { 'xlink:href': `#${ref(place)}`, ...values }, titled(title));
	const fillOf = ({ hatch, fill }: Area) =>
		hatch === 'no-data' || fill === null ? patternFill(ids.noData) : theme.fill(fill).shade;
	const outline = (width: number, stroke: string) => ({
		fill: 'none',
		stroke,
		'stroke-width': width / scale,
		'stroke-linejoin': 'round'
	});
	const dotted = areas.filter(({ hatch }) => hatch === 'low');
	const marked = areas.find(({ id: place }) => place === chosen);
	return group(
		{ transform: `scale(${Math.round(scale * 1e5) / 1e5})` },
		[
			hatches(id, theme, 9 / scale),
			outlines === undefined ? `<defs>${outlinePaths(areas, id)}</defs>` : '',
			use('all', outline(border + 1.6, theme.outline)),
			group(
				{ stroke: theme.mapLine, 'stroke-width': border / scale, 'stroke-linejoin': 'round' },
				areas
					.map((area) => use(area.id, { 'data-place': area.id, fill: fillOf(area) }, area.label))
					.join('')
			),
			...dotted.map(({ id: place }) => use(place, { fill: patternFill(ids.low) })),
			...(marked
				? [use(marked.id, outline(5, theme.mapLine)), use(marked.id, outline(2.6, theme.chosen))]
				: [])
		].join('')
	);
}
