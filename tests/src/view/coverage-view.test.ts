import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	coverageViewFromUrl,
	coverageViewToPath,
	defaultCoverageView,
	needs
} from '../../../src/lib/view/coverage-view';
import { coverageViews, urlOf } from './views';

describe('coverageViewFromUrl(url)', () => {
	test('an address that says nothing is missing', () => {
		expect(coverageViewFromUrl(urlOf('/cobertura/'))).toEqual({
			status: 'missing',
			view: defaultCoverageView('es')
		});
		expect(coverageViewFromUrl(urlOf('/en/coverage/?x=1')).view.lang).toBe('en');
	});

	test('need, year, response, form and state', () => {
		const url = urlOf(
			'/en/coverage/?need=women_killings_rate&year=2023&response=programmes&form=map&state=20'
		);
		expect(coverageViewFromUrl(url)).toEqual({
			status: 'valid',
			view: {
				page: 'coverage',
				lang: 'en',
				need: 'women_killings_rate',
				year: 2023,
				response: 'programmes',
				form: 'map',
				state: '20'
			}
		});
	});

	test('another need without a year shows its newest whole year', () => {
		expect(coverageViewFromUrl(urlOf('/cobertura/?need=rape_rate')).view.year).toBe(2024);
	});

	test.each([
		['?need=nada', 'need=nada'],
		['?need=organisations_documented', 'need=organisations_documented'],
		['?year=1999', '1999'],
		['?response=money', 'response=money'],
		['?form=3d', 'form=3d'],
		['?state=99', 'state=99']
	])('%s is invalid, and says why', (search, said) => {
		const parsed = coverageViewFromUrl(urlOf(`/cobertura/${search}`));
		if (parsed.status !== 'invalid') throw new Error(`${search} should be invalid`);
		expect(parsed.reasons).toHaveLength(1);
		expect(parsed.reasons[0]?.es).toContain(said);
		expect(parsed.reasons[0]?.en).toContain(said);
		expect(coverageViewFromUrl(urlOf(coverageViewToPath(parsed.view))).status).not.toBe('invalid');
	});

	test('garbage never throws', () => {
		const property = fc.property(fc.webQueryParameters(), (query) => {
			const { view } = coverageViewFromUrl(urlOf(`/cobertura/?${query}`));
			expect(needs.map(({ id }) => id)).toContain(view.need);
		});
		fc.assert(property);
	});
});

describe('coverageViewToPath(view)', () => {
	test('leaves defaults out', () => {
		expect(coverageViewToPath(defaultCoverageView('es'))).toBe('/cobertura/');
		const view = { ...defaultCoverageView('en'), state: '07', year: 2016 };
		expect(coverageViewToPath(view)).toBe('/en/coverage/?year=2016&state=07');
	});

	test('parse ∘ print = id, and what is printed is canonical', () => {
		const property = fc.property(coverageViews, (view) => {
			const path = coverageViewToPath(view);
			const parsed = coverageViewFromUrl(urlOf(path));
			expect(parsed.status).toBe(path.includes('?') ? 'valid' : 'missing');
			expect(parsed.view).toEqual(view);
			expect(coverageViewToPath(parsed.view)).toBe(path);
		});
		fc.assert(property, { numRuns: 500 });
	});
});

describe('needs', () => {
	test('are the indicators of violence, and none of response, complaints or classification', () => {
		expect(needs).toHaveLength(26);
		expect(needs.some(({ id }) => id === 'femicide_share' || id === 'partner_complaint')).toBe(
			false
		);
		expect(needs.some(({ theme }) => theme === 'response')).toBe(false);
	});
});
