import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	defaultTabulatorView,
	tabulatorViewFromUrl,
	tabulatorViewToPath,
	withTabulatorView
} from '../../../src/lib/view/tabulator-view';
import { urlOf } from './views';
import { tabulatorViews } from './views-survey';

const usual = defaultTabulatorView('es');

describe('tabulatorViewFromUrl(url)', () => {
	it('an address that says nothing is missing: the default view', () => {
		expect(tabulatorViewFromUrl(urlOf('/encuesta/tabulador/'))).toEqual({
			status: 'missing',
			view: usual
		});
		expect(tabulatorViewFromUrl(urlOf('/en/survey/tabulator/?utm=1'))).toEqual({
			status: 'missing',
			view: { ...usual, lang: 'en' }
		});
		expect(usual).toMatchObject({ surveyYear: 2021, outcome: 'partner_any', base: [] });
		expect(usual.by).toEqual(['age_group', 'domain']);
	});

	it('every key', () => {
		const path =
			'/encuesta/tabulador/?year=2016&outcome=partner_sexual&rows=state&columns=age_group&base=domain:rural;education:primary,higher&level=90&show=dots&cell=sample&sort=15_24-desc&compare=09,15_24;20,all';
		expect(tabulatorViewFromUrl(urlOf(path))).toEqual({
			status: 'valid',
			view: {
				page: 'tabulator',
				lang: 'es',
				surveyYear: 2016,
				outcome: 'partner_sexual',
				by: ['state', 'age_group'],
				base: [
					{ variable: 'domain', codes: ['rural'] },
					{ variable: 'education', codes: ['primary', 'higher'] }
				],
				level: 0.9,
				form: 'dots',
				detail: 'sample',
				sort: { column: '15_24', descending: true },
				compare: [
					['09', '15_24'],
					['20', 'all']
				]
			}
		});
	});

	test.each([
		['rows=domain', ['domain']],
		['rows=state', ['state', 'domain']],
		['columns=none', ['age_group']],
		['rows=none', []],
		['rows=none&columns=state', ['state']]
	])('?%s crosses by %j', (query, by) => {
		const parsed = tabulatorViewFromUrl(urlOf(`/encuesta/tabulador/?${query}`));
		expect(parsed).toMatchObject({ status: 'valid', view: { by } });
	});

	test.each([
		['year=2011', 'year=2011', usual],
		['outcome=robbery', 'outcome=robbery', usual],
		['outcome=partner_sexual', 'outcome=partner_sexual', usual],
		['year=2016&outcome=childhood_any', '2016', { ...usual, surveyYear: 2016 }],
		['rows=upm_dis', 'rows=upm_dis', usual],
		['columns=income', 'columns=income', usual],
		['rows=partner_any', 'rows=partner_any', usual],
		['rows=age_group&columns=age_group', 'age_group', { ...usual, by: ['age_group'] }],
		['base=domain:moon', 'domain:moon', usual],
		['base=domain', 'base=domain', usual],
		['base=moon:1;moon:2', 'base=moon', usual],
		['base=cvegeo:20067', 'base=cvegeo', usual],
		['base=partner_any:yes', 'base=partner_any', usual],
		['year=2016&base=disability:yes', 'base=disability', { ...usual, surveyYear: 2016 }],
		[
			'base=domain:rural,moon',
			'domain:moon',
			{ ...usual, base: [{ variable: 'domain', codes: ['rural'] }] }
		],
		['level=99', 'level=99', usual],
		['show=pie', 'show=pie', usual],
		['cell=all', 'cell=all', usual],
		['sort=urban', 'sort=urban', usual],
		['sort=15_24-asc', 'sort=15_24-asc', usual],
		['rows=none&sort=all-asc', 'sort=all-asc', { ...usual, by: [] }],
		['compare=15_24,rural', '15_24,rural', usual],
		['compare=15_24;25_34', '15_24;25_34', usual],
		['compare=15_24,rural;15_24,rural', '15_24,rural', usual]
	])('?%s is invalid, says why, and shows the nearest view', (query, said, view) => {
		const parsed = tabulatorViewFromUrl(urlOf(`/encuesta/tabulador/?${query}`));
		if (parsed.status !== 'invalid') throw new Error(`${query} should be invalid`);
		expect(parsed.reasons).toHaveLength(1);
		expect(parsed.reasons[0]?.es).toContain(said);
		expect(parsed.reasons[0]?.en).toContain(said);
		expect(parsed.view).toEqual(view);
	});

	it('a reason for each bad parameter', () => {
		const url = urlOf('/en/survey/tabulator/?year=1&rows=x&columns=y&base=a:b;c:d&level=5');
		const parsed = tabulatorViewFromUrl(url);
		expect(parsed.status === 'invalid' && parsed.reasons).toHaveLength(6);
	});

	it('never throws, and what it shows is an address of its own', () => {
		const hostile = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom("'; drop table x; --", '<script>', '%', ':::;;;,,,', '__proto__:constructor')
		);
		fc.assert(
			fc.property(
				fc.dictionary(
					fc.constantFrom('year', 'outcome', 'rows', 'columns', 'base', 'sort', 'compare', 'show'),
					hostile
				),
				(values) => {
					const url = urlOf('/encuesta/tabulador/');
					for (const [key, value] of Object.entries(values)) url.searchParams.set(key, value);
					const { view } = tabulatorViewFromUrl(url);
					const again = tabulatorViewFromUrl(urlOf(tabulatorViewToPath(view)));
					expect(again.status).not.toBe('invalid');
					expect(again.view).toEqual(view);
				}
			)
		);
	});
});

describe('tabulatorViewToPath(view)', () => {
	it('leaves the defaults out and keeps what reads well', () => {
		expect(tabulatorViewToPath(usual)).toBe('/encuesta/tabulador/');
		expect(tabulatorViewToPath({ ...usual, lang: 'en', by: [] })).toBe(
			'/en/survey/tabulator/?rows=none'
		);
		expect(tabulatorViewToPath({ ...usual, by: ['state'], level: 0.9 })).toBe(
			'/encuesta/tabulador/?rows=state&columns=none&level=90'
		);
		expect(
			tabulatorViewToPath({
				...usual,
				base: [
					{ variable: 'age_group', codes: ['15_24', '25_34'] },
					{ variable: 'domain', codes: ['rural'] }
				],
				compare: [
					['15_24', 'rural'],
					['25_34', 'rural']
				]
			})
		).toBe(
			'/encuesta/tabulador/?base=age_group:15_24,25_34;domain:rural&compare=15_24,rural;25_34,rural'
		);
	});

	it('is read back as the same view', () => {
		fc.assert(
			fc.property(tabulatorViews, (view) => {
				const parsed = tabulatorViewFromUrl(urlOf(tabulatorViewToPath(view)));
				expect(parsed.status).not.toBe('invalid');
				expect(parsed.view).toEqual(view);
			})
		);
	});
});

describe('withTabulatorView(view, change)', () => {
	it('another year: what it does not have gives way', () => {
		const view = withTabulatorView(usual, {
			outcome: 'childhood_any',
			by: ['disability', 'domain'],
			base: [{ variable: 'disability', codes: ['yes'] }]
		});
		expect(withTabulatorView(view, { surveyYear: 2016 })).toEqual({
			...usual,
			surveyYear: 2016,
			by: ['domain']
		});
	});

	it('another crossing drops the sort and the comparison that it cannot have', () => {
		const view = withTabulatorView(usual, {
			sort: { column: 'rural', descending: true },
			compare: [
				['15_24', 'rural'],
				['25_34', 'rural']
			]
		});
		expect(view.compare).not.toBeNull();
		expect(withTabulatorView(view, { by: ['age_group'] })).toEqual({ ...usual, by: ['age_group'] });
	});

	it('an outcome that is chosen leaves the crossing and the base', () => {
		const view = withTabulatorView(usual, {
			by: ['age_group', 'partner_physical'],
			base: [{ variable: 'partner_physical', codes: ['yes'] }]
		});
		expect(withTabulatorView(view, { outcome: 'partner_physical' })).toEqual({
			...usual,
			outcome: 'partner_physical',
			by: ['age_group']
		});
	});

	it('filters go in the catalogue’s order, and one that keeps all women goes', () => {
		const view = withTabulatorView(usual, {
			base: [
				{ variable: 'domain', codes: ['rural', 'urban'] },
				{ variable: 'disability', codes: ['yes', 'no', 'missing'] },
				{ variable: 'state', codes: ['20', '07'] }
			]
		});
		expect(view.base).toEqual([
			{ variable: 'state', codes: ['07', '20'] },
			{ variable: 'domain', codes: ['urban', 'rural'] }
		]);
	});
});
