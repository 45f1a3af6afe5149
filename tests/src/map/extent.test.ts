import { describe, expect, it } from 'vitest';
import { extentOf, percentOn } from '../../../src/lib/map/extent';
import { row } from '../../helpers/row';

describe('extentOf(rows)', () => {
	it('spans every interval', () => {
		const given = [row('01', { value: 5, low: 2, high: 9 }), row('02', { value: 1 }), row('03')];
		expect(extentOf(given)).toEqual({ low: 1, high: 9 });
	});

	it('opens around a single value, and is null without any', () => {
		expect(extentOf([row('01', { value: 3 })])).toEqual({ low: 2, high: 4 });
		expect(extentOf([row('01')])).toBeNull();
	});
});

describe('percentOn(extent, value)', () => {
	it('leaves room at both ends and never goes past them', () => {
		const extent = { low: 0, high: 10 };
		expect(percentOn(extent, 0)).toBe('2.00%');
		expect(percentOn(extent, 5)).toBe('50.00%');
		expect(percentOn(extent, 99)).toBe('98.00%');
	});
});
