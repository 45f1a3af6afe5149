import { describe, expect, it } from 'vitest';
import { boundsOf, doubleArea, labelPoint } from '../../../src/lib/map/label-point';
import type { Ring } from '../../../src/lib/map/path';

const square: Ring = [
	[0, 0],
	[100, 0],
	[100, 100],
	[0, 100]
];
/** A tall arm on the left, a wide foot at the bottom. */
const boot: Ring = [
	[0, 0],
	[20, 0],
	[20, 80],
	[200, 80],
	[200, 140],
	[0, 140]
];

describe('labelPoint(rings, halfWidth, halfHeight)', () => {
	it('is the middle of a square', () => {
		const { x, y, room } = labelPoint([square], 10, 10);
		expect(x).toBeCloseTo(50, 0);
		expect(y).toBeCloseTo(50, 0);
		expect(room).toBeCloseTo(5, 1);
	});

	it('stands in the foot of a boot, where a wide text has room', () => {
		const { x, y, room } = labelPoint([boot], 40, 10);
		expect(y).toBeGreaterThan(80);
		expect(x).toBeGreaterThan(40);
		expect(room).toBeGreaterThan(1);
	});

	it('keeps out of a hole', () => {
		const hole: Ring = [
			[30, 30],
			[70, 30],
			[70, 70],
			[30, 70]
		];
		const { x, y } = labelPoint([square, hole], 5, 5);
		expect(x > 30 && x < 70 && y > 30 && y < 70).toBe(false);
	});

	it('refuses a polygon without a ring', () => {
		expect(() => labelPoint([], 1, 1)).toThrow(RangeError);
	});
});

describe('doubleArea(ring) and boundsOf(ring)', () => {
	it('measure a square, in either direction', () => {
		expect(doubleArea(square)).toBe(20_000);
		expect(doubleArea([...square].reverse())).toBe(20_000);
		expect(boundsOf(boot)).toEqual({ minX: 0, minY: 0, maxX: 200, maxY: 140 });
	});
});
