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
	const plane = projectAreas(topology, topology.objects.states, { width });
	const states = plane.areas.map(({ id, polygons }) => shapeOf(id, polygons, abbreviation));
	return { width: plane.width, height: plane.height, states };
}

/** One area of a drawing; each polygon is its outer ring and then its holes. */
export interface Area {
	readonly id: string;
	readonly polygons: readonly (readonly Ring[])[];
}

/** Areas in one plane, generalised; two neighbours keep exactly the same border. */
export interface AreaPlane {
	/** Whole units, margins included. */
	readonly width: number;
	readonly height: number;
	/** In order of `id`. */
	readonly areas: readonly Area[];
}

/** The room that a drawing has: a width, or a box that it fills in one direction. */
export interface Room {
	readonly width: number;
	readonly height?: number;
}

/**
 * Projects the areas of one object of a topology, fits them to the room and generalises their borders.
 *
 * @param topology arcs quantised, in degrees
 * @throws RangeError when the topology is not quantised or a geometry has no id
 */
export function projectAreas(
	topology: Topology,
	object: GeometryCollection,
	room: Room
): AreaPlane {
	const { projection, width, height } = fitted(collection(topology, object), room);
	const planar = { ...projectArcs(topology, projection), objects: { areas: object } };
	const generalised = simplify(presimplify(planar), SMALLEST_TRIANGLE);
	const areas = collection(generalised, generalised.objects.areas).features.map(
		({ id, geometry }) => ({ id: idOf(id), polygons: polygonsOf(geometry) })
	);
	return { width, height, areas: areas.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

/** The part of an area that has the most surface. Throws `RangeError` for an area without parts. */
export function largestPart({ id, polygons }: Area): readonly Ring[] {
	const [largest] = [...polygons].sort((a, b) => doubleArea(b[0] ?? []) - doubleArea(a[0] ?? []));
	if (!largest) throw new RangeError(`'${id}' has no part`);
	return largest;
}

type Areas = FeatureCollection<Polygon | MultiPolygon>;

function collection(topology: Topology, object: GeometryCollection): Areas {
	return feature(topology, object) as Areas;
}

function idOf(id: string | number | undefined): string {
	if (id === undefined || id === '') throw new RangeError('an area without an id');
	return String(id);
}

function polygonsOf(geometry: Polygon | MultiPolygon): readonly (readonly Ring[])[] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons as unknown as readonly (readonly Ring[])[];
}

interface Fitted {
	readonly projection: GeoProjection;
	readonly width: number;
	readonly height: number;
}

function fitted(areas: Areas, room: Room): Fitted {
	const projection = geoConicConformal().parallels(PARALLELS).rotate([-CENTRAL_MERIDIAN, 0]);
	const inner = room.width - 2 * MARGIN;
	if (room.height === undefined) projection.fitWidth(inner, areas);
	else projection.fitSize([inner, room.height - 2 * MARGIN], areas);
	const [[left, top], [right, bottom]] = geoPath(projection).bounds(areas);
	const [dx, dy] = projection.translate();
	projection.translate([dx - left + MARGIN, dy - top + MARGIN]);
	const height = Math.ceil(bottom - top + 2 * MARGIN);
	// A given width is met to the unit; in a box the drawing may be narrower.
	const width = room.height === undefined ? room.width : Math.ceil(right - left + 2 * MARGIN);
	return { projection, width, height };
}

/** Arcs are projected once each, so that two neighbours keep exactly the same border. */
function projectArcs({ transform, arcs, objects }: Topology, projection: GeoProjection): Topology {
	if (!transform) throw new RangeError('the topology is not quantised');
	const [kx, ky] = transform.scale;
	const [dx, dy] = transform.translate;
	const projected = arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([stepX = 0, stepY = 0]) => {
			x += stepX;
			y += stepY;
			const point = projection([x * kx + dx, y * ky + dy]);
			if (!point) throw new RangeError(`no place on the map for ${x}, ${y}`);
			return point;
		});
	});
	return { type: 'Topology', objects, arcs: projected };
}

function shapeOf(
	cve_ent: string,
	polygons: Area['polygons'],
	abbreviation: (cve_ent: string) => string
): StateShape {
	const halfWidth = (abbreviation(cve_ent).length * LETTER_WIDTH * LABEL_SIZE) / 2;
	const largest = largestPart({ id: cve_ent, polygons });
	const { x, y, room } = labelPoint(largest, halfWidth, LABEL_SIZE / 2);
	return {
		cve_ent,
		d: pathOf(polygons.flat()),
		x: Math.round(x),
		y: Math.round(y),
		labelled: room >= 1
	};
}
