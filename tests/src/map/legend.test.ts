import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassChoice } from '../../../src/lib/catalog/types';
import { indicator } from '../../../src/lib/catalog/indicators';
import { hatchOf, legendOf, placeOnBar } from '../../../src/lib/map/legend';
import { barTexts, classText } from '../../../src/lib/map/legend-text';
import { row } from '../../helpers/row';

const fixed: ClassChoice = { method: 'fixed', k: 4 };
const five = [
	row('00', { value: 99 }),
	row('01', { value: 0 }),
	row('02', { value: 2 }),
	row('03', { value: 3 }),
	row('04', { value: 8, precision: 'low' }),
	row('05')
];

describe('legendOf(rows, choice, fixedBreaks)', () => {
	const legend = legendOf(five, fixed, [1, 3, 6]);

	it('counts states in classes, a value on a break in the class above, the nation in none', () => {
		expect(legend.classes.map(({ count }) => count)).toEqual([1, 1, 1, 1]);
	});

	it('ends at the lowest and the highest value', () => {
		expect(legend.classes.at(0)).toEqual({ low: 0, high: 1, count: 1 });
		expect(legend.classes.at(-1)).toEqual({ low: 6, high: 8, count: 1 });
	});

	it('counts what is hatched', () => {
		expect(legend.noData).toBe(1);
		expect(legend.lowPrecision).toBe(1);
	});

	it('leaves an end open where no value lies below the first break', () => {
		const high = legendOf([row('01', { value: 5 })], fixed, [1, 3, 6]);
		expect(high.classes.at(0)).toEqual({ low: null, high: 1, count: 0 });
		expect(high.classes.at(-1)).toEqual({ low: 6, high: null, count: 0 });
	});

	it('has one empty class where nothing is known', () => {
		const none = legendOf([row('01')], { method: 'quantiles', k: 5 }, []);
		expect(none.classes).toEqual([{ low: null, high: null, count: 0 }]);
		expect(none.noData).toBe(1);
	});
});

describe('placeOnBar(value, legend)', () => {
	const legend = legendOf(five, fixed, [1, 3, 6]);

	it('stands in its class, in proportion', () => {
		expect(placeOnBar(0, legend)).toBe(0);
		expect(placeOnBar(2, legend)).toBeCloseTo(0.375, 12);
		expect(placeOnBar(8, legend)).toBe(1);
	});

	it('never leaves the bar and never goes back as values grow', () => {
		const value = fc.double({ min: -50, max: 50, noNaN: true });
		fc.assert(
			fc.property(value, value, (a, b) => {
				const [low, high] = [
					placeOnBar(Math.min(a, b), legend),
					placeOnBar(Math.max(a, b), legend)
				];
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low).toBeLessThanOrEqual(high);
			})
		);
	});
});

describe('hatchOf(row)', () => {
	it('tells no data from low precision', () => {
		expect(hatchOf({ value: null, precision: 'low' })).toBe('no-data');
		expect(hatchOf({ value: 0, precision: 'low' })).toBe('low');
		expect(hatchOf({ value: 0, precision: 'moderate' })).toBe('none');
	});
});

describe('barTexts(legend, indicator, lang)', () => {
	it('writes breaks at the borders with no more decimals than they need, and the ends', () => {
		const legend = legendOf(five, fixed, [1, 3, 6]);
		const texts = barTexts(legend, { measure: 'rate', decimals: 2 }, 'es');
		expect(texts.map(({ text }) => text)).toEqual(['0.00', '1', '3', '6', '8.00']);
		expect(texts.map(({ at }) => at)).toEqual([0, 0.25, 0.5, 0.75, 1]);
		const halves = legendOf(five, fixed, [0.5, 3, 6]);
		expect(barTexts(halves, { measure: 'rate', decimals: 2 }, 'es')[1]?.text).toBe('0.5');
	});

	it('writes whole counts under the middle of their class', () => {
		const legend = legendOf(five, fixed, [1, 3, 6]);
		const texts = barTexts(legend, { measure: 'count', decimals: 0 }, 'en');
		expect(texts.map(({ text }) => text)).toEqual(['0', '1–2', '3–5', '6+']);
		expect(texts[0]?.at).toBe(0.125);
	});
});

describe('classText(legend, at, indicator, lang)', () => {
	it('says what each class holds', () => {
		const partner = indicator('partner_lifetime_any');
		const legend = legendOf(five, fixed, [35, 38, 41]);
		expect(classText(legend, 0, partner, 'es')).toBe('Menos de 35.0\u00a0%');
		expect(classText(legend, 1, partner, 'en')).toBe('35.0% to below 38.0%');
		expect(classText(legend, 3, partner, 'en')).toBe('41.0% or more');
		expect(classText(legendOf([], fixed, []), 0, partner, 'en')).toBe('All states');
	});
});
