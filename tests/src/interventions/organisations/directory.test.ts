import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	chosen,
	onePageOf,
	SHEET,
	shownOf,
	trustOf
} from '../../../../src/lib/interventions/organisations/directory';
import type { OrganisationsView } from '../../../../src/lib/view/interventions-types';
import {
	defaultOrganisationsView,
	withCode,
	withOrganisationsView
} from '../../../../src/lib/view/organisations-view';
import { organisation } from './organisation';

const directory = [
	organisation('A', {
		cve_ent: '09',
		themes: ['masculinities', 'prevention'],
		works_with_men: 'yes',
		scope: 'national'
	}),
	organisation('B', {
		cve_ent: '09',
		themes: ['prevention'],
		scope: 'state',
		page_date: '2025-01'
	}),
	organisation('C', { cve_ent: '20', themes: ['health'], scope: 'local', page_date: '2024' }),
	organisation('D', { themes: ['prevention'], works_with_men: 'yes', page_date: '2026' })
];
const all = defaultOrganisationsView('es');
const names = (view: OrganisationsView) => chosen(directory, view).map(({ name }) => name);

describe('chosen(organisations, view)', () => {
	it('all, when nothing is filtered', () => {
		expect(names(all)).toEqual(['A', 'B', 'C', 'D']);
	});

	it('one of the codes of a filter, and every filter', () => {
		expect(names({ ...all, states: ['09', '20'] })).toEqual(['A', 'B', 'C']);
		expect(names({ ...all, states: ['09', '20'], themes: ['health'] })).toEqual(['C']);
		expect(names({ ...all, scopes: ['state', 'local'] })).toEqual(['B', 'C']);
		expect(names({ ...all, men: 'yes' })).toEqual(['A', 'D']);
	});

	it('those whose state no page names', () => {
		expect(names({ ...all, states: ['none'] })).toEqual(['D']);
	});
});

describe('shownOf(organisations, view)', () => {
	it('counts what each code would show, the other filters held', () => {
		const { counts, men, found } = shownOf(directory, { ...all, states: ['09'], men: 'yes' });
		expect(found).toBe(1);
		expect(counts.states).toMatchObject({ '09': 1, '20': 0, none: 1 });
		expect(counts.themes).toMatchObject({ masculinities: 1, prevention: 1, health: 0 });
		expect(counts.scopes).toMatchObject({ national: 1, state: 0 });
		expect(men).toBe(1);
	});

	it('a part of the list at a time; the last for one beyond', () => {
		const many = Array.from({ length: 2 * SHEET + 1 }, (_, at) => organisation(`O${at}`));
		expect(shownOf(many, all)).toMatchObject({ found: 101, sheet: 1, sheets: 3 });
		expect(shownOf(many, { ...all, sheet: 2 }).rows[0]?.name).toBe('O50');
		expect(shownOf(many, { ...all, sheet: 9 })).toMatchObject({
			sheet: 3,
			rows: [{ name: 'O100' }]
		});
		expect(shownOf([], all)).toMatchObject({ found: 0, sheet: 1, sheets: 1, rows: [] });
	});

	test('choosing one code more in a filter that has none shows what its count said', () => {
		fc.assert(
			fc.property(fc.constantFrom('09', '20', 'none', '01'), fc.boolean(), (code, men) => {
				const view = withOrganisationsView(all, { men: men ? 'yes' : 'all' });
				const said = shownOf(directory, view).counts.states[code];
				expect(shownOf(directory, withCode(view, 'states', code)).found).toBe(said);
			})
		);
	});
});

describe('trustOf(organisations)', () => {
	it('recent and undated pages, the commonest theme, and what no page says of men', () => {
		expect(trustOf(directory)).toMatchObject({
			all: 4,
			recent: 2,
			undated: 1,
			menUnknown: 2,
			theme: { code: 'prevention', n: 3 },
			onePage: []
		});
		expect(trustOf([]).theme).toBeNull();
	});

	it('the states of which one page names half or more', () => {
		const url = 'https://example.org/list';
		const listed = ['a', 'b', 'c'].map((name) => organisation(name, { cve_ent: '19', url }));
		const rest = ['d', 'e', 'f'].map((name, at) =>
			organisation(name, { cve_ent: '19', url: `https://example.org/${at}` })
		);
		expect(trustOf([...listed, ...rest]).onePage).toEqual([{ cve_ent: '19', url, n: 3, of: 6 }]);
		expect(onePageOf([...listed, ...rest, organisation('g', { cve_ent: '19' })], '19')).toBeNull();
		expect(onePageOf(listed.slice(1), '19')).toBeNull();
	});
});
