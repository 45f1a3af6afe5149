import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	accompanied,
	canOrder,
	comparable,
	isAccompanied,
	MOST_INDICATORS
} from '../../../src/lib/view/compare-indicators';
import { indicator } from '../../../src/lib/catalog/indicators';
import {
	compareViewFromUrl,
	compareViewToPath,
	defaultCompareView,
	usualOrder,
	withCompareView
} from '../../../src/lib/view/compare-view';
import { urlOf } from './views';
import { compareViews } from './views-compare';

const read = (query: string) => compareViewFromUrl(urlOf(`/en/compare/${query}`));

function reasonsOf(query: string): readonly string[] {
	const parsed = read(query);
	return parsed.status === 'invalid' ? parsed.reasons.map(({ en }) => en) : [];
}

describe('comparable', () => {
	it('has no counts of what is documented, and nothing that is counted in part only', () => {
		const ids = comparable.map(({ id }) => id);
		expect(ids).toContain('partner_lifetime_any');
		expect(ids).toContain('femicide_rate');
		expect(ids).not.toContain('organisations_documented');
		expect(ids).not.toContain('attempted_femicide_rate');
		expect(comparable.every(({ measure }) => measure !== 'count')).toBe(true);
	});
});

describe('canOrder(entry)', () => {
	it.each([
		['partner_lifetime_any', true],
		['women_killings_rate', true],
		['homicide_deaths_rate', true],
		['femicide_rate', false],
		['femicide_files_rate', false],
		['women_homicide_rate', false],
		['femicide_share', false]
	])('%s: %s', (id, can) => {
		expect(canOrder(indicator(id))).toBe(can);
	});
});

describe('accompanied(ids)', () => {
	it('both killings come after femicide, or after what femicide leaves', () => {
		expect(accompanied(['femicide_rate', 'rape_rate'])).toEqual([
			'femicide_rate',
			'women_killings_rate',
			'rape_rate'
		]);
		expect(accompanied(['women_homicide_rate'])).toEqual([
			'women_homicide_rate',
			'women_killings_rate'
		]);
	});

	it('the same list where each has its companion, or none is needed', () => {
		for (const ids of [
			['femicide_rate', 'women_homicide_rate'],
			['women_killings_rate', 'femicide_files_rate'],
			['rape_rate', 'femicide_share']
		])
			expect(accompanied(ids)).toBe(ids);
	});

	it('the last that is no such killing gives way where six are chosen', () => {
		const six = [
			'partner_lifetime_any',
			'childhood_any',
			'femicide_rate',
			'rape_rate',
			'sexual_abuse_rate',
			'family_violence_rate'
		];
		expect(accompanied(six)).toEqual([
			'partner_lifetime_any',
			'childhood_any',
			'femicide_rate',
			'women_killings_rate',
			'rape_rate',
			'sexual_abuse_rate'
		]);
	});
});

describe('compareViewFromUrl(url)', () => {
	it('an address that says nothing is missing: all states, by partner violence', () => {
		for (const path of ['/comparar/', '/es/compare/', '/comparar/?x=1'])
			expect(compareViewFromUrl(urlOf(path))).toEqual({
				status: 'missing',
				view: defaultCompareView('es')
			});
		expect(defaultCompareView('en')).toMatchObject({
			states: [],
			base: '00',
			order: 'partner_lifetime_any'
		});
	});

	it('every key; states stand by code however they were asked for', () => {
		expect(
			read('?states=20,09,09&indicators=rape_rate,childhood_any&base=20&order=childhood_any')
		).toEqual({
			status: 'valid',
			view: {
				page: 'compare',
				lang: 'en',
				states: ['09', '20'],
				indicators: ['rape_rate', 'childhood_any'],
				base: '20',
				order: 'childhood_any'
			}
		});
		expect(read('?order=name')).toMatchObject({ status: 'valid', view: { order: 'name' } });
	});

	it('states that do not exist, and too many', () => {
		expect(read('?states=20,99,9')).toMatchObject({ status: 'invalid', view: { states: ['20'] } });
		expect(reasonsOf('?states=20,99,9')).toEqual([
			'The link asks for “states=99, 9”, which does not exist; the rest is shown.'
		]);
		expect(read('?states=05,04,03,02,01').view.states).toEqual(['02', '03', '04', '05']);
		expect(reasonsOf('?states=05,04,03,02,01')).toEqual([
			'The link asks for 5 states, and at most 4 can be chosen here; the first 4 are shown.'
		]);
	});

	it('femicide is given its companion, and the reason', () => {
		const query = '?indicators=femicide_rate';
		expect(read(query).view.indicators).toEqual(['femicide_rate', 'women_killings_rate']);
		expect(reasonsOf(query)).toEqual([
			'Femicide and intentional homicide of women are not compared one without the other, since each state classifies them in its own way; the sum of the two was added.'
		]);
		expect(read('?indicators=femicide_rate,women_homicide_rate').status).toBe('valid');
	});

	it('states are never ordered by femicide, by what it leaves, or by the share of the two', () => {
		for (const id of ['femicide_rate', 'women_homicide_rate', 'femicide_share']) {
			const query = `?indicators=rape_rate,${id},women_killings_rate&order=${id}`;
			expect(read(query).view.order).toBe('rape_rate');
			expect(reasonsOf(query)[0]).toContain('States are not ordered by');
		}
		expect(read('?indicators=femicide_rate,women_homicide_rate').view.order).toBe('name');
	});

	it('what is told in classes, counted in part, unknown, or too much', () => {
		const query = '?indicators=organisations_documented,attempted_femicide_rate,nothing,rape_rate';
		expect(read(query).view.indicators).toEqual(['rape_rate']);
		const reasons = reasonsOf(query);
		expect(reasons).toHaveLength(3);
		expect(reasons[0]).toContain('indicators=nothing');
		expect(reasons[1]).toContain('told in classes only');
		expect(reasons[2]).toContain('counted in part');
		const many = comparable.slice(0, 7).map(({ id }) => id);
		expect(read(`?indicators=${many.join()}`).view.indicators).toEqual(many.slice(0, 6));
		expect(reasonsOf(`?indicators=${many.join()}`)[0]).toContain('7 indicators, and 6 fit');
	});

	it('without an indicator that can be shown the usual ones are', () => {
		const usual = defaultCompareView('en');
		expect(read('?indicators=')).toEqual({
			status: 'invalid',
			view: usual,
			reasons: [expect.objectContaining({ en: expect.stringContaining('no indicator') as string })]
		});
		expect(read('?indicators=response_documented').view).toEqual(usual);
	});

	it('a base that is not shown, or no place; an order that is not shown, or no indicator', () => {
		expect(read('?states=09,20&base=21').view.base).toBe('00');
		expect(reasonsOf('?states=09,20&base=15')).toEqual([
			'The link compares with the State of Mexico, which is not among the states chosen; the country is the base.'
		]);
		expect(reasonsOf('?base=x')[0]).toContain('base=x');
		expect(read('?base=31')).toMatchObject({ status: 'valid', view: { base: '31' } });
		expect(reasonsOf('?order=rape_rate')[0]).toContain('not among the indicators chosen');
		expect(reasonsOf('?order=high')[0]).toContain('order=high');
	});

	test('whatever a query says, the view can be shown', () => {
		const word = fc.oneof(
			fc.string(),
			fc.constantFrom('femicide_rate', '09', '00', 'name', '09,20', '<script>', '__proto__')
		);
		fc.assert(
			fc.property(word, word, word, word, (states, ids, base, order) => {
				const query = new URLSearchParams({ states, indicators: ids, base, order });
				const { view } = compareViewFromUrl(urlOf(`/comparar/?${query}`));
				expect(view.states.length).toBeLessThanOrEqual(4);
				expect(view.indicators.length).toBeGreaterThan(0);
				expect(view.indicators.length).toBeLessThanOrEqual(MOST_INDICATORS);
				expect(isAccompanied(view.indicators)).toBe(true);
				expect(['name', ...view.indicators]).toContain(view.order);
				const again = compareViewFromUrl(urlOf(compareViewToPath(view)));
				expect(again.status).not.toBe('invalid');
				expect(again.view).toEqual(view);
			})
		);
	});
});

describe('withCompareView(view, change)', () => {
	const usual = defaultCompareView('es');

	it('a base that is not shown any more gives way to the country', () => {
		const view = withCompareView(usual, { states: ['20', '09'], base: '20' });
		expect(view).toMatchObject({ states: ['09', '20'], base: '20' });
		expect(withCompareView(view, { states: ['09'] }).base).toBe('00');
		expect(withCompareView(view, { states: [] }).base).toBe('20');
	});

	it('the usual order follows the indicators; one that was chosen stays while it can', () => {
		const other = withCompareView(usual, { indicators: ['rape_rate', 'childhood_any'] });
		expect(other.order).toBe('rape_rate');
		const chosen = withCompareView(other, { order: 'childhood_any' });
		expect(withCompareView(chosen, { indicators: ['childhood_any', 'rape_rate'] }).order).toBe(
			'childhood_any'
		);
		expect(withCompareView(chosen, { indicators: ['rape_rate'] }).order).toBe('rape_rate');
	});

	it('femicide comes with its companion', () => {
		expect(withCompareView(usual, { indicators: ['femicide_rate'] })).toMatchObject({
			indicators: ['femicide_rate', 'women_killings_rate'],
			order: 'women_killings_rate'
		});
	});
});

describe('compareViewToPath(view)', () => {
	it('leaves out what is usual, and writes plain commas', () => {
		expect(compareViewToPath(defaultCompareView('es'))).toBe('/comparar/');
		const view = withCompareView(defaultCompareView('en'), {
			states: ['20', '09'],
			indicators: ['rape_rate', 'childhood_any'],
			base: '09',
			order: 'name'
		});
		expect(compareViewToPath(view)).toBe(
			'/en/compare/?states=09,20&indicators=rape_rate,childhood_any&base=09&order=name'
		);
		expect(usualOrder(['femicide_rate', 'women_homicide_rate'])).toBe('name');
	});

	test('parse ∘ print = id, and each view has one address', () => {
		fc.assert(
			fc.property(compareViews, (view) => {
				const path = compareViewToPath(view);
				const parsed = compareViewFromUrl(urlOf(path));
				expect(parsed.status).not.toBe('invalid');
				expect(parsed.view).toEqual(view);
				expect(compareViewToPath(parsed.view)).toBe(path);
			}),
			{ numRuns: 500 }
		);
	});
});
