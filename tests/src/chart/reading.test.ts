import { describe, expect, it } from 'vitest';
import { nearestAlong, nearestSpot, stepTo, tipPlace } from '../../../src/lib/chart/reading';

describe('stepTo(key, from, n)', () => {
	it('walks one by one and stays at the ends', () => {
		expect(stepTo('ArrowRight', 3, 12)).toBe(4);
		expect(stepTo('ArrowLeft', 0, 12)).toBe(0);
		expect(stepTo('ArrowUp', 11, 12)).toBe(11);
	});

	it('leaps with the Page keys, and to the ends', () => {
		expect(stepTo('PageDown', 100, 128)).toBe(87);
		expect(stepTo('Home', 100, 128)).toBe(0);
		expect(stepTo('End', 0, 128)).toBe(127);
	});

	it('begins at the newest', () => {
		expect(stepTo('ArrowLeft', null, 12)).toBe(11);
		expect(stepTo('Home', null, 12)).toBe(0);
	});

	it('leaves other keys to the page', () => {
		expect(stepTo('Tab', 3, 12)).toBeNull();
		expect(stepTo('ArrowRight', null, 0)).toBeNull();
	});
});

describe('nearestAlong(xs, x)', () => {
	it('is the nearest', () => {
		expect(nearestAlong([0.1, 0.5, 0.9], 0.62)).toBe(1);
		expect(nearestAlong([], 0.5)).toBeNull();
	});
});

describe('nearestSpot(spots, spot, width, height, reach)', () => {
	const spots = [
		{ x: 0.1, y: 0.5 },
		{ x: 0.2, y: 0.9 }
	];

	it('measures in px: a plot is wider than high', () => {
		expect(nearestSpot(spots, { x: 0.2, y: 0.5 }, 1000, 100, 99)).toBe(1);
		expect(nearestSpot(spots, { x: 0.2, y: 0.5 }, 100, 1000, 99)).toBe(0);
	});

	it('is null beyond reach', () => {
		expect(nearestSpot(spots, { x: 0.9, y: 0.1 }, 600, 400, 44)).toBeNull();
	});
});

describe('tipPlace(spot)', () => {
	it('stands above the mark and never leaves the width of the plot', () => {
		expect(tipPlace({ x: 0, y: 0 })).toEqual({
			left: '0%',
			bottom: 'calc(100% + 8px)',
			translate: '0% 0'
		});
		expect(tipPlace({ x: 1, y: 0.75 })).toEqual({
			left: '100%',
			bottom: 'calc(25% + 8px)',
			translate: '-100% 0'
		});
	});
});
