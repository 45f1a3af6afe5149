import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	defaultEvidenceView,
	designs,
	evidenceQuery,
	evidenceViewFromUrl,
	evidenceViewToPath,
	withEvidenceView
} from '../../../src/lib/view/evidence-view';
import { urlOf } from './views';
import { evidenceViews } from './views-interventions';

const read = (path: string) => evidenceViewFromUrl(urlOf(path));

describe('evidenceViewFromUrl(url)', () => {
	it('gives back every view that was written', () => {
		fc.assert(
			fc.property(evidenceViews, (view) => {
				expect(read(evidenceViewToPath(view)).view).toEqual(view);
			})
		);
	});

	it('is missing where the address says nothing, in either language and in the route tree', () => {
		for (const [path, lang] of [
			['/intervenciones/evidencia/', 'es'],
			['/en/interventions/evidence/?x=1', 'en'],
			['/es/interventions/evidence/', 'es']
		] as const)
			expect(read(path)).toEqual({ status: 'missing', view: defaultEvidenceView(lang) });
	});

	it('reads lists in any order, each code once', () => {
		const { status, view } = read(
			'/intervenciones/evidencia/?country=US,MX,US&design=pre_post,rct&from=1990&to=2018'
		);
		expect(status).toBe('valid');
		expect(view.countries).toEqual(['MX', 'US']);
		expect(view.designs).toEqual(['rct', 'pre_post']);
		expect([view.from, view.to]).toEqual([1990, null]);
	});

	it.each([
		['?outcome=moon', 'moon', {}],
		['?outcome=ideas&design=rct,magic', 'magic', { outcome: 'ideas', designs: ['rct'] }],
		['?country=XX', 'XX', {}],
		['?from=1850', '1850', {}],
		['?to=soon', 'soon', {}],
		['?from=2010&to=2000', '2010', {}],
		['?outliers=maybe', 'maybe', {}],
		['?order=luck', 'luck', {}],
		['?rows=some', 'some', {}]
	])('%s says why', (query, word, rest) => {
		const parsed = read(`/en/interventions/evidence/${query}`);
		expect(parsed.view).toEqual({ ...defaultEvidenceView('en'), ...rest });
		if (parsed.status !== 'invalid') throw new Error(parsed.status);
		expect(parsed.reasons).toHaveLength(1);
		expect(parsed.reasons[0]?.es).toContain(word);
		expect(parsed.reasons[0]?.en).toContain(word);
	});

	it('refuses an address of another page', () => {
		expect(() => read('/intervenciones/')).toThrow(RangeError);
		expect(() => read('/mapa/')).toThrow(RangeError);
	});
});

describe('withEvidenceView(view, change)', () => {
	it('a list of all there is filters nothing', () => {
		const view = withEvidenceView(defaultEvidenceView('es'), { designs });
		expect(view.designs).toEqual([]);
		expect(evidenceQuery(view)).toBe('');
	});
});

describe('evidenceViewToPath(view)', () => {
	it('leaves defaults out, and says the same words in both languages', () => {
		const change = { outcome: 'ideas', designs: ['rct', 'pre_post'], outliers: 'without' } as const;
		const path = (lang: 'es' | 'en') =>
			evidenceViewToPath(withEvidenceView(defaultEvidenceView(lang), change));
		const query = '?outcome=ideas&design=rct,pre_post&outliers=without';
		expect(path('es')).toBe(`/intervenciones/evidencia/${query}`);
		expect(path('en')).toBe(`/en/interventions/evidence/${query}`);
	});
});
