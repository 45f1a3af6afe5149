import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicators } from '../../../src/lib/catalog/indicators';
import { withView } from '../../../src/lib/view/change';
import { defaultCoverageView } from '../../../src/lib/view/coverage-view';
import { defaultMapView, mapViewFromUrl, mapViewToPath } from '../../../src/lib/view/map-view';
import { mapViews, urlOf } from './views';

const partner = defaultMapView('es');

describe('withView(view, change)', () => {
	test('changes what is asked and nothing else', () => {
		expect(withView(partner, { state: '15' })).toEqual({ ...partner, state: '15' });
		expect(withView(partner, { lang: 'en' })).toEqual({ ...partner, lang: 'en' });
	});

	test('another indicator keeps the year, or takes the nearest', () => {
		expect(withView(partner, { indicator: 'femicide_rate' }).year).toBe(2021);
		expect(withView(partner, { indicator: 'partner_lifetime_sexual' }).year).toBe(2016);
	});

	test('classes of the indicator give way, classes of the reader stay', () => {
		expect(withView(partner, { indicator: 'femicide_rate' }).classes).toEqual({
			method: 'fixed',
			k: 6
		});
		const chosen = withView(partner, { classes: { method: 'natural', k: 6 } });
		expect(withView(chosen, { indicator: 'femicide_rate' }).classes).toEqual({
			method: 'natural',
			k: 6
		});
	});

	test('fixed classes have as many as the breaks make', () => {
		expect(withView(partner, { classes: { method: 'fixed', k: 3 } }).classes.k).toBe(5);
	});

	test('filters that no longer apply are dropped', () => {
		const rural = withView(partner, { filters: { domain: 'rural', age: '25_34' } });
		expect(rural.filters).toEqual({ domain: 'rural', age: '25_34' });
		expect(withView(rural, { indicator: 'childhood_sexual' }).filters).toEqual(rural.filters);
		expect(withView(rural, { indicator: 'femicide_rate' }).filters).toEqual({});
		const older = withView(partner, {
			indicator: 'femicide_rate',
			year: 2021,
			filters: { cut: '2022-06' }
		});
		expect(older.filters).toEqual({ cut: '2022-06' });
		expect(withView(older, { year: 2024 }).filters).toEqual({});
		expect(withView(older, { filters: { cut: '2025-06' } }).filters).toEqual({});
	});

	test('of a coverage view too', () => {
		const view = defaultCoverageView('en');
		expect(withView(view, { need: 'partner_lifetime_sexual' }).year).toBe(2016);
		expect(withView(view, { response: 'programmes' })).toEqual({ ...view, response: 'programmes' });
	});

	test('an unknown indicator throws', () => {
		expect(() => withView(partner, { indicator: 'cases' })).toThrow(RangeError);
	});

	test('always gives a view that an address can hold', () => {
		const property = fc.property(
			mapViews,
			fc.constantFrom(...indicators),
			fc.integer({ min: 1980, max: 2040 }),
			(view, { id }, year) => {
				const next = withView(view, { indicator: id, year });
				expect(mapViewFromUrl(urlOf(mapViewToPath(next)))).toEqual({ status: 'valid', view: next });
			}
		);
		fc.assert(property, { numRuns: 300 });
	});
});
