import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { surveyIndicator, surveyIndicators } from '../../../src/lib/catalog/indicators/survey';
import {
	defaultSurveyView,
	indicatorsIn,
	surveyQuery,
	surveyViewFromUrl,
	surveyViewToPath,
	withSurveyView,
	yearsIn
} from '../../../src/lib/view/survey-view';
import { urlOf } from './views';
import { surveyViews } from './views-survey';

describe('yearsIn(section, entry)', () => {
	it('any survey with a figure; both where they are compared; those with the women’s answers for groups', () => {
		const partner = surveyIndicator('partner_lifetime_any');
		const community = surveyIndicator('community_lifetime');
		const family = surveyIndicator('family_12m');
		expect(yearsIn('states', partner)).toEqual([2016, 2021]);
		expect(yearsIn('states', family)).toEqual([2021]);
		expect(yearsIn('change', community)).toEqual([2016, 2021]);
		expect(yearsIn('change', family)).toEqual([]);
		expect(yearsIn('groups', partner)).toEqual([2016, 2021]);
		expect(yearsIn('groups', surveyIndicator('childhood_any'))).toEqual([2021]);
	});
});

describe('indicatorsIn(section)', () => {
	it('keeps the order of the survey’s pages', () => {
		expect(indicatorsIn('states')).toEqual(surveyIndicators);
		expect(indicatorsIn('check')).toEqual(surveyIndicators);
		expect(indicatorsIn('change').every(({ surveyYears }) => surveyYears.length === 2)).toBe(true);
	});
});

describe('surveyViewFromUrl(url)', () => {
	it('an address that says nothing is missing', () => {
		for (const [path, section, lang] of [
			['/encuesta/', 'states', 'es'],
			['/encuesta/cambio/?x=1', 'change', 'es'],
			['/en/survey/groups/', 'groups', 'en'],
			['/en/survey/check/', 'check', 'en'],
			['/es/survey/change/', 'change', 'es']
		] as const) {
			expect(surveyViewFromUrl(urlOf(path))).toEqual({
				status: 'missing',
				view: defaultSurveyView(section, lang)
			});
		}
		expect(defaultSurveyView('states', 'es')).toMatchObject({
			indicator: 'partner_lifetime_any',
			year: 2021,
			state: null,
			order: 'value'
		});
	});

	it('every key', () => {
		const url = urlOf('/encuesta/?indicator=community_lifetime&year=2016&state=20&order=name');
		expect(surveyViewFromUrl(url)).toEqual({
			status: 'valid',
			view: {
				page: 'survey',
				section: 'states',
				lang: 'es',
				indicator: 'community_lifetime',
				year: 2016,
				state: '20',
				order: 'name'
			}
		});
	});

	it('a year that the indicator lacks gives the nearest, and why', () => {
		const parsed = surveyViewFromUrl(urlOf('/en/survey/?indicator=family_12m&year=2016'));
		expect(parsed).toMatchObject({
			status: 'invalid',
			view: { indicator: 'family_12m', year: 2021 },
			reasons: [{ en: '“Family, 12 months” has no figures for “2016” here; 2021 is shown.' }]
		});
		expect(surveyViewFromUrl(urlOf('/encuesta/?year=1999')).view.year).toBe(2016);
		expect(surveyViewFromUrl(urlOf('/encuesta/?year=ayer')).view.year).toBe(2021);
	});

	it('what a section cannot show gives the usual indicator, and why', () => {
		expect(surveyViewFromUrl(urlOf('/encuesta/cambio/?indicator=family_12m&year=2016'))).toEqual({
			status: 'invalid',
			view: defaultSurveyView('change', 'es'),
			reasons: [
				{
					es: '«Violencia de la familia, 12 meses» sólo tiene cifras de 2021, y aquí se comparan dos encuestas; se muestra «Violencia de pareja».',
					en: '“Family, 12 months” has figures for 2021 only, and two surveys are compared here; “Partner violence” is shown.'
				}
			]
		});
		expect(
			surveyViewFromUrl(urlOf('/en/survey/groups/?indicator=community_lifetime'))
		).toMatchObject({
			reasons: [
				{
					en: 'For “Community violence” we do not hold each woman’s answers, which telling groups apart takes; “Partner violence” is shown.'
				}
			]
		});
		expect(surveyViewFromUrl(urlOf('/en/survey/?indicator=femicide_rate'))).toMatchObject({
			status: 'invalid',
			reasons: [
				{
					en: 'The link asks for “indicator=femicide_rate”, which does not exist; “Partner violence” is shown.'
				}
			]
		});
	});

	it('a state and an order that do not exist', () => {
		const parsed = surveyViewFromUrl(urlOf('/en/survey/?state=99&order=rank'));
		expect(parsed).toMatchObject({ status: 'invalid', view: { state: null, order: 'value' } });
		expect(parsed.status === 'invalid' && parsed.reasons).toHaveLength(2);
	});

	it('throws for an address without such a view', () => {
		for (const path of ['/encuesta/tabulador/', '/mapa/', '/encuesta/otra/'])
			expect(() => surveyViewFromUrl(urlOf(path))).toThrow(RangeError);
	});

	test('never throws for a query', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (indicator, year) => {
				const query = new URLSearchParams({ indicator, year });
				const { view } = surveyViewFromUrl(urlOf(`/encuesta/grupos/?${query}`));
				expect(yearsIn('groups', surveyIndicator(view.indicator))).toContain(view.year);
			})
		);
	});
});

describe('withSurveyView(view, change)', () => {
	it('keeps the year, or the nearest that the next indicator has', () => {
		const view = withSurveyView(defaultSurveyView('states', 'es'), { year: 2016 });
		expect(withSurveyView(view, { indicator: 'community_lifetime' }).year).toBe(2016);
		expect(withSurveyView(view, { indicator: 'family_12m' }).year).toBe(2021);
	});

	it('another section shows what it can', () => {
		const view = withSurveyView(defaultSurveyView('states', 'es'), {
			indicator: 'family_12m',
			state: '20'
		});
		expect(withSurveyView(view, { section: 'change' })).toMatchObject({
			section: 'change',
			indicator: 'partner_lifetime_any',
			state: '20'
		});
	});
});

describe('surveyViewToPath(view), surveyQuery(view)', () => {
	it('leaves out what is usual', () => {
		expect(surveyViewToPath(defaultSurveyView('states', 'es'))).toBe('/encuesta/');
		expect(surveyViewToPath(defaultSurveyView('change', 'en'))).toBe('/en/survey/change/');
		const view = withSurveyView(defaultSurveyView('groups', 'es'), {
			indicator: 'childhood_sexual',
			year: 2016,
			state: '09',
			order: 'name'
		});
		expect(surveyQuery(view)).toBe('?indicator=childhood_sexual&year=2016&state=09&order=name');
		expect(surveyViewToPath(view)).toBe(`/encuesta/grupos/${surveyQuery(view)}`);
	});

	test('parse ∘ print = id', () => {
		fc.assert(
			fc.property(surveyViews, (view) => {
				expect(surveyViewFromUrl(urlOf(surveyViewToPath(view))).view).toEqual(view);
			})
		);
	});
});
