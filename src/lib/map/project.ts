/** From the published geometry to the drawn shapes. Runs at build only: d3 never reaches a reader. */
import { geoConicConformal, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { doubleArea, labelPoint } from './label-point';
import { pathOf, type Ring } from './path';
import type { Shapes, StateShape } from './shapes';

export type StateTopology = Topology<{ states: GeometryCollection }>;

/** Parallels and central meridian of INEGI's own Lambert conformal conic for the whole country. */
const PARALLELS: [number, number] = [17.5, 29.5];
const CENTRAL_MERIDIAN = -102;

const MARGIN = 8;
/** Height of the abbreviations, and width of one of their letters, in units of the drawing. */
export const LABEL_SIZE = 26;
const LETTER_WIDTH = 0.56;

/**
 * Triangles smaller than this (square units of a drawing 1,440 wide) lose their middle point:
 * Visvalingam M. and Whyatt J. D. (1993), Line generalisation by repeated elimination of points,
 * The Cartographic Journal 30(1). At the widest that the page draws, less than one pixel.
 */
const SMALLEST_TRIANGLE = 1.2;

/**
 * Draws the states in a plane `width` units wide.
 *
 * @param topology object `states`, geometry ids = `cve_ent`, arcs quantised, in degrees
 * @param abbreviation of a state, to know whether it fits inside it
 * @throws RangeError when the topology is not quantised or a geometry has no id or no ring
 */
export function projectStates(
	topology: StateTopology,
	abbreviation: (cve_ent: string) => string,
	width = 1440
): Shapes {
	const { projection, height } = fitted(collection(topology), width);
	const planar = simplify(presimplify(projectArcs(topology, projection)), SMALLEST_TRIANGLE);
	const states = collection(planar).features.map((state) =>
		shapeOf(String(state.id ?? ''), state.geometry, abbreviation)
	);
	return { width, height, states: states.sort((a, b) => (a.cve_ent < b.cve_ent ? -1 : 1)) };
}

type Areas = FeatureCollection<Polygon | MultiPolygon>;

function collection(topology: StateTopology): Areas {
	return feature(topology, topology.objects.states) as Areas;
}

function fitted(areas: Areas, width: number): { projection: GeoProjection; height: number } {
	const projection = geoConicConformal().parallels(PARALLELS).rotate([-CENTRAL_MERIDIAN, 0]);
	projection.fitWidth(width - 2 * MARGIN, areas);
	const [[left, top], [, bottom]] = geoPath(projection).bounds(areas);
	const [dx, dy] = projection.translate();
	projection.translate([dx - left + MARGIN, dy - top + MARGIN]);
	return { projection, height: Math.ceil(bottom - top + 2 * MARGIN) };
}

/** Arcs are projected once each, so that two neighbours keep exactly the same border. */
function projectArcs(topology: StateTopology, projection: GeoProjection): StateTopology {
	const { transform } = topology;
	if (!transform) throw new RangeError('the topology is not quantised');
	const [kx, ky] = transform.scale;
	const [dx, dy] = transform.translate;
	const arcs = topology.arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([stepX = 0, stepY = 0]) => {
			x += stepX;
			y += stepY;
			const point = projection([x * kx + dx, y * ky + dy]);
			if (!point) throw new RangeError(`no place on the map for ${x}, ${y}`);
			return point;
		});
	});
	return { type: 'Topology', objects: topology.objects, arcs };
}

function shapeOf(
	cve_ent: string,
	geometry: Polygon | MultiPolygon,
	abbreviation: (cve_ent: string) => string
): StateShape {
	if (cve_ent === '') throw new RangeError('a state without an id');
	const polygons = (geometry.type === 'Polygon'
		? [geometry.coordinates]
		: geometry.coordinates) as unknown as readonly (readonly Ring[])[];
	const [largest] = [...polygons].sort((a, b) => doubleArea(b[0] ?? []) - doubleArea(a[0] ?? []));
	const halfWidth = (abbreviation(cve_ent).length * LETTER_WIDTH * LABEL_SIZE) / 2;
	const { x, y, room } = labelPoint(largest ?? [], halfWidth, LABEL_SIZE / 2);
	return {
		cve_ent,
		d: pathOf(polygons.flat()),
		x: Math.round(x),
		y: Math.round(y),
		labelled: room >= 1
	};
}
