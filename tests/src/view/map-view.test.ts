import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicator } from '../../../src/lib/catalog/indicators';
import {
	defaultMapView,
	mapViewFromUrl,
	mapViewOf,
	mapViewToPath,
	questionOf
} from '../../../src/lib/view/map-view';
import { reroutePath } from '../../../src/lib/view/paths';
import { langs, mapViews, urlOf } from './views';

const femicide = '/mapa/tasa-de-feminicidio/2024/';
const partner = '/mapa/violencia-de-pareja/2021/';

describe('mapViewFromUrl(url)', () => {
	test('an address that says nothing is missing, and shows the default view', () => {
		expect(mapViewFromUrl(urlOf('/mapa/'))).toEqual({
			status: 'missing',
			view: defaultMapView('es')
		});
		expect(mapViewFromUrl(urlOf('/en/map/?utm=1')).view).toEqual(defaultMapView('en'));
		expect(mapViewFromUrl(urlOf('/en/')).status).toBe('missing');
	});

	test('indicator and year are in the path, the rest in the query', () => {
		const url = urlOf(
			`${femicide}?form=tiles&classes=natural-6&state=15&sort=name-asc&cut=2024-05`
		);
		expect(mapViewFromUrl(url)).toEqual({
			status: 'valid',
			view: {
				page: 'map',
				lang: 'es',
				indicator: 'femicide_rate',
				year: 2024,
				form: 'tiles',
				classes: { method: 'natural', k: 6 },
				state: '15',
				sort: { column: 'name', descending: false },
				filters: { cut: '2024-05' }
			}
		});
	});

	test('the survey can be asked for by place and age', () => {
		const { status, view } = mapViewFromUrl(urlOf(`${partner}?domain=rural&age=55_plus`));
		expect(status).toBe('valid');
		expect(view.filters).toEqual({ domain: 'rural', age: '55_plus' });
	});

	test('without a year, the newest whole one', () => {
		const parsed = mapViewFromUrl(urlOf('/mapa/violacion/'));
		expect(parsed.status).toBe('valid');
		expect(parsed.view.year).toBe(2024);
	});

	test('the address of the route tree is the same view', () => {
		expect(mapViewFromUrl(urlOf(reroutePath(femicide)))).toEqual(mapViewFromUrl(urlOf(femicide)));
	});

	test('the other language’s word finds the indicator, and the language stays', () => {
		const { status, view } = mapViewFromUrl(urlOf('/en/map/tasa-de-feminicidio/2024/'));
		expect(status).toBe('valid');
		expect(view).toMatchObject({ lang: 'en', indicator: 'femicide_rate' });
	});

	test('the newest cut is no filter', () => {
		const parsed = mapViewFromUrl(urlOf(`${femicide}?cut=2025-06`));
		expect(parsed).toEqual({ status: 'valid', view: mapViewFromUrl(urlOf(femicide)).view });
	});

	test('parameters that the page does not know are ignored', () => {
		const parsed = mapViewFromUrl(urlOf(`${femicide}?fbclid=1&need=2`));
		expect(parsed).toEqual({ status: 'valid', view: mapViewFromUrl(urlOf(femicide)).view });
	});

	test.each([
		['/mapa/nada/2021/', 'nada', 'Mujeres que han vivido violencia de pareja'],
		['/mapa/violencia-de-pareja/2019/', '2019', '2021'],
		['/mapa/violencia-de-pareja/ayer/', 'ayer', '2021'],
		['/mapa/violencia-de-pareja/2021/mas/', 'mas', 'no se entiende'],
		[`${partner}?form=globe`, 'form=globe', 'pantalla'],
		[`${partner}?classes=quantiles-9`, 'classes=quantiles-9', 'clases'],
		[`${partner}?classes=quantiles`, 'classes=quantiles', 'clases'],
		[`${partner}?state=33`, 'state=33', 'estado'],
		[`${partner}?state=00`, 'state=00', 'estado'],
		[`${partner}?state=`, 'state=', 'estado'],
		[`${partner}?sort=size`, 'sort=size', 'mayor a menor'],
		[`${partner}?cut=2024-05`, 'cut=2024-05', 'cortes'],
		[`${femicide}?cut=2019-01`, 'cut=2019-01', '2025-06'],
		[`${femicide}?domain=rural`, 'domain=rural', 'todas las mujeres'],
		[`${partner}?age=12`, 'age=12', 'todas las mujeres'],
		[`${partner}?age=constructor`, 'age=constructor', 'todas las mujeres']
	])('%s is invalid, and says why', (path, said, instead) => {
		const parsed = mapViewFromUrl(urlOf(path));
		if (parsed.status !== 'invalid') throw new Error(`${path} should be invalid`);
		expect(parsed.reasons).toHaveLength(1);
		expect(parsed.reasons[0]?.es).toContain(said);
		expect(parsed.reasons[0]?.es).toContain(instead);
		expect(parsed.reasons[0]?.en).toContain(said);
	});

	test('what is understood of an invalid address is kept', () => {
		const parsed = mapViewFromUrl(urlOf(`${femicide}?state=07&form=globe&classes=equal-4`));
		expect(parsed.status).toBe('invalid');
		expect(parsed.view).toMatchObject({
			indicator: 'femicide_rate',
			state: '07',
			form: 'auto',
			classes: { method: 'equal', k: 4 }
		});
	});

	test('a long value is cut in the reason', () => {
		const parsed = mapViewFromUrl(urlOf(`/mapa/${'a'.repeat(5000)}/2021/`));
		if (parsed.status !== 'invalid') throw new Error('should be invalid');
		expect(parsed.reasons[0]?.es.length).toBeLessThan(200);
	});

	test('never throws, and always gives a view that can be written', () => {
		const word = fc.oneof(fc.string(), fc.constantFrom('fixed', 'equal-4', '15', '2024-05', 'map'));
		const key = fc.oneof(
			fc.string(),
			fc.constantFrom('form', 'classes', 'state', 'sort', 'cut', 'domain', 'age')
		);
		const garbage = fc.property(
			fc.array(fc.string()),
			fc.array(fc.tuple(key, word)),
			(parts, params) => {
				const url = urlOf('/');
				url.pathname = `/mapa/${parts.join('/')}`;
				url.search = new URLSearchParams(params).toString();
				const { view } = mapViewFromUrl(url);
				const again = mapViewFromUrl(urlOf(mapViewToPath(view)));
				expect(again).toEqual({ status: 'valid', view });
			}
		);
		fc.assert(garbage, { numRuns: 500 });
	});
});

describe('mapViewToPath(view)', () => {
	test('leaves defaults out', () => {
		expect(mapViewToPath(defaultMapView('es'))).toBe(partner);
		expect(mapViewToPath(defaultMapView('en'))).toBe('/en/map/partner-violence/2021/');
	});

	test('writes what is not a default, in a fixed order', () => {
		const view = mapViewOf(indicator('femicide_rate'), 'en');
		const changed = {
			...view,
			filters: { cut: '2025-06' },
			sort: { column: 'value', descending: false },
			state: '06',
			form: 'map'
		} as const;
		expect(mapViewToPath(changed)).toBe(
			'/en/map/femicide-rate/2025/?form=map&state=06&sort=value-asc&cut=2025-06'
		);
	});

	test('parse ∘ print = id, and what is printed is canonical', () => {
		const property = fc.property(mapViews, (view) => {
			const path = mapViewToPath(view);
			const parsed = mapViewFromUrl(urlOf(path));
			expect(parsed).toEqual({ status: 'valid', view });
			expect(mapViewToPath(parsed.view)).toBe(path);
		});
		fc.assert(property, { numRuns: 500 });
	});

	test('no two views share an address', () => {
		const property = fc.property(mapViews, mapViews, (a, b) => {
			const same = JSON.stringify(mapViewFromUrl(urlOf(mapViewToPath(a))).view);
			const other = JSON.stringify(mapViewFromUrl(urlOf(mapViewToPath(b))).view);
			expect(mapViewToPath(a) === mapViewToPath(b)).toBe(same === other);
		});
		fc.assert(property);
	});

	test('the default of every language is what its bare address shows', () => {
		fc.assert(
			fc.property(langs, (lang) => {
				const bare = urlOf(lang === 'es' ? '/mapa/' : '/en/map/');
				expect(mapViewFromUrl(bare).view).toEqual(defaultMapView(lang));
			})
		);
	});
});

describe('questionOf(view)', () => {
	test('is the part of a view that the data answer', () => {
		expect(questionOf(defaultMapView('es'))).toEqual({
			indicator: 'partner_lifetime_any',
			year: 2021,
			filters: {}
		});
	});
});
