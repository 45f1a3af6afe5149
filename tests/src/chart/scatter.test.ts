import { describe, expect, it } from 'vitest';
import {
	diagonalEnd,
	namesIn,
	placedNames,
	scatterAxes,
	spotOf
} from '../../../src/lib/chart/scatter';
import type { ScatterPoint } from '../../../src/lib/chart/types';

const point = (key: string, x: number, y: number): ScatterPoint => ({
	key,
	label: key,
	name: key,
	x,
	y,
	xLow: x / 2,
	xHigh: x * 2,
	yLow: null,
	yHigh: null,
	text: key
});

const points = [point('Col.', 10, 1), point('Dgo.', 2, 1.8)];

describe('scatterAxes(points, intervals)', () => {
	it('start at zero and reach the intervals when these are drawn', () => {
		expect(scatterAxes(points, false).x.high).toBe(10);
		expect(scatterAxes(points, true).x.high).toBe(20);
		expect(scatterAxes(points, true).y.low).toBe(0);
	});

	it('start below the lowest end of an interval where zero is not asked for, and count in wholes', () => {
		const high = [point('a', 40, 0), point('b', 60, 1)];
		const bare = scatterAxes(high, false, { zeroX: false, wholeY: true });
		expect([bare.x.low, bare.x.high]).toEqual([40, 60]);
		expect(scatterAxes(high, true, { zeroX: false }).x.low).toBe(20);
		expect(bare.y.ticks).toEqual([0, 1]);
	});
});

describe('spotOf(point, axes)', () => {
	it('counts down from the top left', () => {
		expect(spotOf({ x: 5, y: 2 }, scatterAxes(points, false))).toEqual({ x: 0.5, y: 0 });
	});
});

describe('diagonalEnd(diagonal, axes)', () => {
	const axes = scatterAxes(points, false);

	it('leaves at the top when steep, at the right when flat', () => {
		expect(diagonalEnd({ slope: 1, label: '' }, axes)).toEqual({ x: 0.2, y: 0, top: true });
		expect(diagonalEnd({ slope: 0.1, label: '' }, axes)).toEqual({ x: 1, y: 0.5, top: false });
	});
});

describe('namesIn(points, width, height)', () => {
	const at = (label: string, x: number, y: number, chosen = false) => ({
		label,
		chosen,
		spot: { x, y }
	});

	it('stand right of a dot, left of it when the edge is near', () => {
		const [mid, edge] = namesIn([at('Jal.', 0.5, 0.5), at('Tamps.', 0.99, 0.2)], 300, 200);
		expect(mid?.anchor).toBe('start');
		expect(edge?.anchor).toBe('end');
	});

	it('never cover each other or a dot; what has no room is left out', () => {
		const crowd = Array.from({ length: 9 }, (_, i) => at('Tamps.', 0.5 + i / 300, 0.5, i === 8));
		const sides = namesIn(crowd, 300, 200);
		expect(sides.filter((side) => side === null).length).toBeGreaterThan(3);
	});

	it('name the chosen one even in a crowd', () => {
		const ring = [at('a', 0.52, 0.5), at('b', 0.48, 0.5), at('c', 0.5, 0.45), at('d', 0.5, 0.55)];
		const name = (chosen: boolean) => namesIn([...ring, at('Ags.', 0.5, 0.5, chosen)], 300, 200)[4];
		expect(name(false)).toBeNull();
		expect(name(true)).toMatchObject({ anchor: 'start' });
	});
});

describe('placedNames(points)', () => {
	it('has each name at each width at most once', () => {
		const spots = points.map((each) => ({ ...each, spot: { x: each.x / 20, y: 0.5 } }));
		for (const names of placedNames(spots)) {
			const widths = names.flatMap((name) => name.widths.split(' '));
			expect(new Set(widths).size).toBe(widths.length);
			expect(widths).toContain('w5');
		}
	});
});
