import { geoArea } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geoJsonOf, type StatesCollection } from '../../../src/lib/share/geojson';
import { stateOutlines } from '../../helpers/site-read';
import { edition, taken } from './taken';

const outlines = stateOutlines();
const collection = (view = taken()) =>
	JSON.parse(geoJsonOf(view, edition, outlines)) as StatesCollection;

/** The area of a feature in km². d3 reads a ring the other way round than RFC 7946: what lies to its right. */
function squareKilometres({ geometry }: Feature): number {
	const { coordinates } = geometry as Polygon | MultiPolygon;
	const polygons = (geometry.type === 'Polygon' ? [coordinates] : coordinates) as number[][][][];
	const turned = polygons.map((rings) => rings.map((ring) => ring.toReversed()));
	return geoArea({ type: 'MultiPolygon', coordinates: turned }) * 6371 ** 2;
}

describe('geoJsonOf(taken, edition, outlines)', () => {
	it('has a feature a row that is a state, the row as its properties; the country is none', () => {
		const { type, features } = collection();
		expect(type).toBe('FeatureCollection');
		expect(features.map(({ id }) => id)).toEqual(['16', '17']);
		expect(features.map(({ properties }) => properties)).toEqual([
			{
				...{ state: 'Michoacán', cve_ent: '16', rate: null, share: null, victims: null },
				...{ year: 2024, cut: '2025-06' }
			},
			{
				...{ state: 'Morelos, «con comas»', cve_ent: '17', rate: 3.5, share: 0, victims: 37 },
				...{ year: 2024, cut: '2025-06' }
			}
		]);
	});

	it('has the outlines in longitude and latitude, outer rings counterclockwise', () => {
		const [michoacan, morelos] = collection().features;
		// INEGI, Marco Geoestadístico: 58,599 and 4,879 km²; the outlines are simplified.
		expect(michoacan && squareKilometres(michoacan)).toBeCloseTo(58_599, -4);
		expect(morelos && squareKilometres(morelos)).toBeCloseTo(4_879, -3);
	});

	it('says what it is', () => {
		expect(collection().metadata).toMatchObject({
			title: taken().title,
			cut: 'junio de 2025',
			release: edition.release
		});
	});

	it('refuses rows that are not states', () => {
		expect(() => collection(taken({ geo: null }))).toThrow(RangeError);
	});
});
