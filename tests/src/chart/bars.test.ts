import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	barAxis,
	barShapes,
	partialWords,
	totalOf,
	valueWidths,
	type BarData
} from '../../../src/lib/chart/bars';
import type { Axis } from '../../../src/lib/chart/scale';

const axis: Axis = { low: 0, high: 100, ticks: [0, 100], log: false };

const bar = (given: Partial<BarData> = {}): BarData => ({
	parts: [
		{ kind: 'a', value: 20 },
		{ kind: 'b', value: 60 }
	],
	breakBefore: null,
	ghost: null,
	...given
});

describe('totalOf(bar)', () => {
	it('adds the parts, and is not zero where there is no data', () => {
		expect(totalOf(bar())).toBe(80);
		expect(totalOf({ parts: [] })).toBeNull();
	});
});

describe('barAxis(bars, whole)', () => {
	it('holds totals, intervals on top of what they stand on, and ghosts', () => {
		const high = bar({
			parts: [
				{ kind: 'a', value: 20 },
				{ kind: 'b', value: 60, low: 50, high: 75 }
			]
		});
		expect(barAxis([bar()], true).high).toBe(80);
		expect(barAxis([high], true).high).toBe(100);
		expect(barAxis([bar({ ghost: 199 })], true).high).toBe(200);
	});
});

describe('barShapes(bars, axis)', () => {
	it('stacks from zero up', () => {
		const [shape] = barShapes([bar()], axis);
		expect(shape?.parts.map(({ kind }) => kind)).toEqual(['a', 'b']);
		expect(shape?.parts[0]?.top).toBeCloseTo(0.8, 12);
		expect(shape?.parts[0]?.height).toBeCloseTo(0.2, 12);
		expect(shape?.parts[1]?.top).toBeCloseTo(0.2, 12);
		expect(shape?.parts[1]?.height).toBeCloseTo(0.6, 12);
		expect(shape?.total).toBe(80);
		expect(shape?.labelAt).toBeCloseTo(0.2, 12);
	});

	it('counts an interval from what its part stands on, each beside the other', () => {
		const [shape] = barShapes(
			[
				bar({
					parts: [
						{ kind: 'a', value: 20, low: 10, high: 30 },
						{ kind: 'b', value: 60, low: 50, high: 75 }
					]
				})
			],
			axis
		);
		const [a, b] = shape?.whiskers ?? [];
		expect([a?.top, a?.bottom]).toEqual([0.7, 0.9]);
		expect(b?.top).toBeCloseTo(0.05, 12);
		expect(b?.bottom).toBeCloseTo(0.3, 12);
		expect(b?.x).toBeGreaterThan(a?.x ?? 1);
		expect(shape?.top).toBeCloseTo(0.05, 12);
	});

	it('puts the number over what barely reaches over the bar, and on the bar under a long interval', () => {
		const shapeOf = (high: number) =>
			barShapes([bar({ parts: [{ kind: 'a', value: 20, low: 10, high }] })], axis)[0];
		expect(shapeOf(25)?.labelAt).toBeCloseTo(0.75, 12);
		expect(shapeOf(60)?.labelAt).toBeCloseTo(0.8, 12);
	});

	it('draws no part of zero, and zero is a total', () => {
		const [shape] = barShapes([bar({ parts: [{ kind: 'a', value: 0 }] })], axis);
		expect(shape).toMatchObject({ parts: [], total: 0, labelAt: 1 });
	});

	it('draws nothing where there is no data', () => {
		const [shape] = barShapes([bar({ parts: [] })], axis);
		expect(shape).toMatchObject({ parts: [], whiskers: [], total: null, top: 1 });
	});

	it('has heights that add to the total, whatever the parts', () => {
		const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 3 });
		fc.assert(
			fc.property(values, (parts) => {
				const [shape] = barShapes(
					[bar({ parts: parts.map((value) => ({ kind: 'a' as const, value })) })],
					axis
				);
				const heights = shape?.parts.reduce((sum, { height }) => sum + height, 0) ?? NaN;
				expect(heights * 100).toBeCloseTo(
					parts.reduce((sum, value) => sum + value, 0),
					9
				);
			})
		);
	});
});

describe('valueWidths(shapes, room)', () => {
	const shapes = barShapes(
		[10, 20, 30, 20, 90, 5].map((value, i) =>
			bar({ parts: [{ kind: 'a', value }], breakBefore: i === 5 ? 'RNID' : null })
		),
		axis
	);
	const shown = (room: number, width: number) =>
		valueWidths(shapes, room).flatMap((classes, i) =>
			classes.split(' ').includes(`w${width}`) ? [i] : []
		);

	it('shows all where all have room', () => {
		expect(shown(40, 5)).toEqual([0, 1, 2, 3, 4, 5]);
	});

	it('else the last and the peaks, apart from each other; a break keeps no number from its bar', () => {
		expect(shown(60, 0)).toEqual([2, 5]);
	});
});

describe('partialWords(bars)', () => {
	it('says it once, under the last of a row', () => {
		const words = ['enero–mayo', null, 'enero–mayo', 'enero–mayo'];
		expect(partialWords(words.map((partial) => ({ partial })))).toEqual([
			'enero–mayo',
			null,
			null,
			'enero–mayo'
		]);
	});
});
