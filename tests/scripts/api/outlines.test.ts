import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { outlinesOf, signedArea, type StatesTopology } from '../../../scripts/api/outlines';
import { root } from '../../helpers/files';

const square: Position[] = [
	[0, 0],
	[1, 0],
	[1, 1],
	[0, 1],
	[0, 0]
];

/** One state, a square with a square hole; both rings turn clockwise. */
const topology: StatesTopology = {
	type: 'Topology',
	arcs: [
		[...square].reverse().map(([x = 0, y = 0]): [number, number] => [x * 4, y * 4]),
		[...square].reverse().map(([x = 0, y = 0]): [number, number] => [x + 1.1234567, y + 1])
	],
	objects: {
		states: {
			type: 'GeometryCollection',
			geometries: [{ type: 'Polygon', id: '29', arcs: [[0], [1]] }]
		}
	}
};

describe('signedArea(ring)', () => {
	it('is twice the area, positive when the ring turns counterclockwise', () => {
		expect(signedArea(square)).toBe(2);
		expect(signedArea([...square].reverse())).toBe(-2);
	});
});

describe('outlinesOf(topology)', () => {
	it('turns outer rings counterclockwise and holes clockwise (RFC 7946, 3.1.6)', () => {
		const [state] = outlinesOf(topology).features;
		expect(state).toMatchObject({
			id: '29',
			properties: { cve_ent: '29', name_es: 'Tlaxcala', name_en: 'Tlaxcala' }
		});
		const [outer = [], hole = []] = (state?.geometry.coordinates ?? []) as Position[][];
		expect(signedArea(outer)).toBe(32);
		expect(signedArea(hole)).toBeCloseTo(-2, 4);
		expect(hole.flat()).toContain(1.12346);
	});

	it('refuses an unknown state, and a map without states', () => {
		const objects = (geometries: StatesTopology['objects']['states']['geometries']) => ({
			...topology,
			objects: { states: { type: 'GeometryCollection' as const, geometries } }
		});
		expect(() => outlinesOf(objects([{ type: 'Polygon', id: '40', arcs: [[0]] }]))).toThrow(
			RangeError
		);
		expect(() => outlinesOf(objects([]))).toThrow(RangeError);
	});

	it('holds the 32 states within the country, closed rings and no more digits than are meant', () => {
		const path = join(root, 'data', 'geography', 'states.topo.json');
		const collection = outlinesOf(JSON.parse(readFileSync(path, 'utf8')) as StatesTopology);
		const codes = collection.features.map(({ id }) => id);
		expect(codes).toEqual(Array.from({ length: 32 }, (_, i) => String(i + 1).padStart(2, '0')));
		for (const { geometry } of collection.features) {
			const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
			for (const [outer = [], ...holes] of polygons) {
				expect(signedArea(outer)).toBeGreaterThan(0);
				for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
				expect(outer[0]).toEqual(outer.at(-1));
				for (const [x = 0, y = 0] of outer) {
					expect(x).toBeGreaterThan(-118.5);
					expect(x).toBeLessThan(-86.5);
					expect(y).toBeGreaterThan(14.4);
					expect(y).toBeLessThan(32.8);
				}
			}
		}
		expect(JSON.stringify(collection)).not.toMatch(/\d\.\d{6}/);
	});
});
