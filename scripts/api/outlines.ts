/** The outlines of the states as GeoJSON (RFC 7946): WGS 84, longitude then latitude, outer rings counterclockwise. */
import type {
	Feature,
	FeatureCollection,
	Geometry,
	MultiPolygon,
	Polygon,
	Position
} from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { state } from '../../src/lib/catalog/states';

/** `data/geography/states.topo.json`: an object `states` of geometries whose id is a `cve_ent`. */
export type StatesTopology = Topology<{ readonly states: GeometryCollection }>;

/** About 1 m: the outlines are simplified to far less than that. */
const DECIMALS = 5;

/**
 * The 32 states by code, each with its names.
 * @throws RangeError when the topology holds no state, or one of an unknown code
 */
export function outlinesOf(topology: StatesTopology): FeatureCollection<Polygon | MultiPolygon> {
	const { features } = feature(topology, topology.objects.states);
	const made = features.map(({ id, geometry }): Feature<Polygon | MultiPolygon> => {
		const { cve_ent, name_es, name_en, abbr } = state(String(id));
		return {
			type: 'Feature',
			id: cve_ent,
			properties: { cve_ent, name_es, name_en, abbr },
			geometry: wound(geometry)
		};
	});
	if (made.length === 0) throw new RangeError('the topology holds no state');
	return {
		type: 'FeatureCollection',
		features: made.sort((a, b) => String(a.id).localeCompare(String(b.id)))
	};
}

/** Rings as RFC 7946, 3.1.6 asks for; islands and holes that the simplification left without an area are left out. */
function wound(geometry: Geometry): Polygon | MultiPolygon {
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
		throw new RangeError(`a state is an area, not a ${geometry.type}`);
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	const [only = [], ...others] = polygons.map(rings).filter((polygon) => polygon.length > 0);
	return others.length === 0
		? { type: 'Polygon', coordinates: only }
		: { type: 'MultiPolygon', coordinates: [only, ...others] };
}

function rings(polygon: readonly Position[][]): Position[][] {
	const rounded = polygon.map((ring) => ring.map(([x = 0, y = 0]) => [round(x), round(y)]));
	const [outer = [], ...holes] = rounded;
	if (signedArea(outer) === 0) return [];
	const turned = (ring: Position[], isRight: boolean) => (isRight ? ring : ring.reverse());
	return [
		turned(outer, signedArea(outer) > 0),
		...holes
			.filter((hole) => signedArea(hole) !== 0)
			.map((hole) => turned(hole, signedArea(hole) < 0))
	];
}

function round(degrees: number): number {
	return Number(degrees.toFixed(DECIMALS));
}

/** Twice the area that a ring holds, by the shoelace formula; positive when it turns counterclockwise. */
export function signedArea(ring: readonly Position[]): number {
	return ring.reduce((sum, [x = 0, y = 0], index) => {
		const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
		return sum + (x * nextY - nextX * y);
	}, 0);
}
