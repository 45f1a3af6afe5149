import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	defaultMunicipalitiesView,
	municipalTopic,
	municipalitiesViewFromUrl,
	municipalitiesViewToPath,
	withMunicipalities
} from '../../../src/lib/view/crime-municipalities-view';
import { urlOf } from './views';
import { municipalitiesViews } from './views-crime';

const SPANISH = '/feminicidio/municipios/';
const at = (search: string, path = SPANISH) => municipalitiesViewFromUrl(urlOf(path + search));

describe('municipalitiesViewFromUrl(url)', () => {
	it('without parameters is missing, and pools the last five whole years of femicide', () => {
		const { status, view } = at('');
		expect(status).toBe('missing');
		expect(view.years).toEqual([2021, 2025]);
		expect(view.rate).toBe('smoothed');
		expect(at('', '/en/family-violence/municipalities/').view.years).toEqual([2025, 2025]);
	});

	it('reads state, municipality, years, rate and sort', () => {
		expect(at('?state=20&municipality=20067&years=2015-2017&rate=raw&sort=value-desc')).toEqual({
			status: 'valid',
			view: {
				...defaultMunicipalitiesView('femicide', 'es'),
				state: '20',
				municipality: '20067',
				years: [2015, 2017],
				rate: 'raw',
				sort: { column: 'value', descending: true }
			}
		});
	});

	it('takes the state from the municipality, and 2026 by itself', () => {
		expect(at('?municipality=09011').view).toMatchObject({ state: '09', municipality: '09011' });
		expect(at('?years=2026')).toMatchObject({ status: 'valid', view: { years: [2026, 2026] } });
	});

	it.each([
		['?years=2024-2026', [2024, 2025]],
		['?years=2019-2016', [2016, 2019]],
		['?years=1999', [2015, 2015]],
		['?years=last', [2021, 2025]]
	] as const)('%s is not pooled: shows %s and says so', (search, years) => {
		const parsed = at(search);
		expect(parsed.status).toBe('invalid');
		expect(parsed.view.years).toEqual(years);
		if (parsed.status === 'invalid') expect(parsed.reasons[0]?.es).toContain('2026 va solo');
	});

	it.each([
		['?state=33', 'state=33'],
		['?municipality=20999', 'municipality=20999'],
		['?municipality=99001', 'municipality=99001'],
		['?municipality=oaxaca', 'municipality=oaxaca'],
		['?state=09&municipality=20067', '20067'],
		['?rate=best', 'rate=best'],
		['?sort=rank-desc', 'sort=rank-desc'],
		['?unit=victims', 'unit=victims']
	])('%s is invalid, says why, and shows something near', (search, said) => {
		const parsed = at(search);
		if (parsed.status !== 'invalid') throw new Error(`${search} should be invalid`);
		expect(parsed.reasons).toHaveLength(1);
		expect(parsed.reasons[0]?.es).toContain(said);
		expect(parsed.reasons[0]?.en).toContain(said);
		expect(parsed.view.municipality).toBeNull();
		expect(at(new URL(urlOf(municipalitiesViewToPath(parsed.view))).search).status).not.toBe(
			'invalid'
		);
	});

	it('never throws for a query, and always gives a period that can be shown', () => {
		const keys = fc.constantFrom('state', 'municipality', 'years', 'rate', 'sort', 'unit', 'x');
		const queries = fc.array(fc.tuple(keys, fc.oneof(fc.string(), fc.nat().map(String))));
		fc.assert(
			fc.property(queries, (pairs) => {
				const { view } = at(`?${new URLSearchParams(pairs.map(([k, v]) => [k, v]))}`);
				const [from, to] = view.years;
				expect(from === 2026 ? to === 2026 : 2015 <= from && from <= to && to <= 2025).toBe(true);
			})
		);
	});
});

describe('municipalitiesViewToPath(view)', () => {
	it('leaves defaults out and keeps keys and values the same in both languages', () => {
		const view = defaultMunicipalitiesView('femicide', 'es');
		expect(municipalitiesViewToPath(view)).toBe(SPANISH);
		const chosen = { ...view, state: '20', years: [2026, 2026] as const };
		expect(municipalitiesViewToPath(chosen)).toBe(`${SPANISH}?state=20&years=2026`);
		expect(municipalitiesViewToPath({ ...chosen, lang: 'en' })).toBe(
			'/en/femicide/municipalities/?state=20&years=2026'
		);
	});

	it('parse ∘ print = id, and what is printed is canonical', () => {
		fc.assert(
			fc.property(municipalitiesViews, (view) => {
				const path = municipalitiesViewToPath(view);
				const parsed = municipalitiesViewFromUrl(urlOf(path));
				expect(parsed.status).toBe(path.includes('?') ? 'valid' : 'missing');
				expect(parsed.view).toEqual(view);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('withMunicipalities(view, change)', () => {
	it('drops a municipality of another state', () => {
		const view = {
			...defaultMunicipalitiesView('femicide', 'es'),
			state: '20',
			municipality: '20067'
		};
		expect(withMunicipalities(view, { years: [2025, 2025] }).municipality).toBe('20067');
		expect(withMunicipalities(view, { state: '09' }).municipality).toBeNull();
		expect(withMunicipalities(view, { state: null }).municipality).toBeNull();
	});
});

describe('municipalTopic(id)', () => {
	it('only two topics have figures by municipality', () => {
		expect(municipalTopic('family_violence')).toBe('family_violence');
		expect(() => municipalTopic('rape')).toThrow(RangeError);
	});
});
