import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	crimeSeriesViewFromUrl,
	crimeSeriesViewToPath,
	defaultCrimeSeriesView,
	withCrimeSeries
} from '../../../src/lib/view/crime-series-view';
import type { CrimeSeriesView } from '../../../src/lib/view/types';
import { urlOf } from './views';
import { seriesCuts as cutsOf, seriesViews } from './views-crime';

const parse = (path: string) => crimeSeriesViewFromUrl(urlOf(path), cutsOf);

describe('crimeSeriesViewFromUrl(url, cutsOf)', () => {
	it('an address that says nothing shows the nation by year, in the unit of the topic', () => {
		expect(parse('/feminicidio/')).toEqual({
			status: 'missing',
			view: defaultCrimeSeriesView('femicide', 'es')
		});
		expect(parse('/en/rape/?x=1').view).toMatchObject({
			lang: 'en',
			topic: 'rape',
			unit: 'files',
			place: '00',
			step: 'year',
			cut: null
		});
	});

	it('place, unit and cut', () => {
		expect(parse('/en/femicide/?place=15&unit=files&cut=2021-12')).toEqual({
			status: 'valid',
			view: {
				page: 'crime',
				section: 'series',
				lang: 'en',
				topic: 'femicide',
				unit: 'files',
				place: '15',
				step: 'year',
				cut: '2021-12'
			}
		});
	});

	it('the newest cut is the same as none', () => {
		const parsed = parse('/feminicidio/?unit=files&cut=2026-08');
		expect([parsed.status, parsed.view.cut]).toEqual(['valid', null]);
	});

	it.each([
		['?place=99', 'place=99'],
		['?unit=deaths', 'unit=deaths'],
		['?step=week', 'step=week'],
		['?cut=2021-12', 'cut=2021-12'],
		['?unit=files&cut=2019-01', 'cut=2019-01'],
		['?unit=files&step=month&cut=2025-06', '2025']
	])('%s is invalid, and says why in both languages', (search, said) => {
		const parsed = parse(`/feminicidio/${search}`);
		if (parsed.status !== 'invalid') throw new Error(`${search} should be invalid`);
		expect(parsed.reasons).toHaveLength(1);
		expect(parsed.reasons[0]?.es).toContain(said);
		expect(parsed.reasons[0]?.en).toContain(said);
		expect(parse(crimeSeriesViewToPath(parsed.view)).status).not.toBe('invalid');
	});

	it('victims of a crime that is counted in files only are not understood', () => {
		expect(parse('/violacion/?unit=victims')).toMatchObject({
			status: 'invalid',
			view: { unit: 'files' }
		});
	});

	it('garbage never throws', () => {
		fc.assert(
			fc.property(fc.webQueryParameters(), (query) => {
				expect(parse(`/feminicidio/?${query}`).view.topic).toBe('femicide');
			})
		);
	});

	it('an address of another page throws', () => {
		expect(() => parse('/mapa/')).toThrow(RangeError);
	});
});

describe('crimeSeriesViewToPath(view)', () => {
	it('leaves defaults out', () => {
		const view = defaultCrimeSeriesView('family_violence', 'es');
		expect(crimeSeriesViewToPath(view)).toBe('/violencia-familiar/');
		expect(crimeSeriesViewToPath({ ...view, lang: 'en', place: '06', step: 'month' })).toBe(
			'/en/family-violence/?place=06&step=month'
		);
	});

	it('parse ∘ print = id, and what is printed is canonical', () => {
		fc.assert(
			fc.property(seriesViews, (view) => {
				const path = crimeSeriesViewToPath(view);
				const parsed = parse(path);
				expect(parsed.status).toBe(path.includes('?') ? 'valid' : 'missing');
				expect(parsed.view).toEqual(view);
				expect(crimeSeriesViewToPath(parsed.view)).toBe(path);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('withCrimeSeries(view, change, cutsOf)', () => {
	const view: CrimeSeriesView = {
		...defaultCrimeSeriesView('femicide', 'es'),
		unit: 'files',
		cut: '2021-12'
	};

	it('keeps the cut with another place', () => {
		expect(withCrimeSeries(view, { place: '06' }, cutsOf).cut).toBe('2021-12');
	});

	it('leaves a cut that the other unit does not have, and any cut by month', () => {
		expect(withCrimeSeries(view, { unit: 'victims' }, cutsOf).cut).toBeNull();
		expect(withCrimeSeries(view, { step: 'month' }, cutsOf).cut).toBeNull();
		expect(withCrimeSeries(view, { cut: '2026-08' }, cutsOf).cut).toBeNull();
	});
});
