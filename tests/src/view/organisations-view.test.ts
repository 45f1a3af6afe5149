import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	defaultOrganisationsView,
	organisationFilters,
	organisationsViewFromUrl,
	organisationsViewToPath,
	showsAll,
	withCode,
	withOrganisationsView
} from '../../../src/lib/view/organisations-view';
import { urlOf } from './views';
import { directoryViews, stateDirectoryViews } from './views-interventions';

describe('organisationsViewFromUrl(url)', () => {
	it('an address that says nothing is missing', () => {
		for (const [path, lang] of [
			['/intervenciones/organizaciones/', 'es'],
			['/en/interventions/organisations/?x=1', 'en'],
			['/es/interventions/organisations/', 'es']
		] as const) {
			expect(organisationsViewFromUrl(urlOf(path))).toEqual({
				status: 'missing',
				view: defaultOrganisationsView(lang)
			});
		}
	});

	it('every key', () => {
		const url = urlOf(
			'/intervenciones/organizaciones/?q=%20red%20%20mesa&state=none,20,09&theme=health&scope=local,national&men=yes&page=2'
		);
		expect(organisationsViewFromUrl(url)).toEqual({
			status: 'valid',
			view: {
				...defaultOrganisationsView('es'),
				text: 'red mesa',
				states: ['09', '20', 'none'],
				themes: ['health'],
				scopes: ['national', 'local'],
				men: 'yes',
				sheet: 2
			}
		});
	});

	it('a state’s own page, which has no query', () => {
		const parsed = organisationsViewFromUrl(
			urlOf('/intervenciones/organizaciones/oaxaca/?men=yes')
		);
		expect(parsed).toEqual({ status: 'missing', view: defaultOrganisationsView('es', '20') });
	});

	it('codes that do not exist are left out, and it says which', () => {
		const parsed = organisationsViewFromUrl(
			urlOf('/en/interventions/organisations/?state=09,99&theme=war&men=no&page=0')
		);
		expect(parsed).toMatchObject({
			status: 'invalid',
			view: { states: ['09'], themes: [], men: 'all', sheet: 1 },
			reasons: [
				{ en: 'The link asks for “state=99”, which does not exist; the rest filters.' },
				{ en: 'The link asks for “theme=war”, which does not exist; the rest filters.' },
				{ en: 'The link asks for “men=no”, which does not exist; all are shown.' },
				{ en: 'The link asks for part “0” of the list, which does not exist; the first is shown.' }
			]
		});
	});

	it('throws for an address without such a view', () => {
		for (const path of ['/intervenciones/', '/mapa/', '/intervenciones/organizaciones/atlantis/'])
			expect(() => organisationsViewFromUrl(urlOf(path)), path).toThrow(RangeError);
	});

	test('never throws for a query, and gives no code that does not exist', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (q, state, page) => {
				const query = new URLSearchParams({ q, state, page });
				const { view } = organisationsViewFromUrl(
					urlOf(`/intervenciones/organizaciones/?${query}`)
				);
				expect(view.states.every((code) => organisationFilters.states.includes(code))).toBe(true);
				expect(view.sheet).toBeGreaterThanOrEqual(1);
			})
		);
	});
});

describe('withOrganisationsView(view, change), withCode(view, filter, code)', () => {
	const view = { ...defaultOrganisationsView('es'), sheet: 3 };

	it('another search or filter begins at the first part', () => {
		expect(withOrganisationsView(view, { text: 'red' }).sheet).toBe(1);
		expect(withOrganisationsView(view, { sheet: 4 }).sheet).toBe(4);
	});

	it('chooses a code, in the order of the catalogue, or lets it go', () => {
		const one = withCode(view, 'states', '20');
		expect(withCode(one, 'states', '09').states).toEqual(['09', '20']);
		expect(withCode(one, 'states', '20').states).toEqual([]);
	});
});

describe('showsAll(view)', () => {
	it('whether nothing is searched for and nothing filtered', () => {
		const view = defaultOrganisationsView('en');
		expect(showsAll({ ...view, sheet: 2 })).toBe(true);
		expect(showsAll({ ...view, men: 'yes' })).toBe(false);
		expect(showsAll({ ...view, text: 'x' })).toBe(false);
		expect(showsAll({ ...view, themes: ['health'] })).toBe(false);
	});
});

describe('organisationsViewToPath(view)', () => {
	it('leaves out what is usual', () => {
		const view = defaultOrganisationsView('es');
		expect(organisationsViewToPath(view)).toBe('/intervenciones/organizaciones/');
		expect(organisationsViewToPath({ ...view, lang: 'en', states: ['09', 'none'], sheet: 2 })).toBe(
			'/en/interventions/organisations/?state=09,none&page=2'
		);
		expect(organisationsViewToPath(defaultOrganisationsView('en', '15'))).toBe(
			'/en/interventions/organisations/estado-de-mexico/'
		);
	});

	test('parse ∘ print = id', () => {
		fc.assert(
			fc.property(fc.oneof(directoryViews, stateDirectoryViews), (view) => {
				expect(organisationsViewFromUrl(urlOf(organisationsViewToPath(view))).view).toEqual(view);
			})
		);
	});
});
