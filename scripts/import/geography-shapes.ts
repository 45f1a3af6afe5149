import { quantize } from 'topojson-client';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { readJson, type SourceFile } from './lib/read';
import { quoted, SourceError } from './lib/source-error';

/** Areas that share arcs, each with its code as `id` and nothing else. */
export type Areas = Topology<Record<string, AreaCollection>>;
export interface AreaCollection extends GeometryCollection {
	geometries: Area[];
}
export type Area = (Polygon | MultiPolygon) & { id: string };

export interface Drawing {
	/** Name of the object, in the file read and in the one written. */
	readonly object: string;
	/** The code of every area that has to be there. */
	readonly ids: readonly string[];
	/**
	 * Triangles below this area, in square degrees, lose their point (Visvalingam, Whyatt 1993), and
	 * islands below it go.
	 */
	readonly minWeight: number;
	/** Steps of the grid of coordinates, across and down. */
	readonly grid: number;
	/** Areas whose borders count for more, so that small states keep their shape, and how much. */
	readonly finer?: { readonly ids: readonly string[]; readonly times: number };
}

/**
 * A topology drawn again with fewer points, only `id`s, and areas in order of code. Neighbours keep
 * their common arcs, so no gap opens between them. Throws `SourceError` when the file is no topology
 * or lacks an area, has one twice, or has one that was not asked for.
 */
export function redraw(file: SourceFile, drawing: Drawing): Areas {
	const source = areasOf(file, drawing);
	const weighed = heavier(presimplify(source), drawing);
	const fewer = simplify(weighed, drawing.minWeight);
	const kept = filter(fewer, filterAttachedWeight(weighed, drawing.minWeight));
	return quantize(kept, drawing.grid) as Areas;
}

/** The weights that `presimplify` left as third coordinate, multiplied along the finer areas. */
function heavier(topology: Areas, { object, finer }: Drawing): Areas {
	if (!finer) return topology;
	const marked = new Set<number>();
	for (const area of topology.objects[object]?.geometries ?? []) {
		if (!finer.ids.includes(area.id)) continue;
		for (const arc of area.arcs.flat(2)) marked.add(arc < 0 ? ~arc : arc);
	}
	const arcs = topology.arcs.map((arc, index) =>
		marked.has(index) ? arc.map(([x = 0, y = 0, weight = 0]) => [x, y, weight * finer.times]) : arc
	);
	return { ...topology, arcs };
}

function areasOf(file: SourceFile, { object, ids }: Drawing): Areas {
	const value = readJson(file);
	if (!isTopology(value)) throw fault(file, null, 'a topology', 'other JSON');
	const collection = value.objects[object];
	if (collection?.type !== 'GeometryCollection') {
		const found = Object.keys(value.objects).join(', ');
		throw fault(file, object, 'a collection of this name', found);
	}
	const wanted = new Set(ids);
	const geometries = collection.geometries.map((geometry): Area => {
		if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') {
			throw fault(file, object, 'polygons', String(geometry.type));
		}
		const id = String(geometry.id);
		if (!wanted.delete(id)) throw fault(file, object, 'each known area once', quoted(id));
		return geometry.type === 'Polygon'
			? { type: 'Polygon', id, arcs: geometry.arcs }
			: { type: 'MultiPolygon', id, arcs: geometry.arcs };
	});
	if (wanted.size > 0) {
		throw fault(file, object, `${ids.length} areas`, `none for ${[...wanted].join(', ')}`);
	}
	geometries.sort((a, b) => (a.id < b.id ? -1 : 1));
	return { ...value, objects: { [object]: { type: 'GeometryCollection', geometries } } };
}

function isTopology(value: unknown): value is Topology {
	return (
		typeof value === 'object' &&
		value !== null &&
		'type' in value &&
		value.type === 'Topology' &&
		'arcs' in value &&
		Array.isArray(value.arcs) &&
		'objects' in value &&
		typeof value.objects === 'object' &&
		value.objects !== null
	);
}

function fault(
	file: SourceFile,
	column: string | null,
	expected: string,
	found: string
): SourceError {
	return new SourceError({ file: file.path, column, expected, found });
}
