import { describe, expect, it } from 'vitest';
import { rowAxis, rowShape, tickWidths } from '../../../src/lib/chart/rows';

const row = (value: number | null, low: number | null, high: number | null) => ({
	value,
	low,
	high
});

describe('rowAxis(rows, scale, reference)', () => {
	it('goes by doublings for ratios', () => {
		const axis = rowAxis([row(1.5, 0.9, 2.4), row(null, null, null)], 'log', 1);
		expect(axis).toMatchObject({ low: 0.5, high: 4, log: true });
	});

	it('starts at zero else, and holds the reference', () => {
		expect(rowAxis([row(3, 2, 4)], 'linear', 8)).toMatchObject({ low: 0, high: 8, log: false });
	});

	it('holds a span in place of zero, and its own rows', () => {
		expect(rowAxis([row(40, 38, 42)], 'linear', 39, [31, 48])).toMatchObject({ low: 30, high: 50 });
		expect(rowAxis([row(60, 50, 79)], 'linear', 55, [0, 48])).toMatchObject({ low: 0, high: 80 });
	});
});

describe('tickWidths(axis, words)', () => {
	it('always shows 1, and the doublings that have room', () => {
		const axis = rowAxis([row(0.04, null, null), row(14, null, null)], 'log', 1);
		expect(axis.ticks).toHaveLength(10);
		const words = axis.ticks.map(String);
		const shown = (width: number) =>
			tickWidths(axis, words).flatMap((classes, i) =>
				classes.split(' ').includes(`w${width}`) ? [axis.ticks[i]] : []
			);
		expect(shown(3)).toEqual([1 / 16, 1, 16]);
		expect(shown(2)).toEqual([1 / 16, 1 / 4, 1, 4, 16]);
	});
});

describe('rowShape(row, axis)', () => {
	const axis = rowAxis([row(1.5, 0.9, 1.9)], 'log', 1);

	it('is null without a value', () => {
		expect(rowShape(row(null, null, null), axis)).toBeNull();
	});

	it('says where an interval goes on beyond the scale', () => {
		expect(rowShape(row(1, 0, 1.9), axis)).toMatchObject({
			value: 0.5,
			low: 0,
			lowOutside: true,
			highOutside: false
		});
		expect(rowShape(row(1, 0.6, 99), axis)).toMatchObject({ high: 1, highOutside: true });
	});
});
