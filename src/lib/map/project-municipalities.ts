/** From the published geometry of the municipalities to the drawing of one state. Runs at build only. */
import { filter } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { labelPoint } from './label-point';
import type { MunicipalShape, MunicipalShapes } from './municipal-shapes';
import { pathOf } from './path';
import { largestPart, projectAreas, type Area } from './project';

export type MunicipalTopology = Topology<{ municipalities: GeometryCollection }>;

/** A box that holds the tall states as well as the wide ones. */
const BOX = { width: 1200, height: 1200 };

/** Height of a name, and width of one of its letters, in units of the drawing. */
export const NAME_SIZE = 22;
const LETTER_WIDTH = 0.52;

/**
 * Draws the municipalities of a state in a plane of its own, as wide or as tall as the box.
 *
 * @param topology object `municipalities`, geometry ids = `cvegeo`, arcs quantised, in degrees
 * @param nameOf the name of a municipality, to know whether it fits inside it
 * @throws RangeError when the topology is not quantised, or has no municipality of the state
 */
export function projectMunicipalities(
	topology: MunicipalTopology,
	cve_ent: string,
	nameOf: (cvegeo: string) => string
): MunicipalShapes {
	const own = ofState(topology, cve_ent);
	const plane = projectAreas(own, own.objects.municipalities, BOX);
	return {
		cve_ent,
		width: plane.width,
		height: plane.height,
		municipalities: plane.areas.map((area) => ({
			cvegeo: area.id,
			d: pathOf(area.polygons.flat()),
			...labelOf(area, nameOf(area.id))
		}))
	};
}

/** The state's geometries and no arc but theirs. */
function ofState(topology: MunicipalTopology, cve_ent: string): MunicipalTopology {
	const geometries = topology.objects.municipalities.geometries.filter(({ id }) =>
		String(id).startsWith(cve_ent)
	);
	if (geometries.length === 0) throw new RangeError(`no municipality of the state '${cve_ent}'`);
	const objects = { municipalities: { type: 'GeometryCollection' as const, geometries } };
	return filter({ ...topology, objects }, () => true) as MunicipalTopology;
}

function labelOf(area: Area, name: string): Pick<MunicipalShape, 'x' | 'y' | 'labelled'> {
	const halfWidth = (name.length * LETTER_WIDTH * NAME_SIZE) / 2;
	const { x, y, room } = labelPoint(largestPart(area), halfWidth, NAME_SIZE / 2);
	return { x: Math.round(x), y: Math.round(y), labelled: room >= 1 };
}
