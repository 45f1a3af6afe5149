/** The states as tiles of one size, each about where it lies. */
import { states } from '../catalog/states';
import { circle, group, hatches, hatchIds, moved, patternFill, rect, titled, words } from './scene';
import type { Drawn, PlaceMark, StatesDrawing, Theme } from './types';

const COLUMNS = 12;
const ROWS = 6;

/** Share of a tile's width that it is high; never less than two lines of text need. */
const HIGH = 0.86;
const LEAST = 34;

/** A grid of tiles with the abbreviation and the value of each state. */
export function drawTiles(
	{ places, chosen }: StatesDrawing,
	width: number,
	theme: Theme,
	id: string
): Drawn {
	const marks = new Map(places.map((place) => [place.id, place]));
	const gap = width < 480 ? 1.5 : 3;
	const across = (width - gap * (COLUMNS - 1)) / COLUMNS;
	const high = Math.max(LEAST, across * HIGH);
	const tiles = states.map(({ cve_ent, abbr, tile_row, tile_col }) => {
		const mark = marks.get(cve_ent);
		if (!mark) return '';
		const [x, y] = [(tile_col - 1) * (across + gap), (tile_row - 1) * (high + gap)];
		const name = abbr.replace('.', '');
		return moved(x, y, tile(mark, name, { across, high, theme, id, chosen: chosen === cve_ent }));
	});
	return {
		width,
		height: ROWS * high + (ROWS - 1) * gap,
		body: hatches(id, theme, Math.max(6, across / 12)) + tiles.join('')
	};
}

interface TileOptions {
	readonly across: number;
	readonly high: number;
	readonly theme: Theme;
	readonly id: string;
	readonly chosen: boolean;
}

function tile(
	mark: PlaceMark,
	name: string,
	{ across, high, theme, id, chosen }: TileOptions
): string {
	const ids = hatchIds(id);
	const none = mark.hatch === 'no-data' || mark.fill === null;
	const paint = none ? { shade: theme.noData, on: theme.ink } : theme.fill(mark.fill ?? '');
	const ground = rect(0, 0, across, high, {
		fill: none ? patternFill(ids.noData) : paint.shade,
		stroke: theme.outline,
		'stroke-width': 0.5
	});
	const low =
		mark.hatch === 'low'
			? rect(0, high * 0.84, across, high * 0.16, { fill: patternFill(ids.low) })
			: '';
	const size = Math.min(17, Math.max(9.5, across * 0.24));
	const middle = across / 2;
	const halo = none || mark.hatch === 'low' ? paint.shade : null;
	const common = { fill: paint.on, anchor: 'middle', halo } as const;
	const base = high / 2 + size * 0.34;
	const texts =
		mark.value === ''
			? words(middle, base, name, { ...common, size, face: 'sans-600' })
			: words(middle, base - size * 0.62, name, { ...common, size, face: 'sans-600' }) +
				words(middle, base + size * 0.62, mark.value, { ...common, size: size * 0.96 });
	const ring = mark.ring
		? circle(across - size * 0.5, size * 0.5, size * 0.27, {
				fill: theme.paper,
				stroke: theme.ink,
				'stroke-width': Math.max(1.4, size * 0.13)
			})
		: '';
	const outline = chosen
		? rect(1.5, 1.5, across - 3, high - 3, {
				fill: 'none',
				stroke: theme.mapLine,
				'stroke-width': 5
			}) +
			rect(1, 1, across - 2, high - 2, { fill: 'none', stroke: theme.chosen, 'stroke-width': 2.6 })
		: '';
	return group(
		{ 'data-place': mark.id },
		titled(mark.label) + ground + low + texts + ring + outline
	);
}
