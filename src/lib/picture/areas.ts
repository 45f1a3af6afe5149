/** The municipalities of a state, with their legend. */
import type { Lang } from '../catalog/types';
import { land } from './land';
import { drawLegend, keyedAreas } from './legend';
import { moved, textSize, words } from './scene';
import type { MapParts } from './states';
import type { AreasDrawing, Drawn, DrawOptions, Theme } from './types';

/** The highest that a map is, as a share of the picture's width. */
const TALL = 0.62;
const GAP = 36;
/** From this width on, the legend stands beside the map. */
const WIDE = 720;
/** Of so many areas, the borders are thin. */
const MANY = 200;

/** The parts of a map of municipalities. */
export function areasParts(
	drawing: AreasDrawing,
	lang: Lang,
	{ width: whole, theme, id }: DrawOptions
): MapParts {
	const border = drawing.areas.length > MANY ? 0.5 : 0.8;
	return {
		map: (width, height) => {
			const scale = Math.min(width / drawing.width, height / drawing.height);
			return {
				width: drawing.width * scale,
				height: drawing.height * scale,
				body:
					land(drawing.areas, { theme, id, scale, border, chosen: drawing.chosen }) +
					drawing.areas.map((area) => nameOf(area, scale, theme)).join('')
			};
		},
		legend: (width, size = textSize(whole)) =>
			drawLegend(keyedAreas(drawing), lang, { width, theme, id: `${id}-key`, size })
	};
}

/** Size of a name in units of the plane, for which its room was measured; smaller than so many px it is not read. */
const NAME = 22;
const LEAST_NAME = 10;

/** The name of an area that has room for it, on the colour of the area. */
function nameOf(
	{ name, fill, hatch }: AreasDrawing['areas'][number],
	scale: number,
	theme: Theme
): string {
	const size = NAME * scale;
	if (!name || size < LEAST_NAME) return '';
	const none = hatch === 'no-data' || fill === null;
	const paint = none ? { shade: theme.noData, on: theme.ink } : theme.fill(fill);
	return words(name.x * scale, name.y * scale + size * 0.34, name.text, {
		size,
		fill: paint.on,
		anchor: 'middle',
		halo: paint.shade
	});
}

/** The areas as large as they fit, the legend at the left of them where there is room, else under them. */
export function drawAreas(drawing: AreasDrawing, lang: Lang, options: DrawOptions): Drawn {
	const { width, height: most = Infinity } = options;
	const parts = areasParts(drawing, lang, options);
	if (width >= WIDE) {
		const key = Math.min(360, width * 0.32);
		const legend = parts.legend(key);
		const map = parts.map(width - key - GAP, Math.min(most, width * TALL));
		const height = Math.max(map.height, legend.height);
		const left = key + GAP + (width - key - GAP - map.width) / 2;
		return {
			width,
			height,
			body: moved(0, height - legend.height, legend.body) + moved(left, 0, map.body)
		};
	}
	const legend = parts.legend(Math.min(width, 560));
	const map = parts.map(width, width * 1.25);
	const top = map.height + textSize(width) * 1.2;
	return {
		width,
		height: top + legend.height,
		body: moved((width - map.width) / 2, 0, map.body) + moved(0, top, legend.body)
	};
}
