/** A view of the states as GeoJSON (RFC 7946). */
import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import { aboutOf, type About } from './about';
import { fileTable, rowObjects } from './columns';
import type { Edition, Taken } from './types';

/** A collection that says what it is: foreign members are allowed (RFC 7946, 6.1). */
export interface StatesCollection extends FeatureCollection {
	readonly metadata: About;
}

/**
 * The rows that are states as features, in the order shown: the outline of the state, the row as properties, its
 * code as `id`. A row of the country, or of no state, has no outline and is left out.
 *
 * @param outlines the states in longitude and latitude; each feature's property `cve_ent` names its state
 * @throws RangeError when the rows of the view are not states
 */
export function geoJsonOf(
	taken: Taken,
	edition: Pick<Edition, 'origin' | 'release'>,
	outlines: FeatureCollection
): string {
	if (taken.geo === null) throw new RangeError(`the rows of '${taken.id}' are not states`);
	const { column } = taken.geo;
	const shapes = new Map<string, Geometry>(
		outlines.features.map(({ properties, geometry }) => [codeOf(properties), geometry])
	);
	const features = rowObjects(fileTable(taken.table, taken.lang)).flatMap((row): Feature[] => {
		const code = String(row[column]);
		const geometry = shapes.get(code);
		return geometry === undefined
			? []
			: [{ type: 'Feature', id: code, geometry, properties: { ...row } }];
	});
	const collection: StatesCollection = {
		type: 'FeatureCollection',
		metadata: aboutOf(taken, edition),
		features
	};
	return `${JSON.stringify(collection)}\n`;
}

function codeOf(properties: GeoJsonProperties): string {
	return String(properties?.['cve_ent']);
}
