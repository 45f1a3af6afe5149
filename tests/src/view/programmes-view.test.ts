import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	defaultProgrammesView,
	facetCodes,
	programmesQuery,
	programmesViewFromUrl,
	programmesViewToPath
} from '../../../src/lib/view/programmes-view';
import type { ProgrammesView } from '../../../src/lib/view/interventions-types';
import { LONGEST_SEARCH } from '../../../src/lib/view/query-lists';
import { urlOf } from './views';
import { programmeIds as ids, programmesViews } from './views-interventions';

const parsed = (path: string) => programmesViewFromUrl(urlOf(path), ids);

describe('programmesViewFromUrl(url, ids)', () => {
	it('an address that says nothing is missing: every programme, or one of them', () => {
		expect(parsed('/intervenciones/?x=1')).toEqual({
			status: 'missing',
			view: defaultProgrammesView('es')
		});
		expect(parsed('/es/interventions/')).toEqual(parsed('/intervenciones/'));
		expect(parsed('/en/interventions/programmes/coriac/?country=MX')).toEqual({
			status: 'missing',
			view: defaultProgrammesView('en', 'coriac')
		});
		expect(parsed('/intervenciones/programas/coriac/').view.programme).toBe('coriac');
	});

	it('every key, lists by commas', () => {
		const query =
			'?q=hombres+que&country=MX,PE&state=20,09&start=2010s,unknown&approach=reflection&population=men' +
			'&format=group&length=over_13_weeks&session=up_to_90_minutes&level=tertiary&evaluation=rct,none' +
			'&results=men,none&reach=reported&order=start&compare=gendes,coriac';
		expect(parsed(`/en/interventions/${query}`)).toEqual({
			status: 'valid',
			view: {
				page: 'interventions',
				section: 'programmes',
				lang: 'en',
				programme: null,
				text: 'hombres que',
				countries: ['MX', 'PE'],
				states: ['20', '09'],
				starts: ['2010s', 'unknown'],
				approaches: ['reflection'],
				populations: ['men'],
				formats: ['group'],
				lengths: ['over_13_weeks'],
				sessions: ['up_to_90_minutes'],
				levels: ['tertiary'],
				evaluations: ['rct', 'none'],
				respondents: ['men', 'none'],
				reach: 'reported',
				order: 'start',
				compare: ['gendes', 'coriac']
			}
		});
	});

	it('codes that do not exist are left out, and it says which', () => {
		const found = parsed(
			'/en/interventions/?country=PE,ZZ,YY&level=high&start=1990s&results=women'
		);
		expect(found).toMatchObject({
			status: 'invalid',
			view: { countries: ['PE'], starts: [], levels: [], respondents: [] },
			reasons: [
				{ en: 'The link asks for “country=ZZ, YY”, which does not exist; the rest filters.' },
				{ en: 'The link asks for “start=1990s”, which does not exist; the rest filters.' },
				{ en: 'The link asks for “level=high”, which does not exist; the rest filters.' },
				{ en: 'The link asks for “results=women”, which does not exist; the rest filters.' }
			]
		});
	});

	it('compares what there is, up to four', () => {
		expect(parsed('/intervenciones/?compare=gendes,nadie')).toMatchObject({
			status: 'invalid',
			view: { compare: ['gendes'] },
			reasons: [{ es: 'Aquí no se documenta «nadie»; se comparan los demás.' }]
		});
		const five = parsed(`/intervenciones/?compare=${ids.join(',')}`);
		expect(five).toMatchObject({ status: 'invalid', view: { compare: ids.slice(0, 4) } });
		expect(parsed('/intervenciones/?compare=gendes,gendes,').view.compare).toEqual(['gendes']);
	});

	it('a word that does not exist gives the usual one, and why', () => {
		const found = parsed('/intervenciones/?reach=big&order=size');
		expect(found).toMatchObject({ status: 'invalid', view: { reach: 'all', order: 'country' } });
		expect(found.status === 'invalid' && found.reasons).toHaveLength(2);
	});

	it('throws for an address of another page', () => {
		for (const path of ['/mapa/', '/intervenciones/organizaciones/', '/intervenciones/otra/'])
			expect(() => parsed(path)).toThrow(RangeError);
	});

	test('never throws for a query, and keeps to what exists', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (q, approach) => {
				const { view } = parsed(`/intervenciones/?${new URLSearchParams({ q, approach })}`);
				expect(view.text.length).toBeLessThanOrEqual(LONGEST_SEARCH);
				for (const code of view.approaches) expect(facetCodes.approaches).toContain(code);
			})
		);
	});
});

describe('programmesQuery(view), programmesViewToPath(view)', () => {
	it('leaves out what is usual, and writes commas as they are', () => {
		expect(programmesViewToPath(defaultProgrammesView('es'))).toBe('/intervenciones/');
		expect(programmesViewToPath(defaultProgrammesView('en', 'coriac'))).toBe(
			'/en/interventions/programmes/coriac/'
		);
		const view: ProgrammesView = {
			...defaultProgrammesView('es'),
			text: 'niños y más',
			countries: ['MX', 'PE'],
			order: 'name',
			compare: ['gendes', 'coriac']
		};
		expect(programmesQuery(view)).toBe(
			'?q=ni%C3%B1os+y+m%C3%A1s&country=MX,PE&order=name&compare=gendes,coriac'
		);
	});

	test('parse ∘ print = id', () => {
		fc.assert(
			fc.property(programmesViews, (view) => {
				expect(parsed(programmesViewToPath(view)).view).toEqual(view);
			})
		);
	});
});
