import { describe, expect, it } from 'vitest';
import { shownOf, trustOf } from '../../../../src/lib/interventions/organisations/directory';
import {
	codeLabel,
	countSentence,
	directoryNotes,
	factsOf,
	foundSentence,
	fullName,
	pageOf,
	placeOf,
	recentSentence,
	themesOf
} from '../../../../src/lib/interventions/organisations/words';
import { defaultOrganisationsView } from '../../../../src/lib/view/organisations-view';
import { organisation } from './organisation';

describe('countSentence(all, lang)', () => {
	it('says how many are documented, of more than 900', () => {
		expect(countSentence(269, 'es')).toMatch(
			/^269 organizaciones documentadas aquí, de más de 900 /
		);
		expect(countSentence(269, 'en')).toMatch(
			/^269 organisations documented here, of more than 900 /
		);
	});

	it('is no part of 900 once official lists make it more', () => {
		expect(countSentence(40_000, 'es')).toMatch(
			/^40,000 organizaciones documentadas aquí, de varias/
		);
		expect(countSentence(900, 'en')).not.toContain('of more than 900 held');
	});
});

describe('recentSentence(trust, lang)', () => {
	it('counts the pages of 2025 or later, and those without a date', () => {
		const trust = trustOf([organisation('A', { page_date: '2026' }), organisation('B')]);
		expect(recentSentence(trust, 'en')).toMatch(
			/^Only 1 of the 2 cite a page from 2025 or later; for 1 the page bears no date\./
		);
	});
});

describe('foundSentence(shown, view, all)', () => {
	it('always says of how many documented', () => {
		const view = defaultOrganisationsView('es');
		const rows = [organisation('A', { cve_ent: '09' })];
		expect(foundSentence(shownOf(rows, view), view, 1)).toBe('Las 1 documentadas aquí, por nombre');
		const there = { ...view, states: ['09'] };
		expect(foundSentence(shownOf(rows, there), there, 269)).toBe('1 de las 269 documentadas aquí');
		const none = { ...view, states: ['01'], lang: 'en' as const };
		expect(foundSentence(shownOf(rows, none), none, 269)).toMatch(
			/^None of the 269 documented here .* does not mean that there is none\.$/
		);
	});
});

describe('directoryNotes(trust, lang)', () => {
	it('names the state that depends most on one page', () => {
		const url = 'https://example.org/list';
		const rows = ['a', 'b', 'c', 'd'].map((name) => organisation(name, { cve_ent: '19', url }));
		const notes = directoryNotes(trustOf(rows), 'es');
		expect(notes[1]).toMatch(/^En 1 estado, .* \(Nuevo León: 4 de 4\)/);
	});

	it('says that advocacy is named too often, where it is the commonest theme', () => {
		const row = (themes: readonly string[]) => organisation('A', { themes });
		const notes = directoryNotes(trustOf([row(['research_advocacy'])]), 'en');
		expect(notes[1]).toMatch(/research and advocacy \(1 of 1\)/);
		expect(directoryNotes(trustOf([row(['health'])]), 'en').join()).not.toContain('advocacy');
	});
});

describe('fullName(organisation), placeOf(organisation, lang), themesOf(organisation, lang)', () => {
	it('the acronym once', () => {
		expect(fullName(organisation('Género y Desarrollo', { acronym: 'GENDES' }))).toBe(
			'Género y Desarrollo (GENDES)'
		);
		expect(fullName(organisation('GENDES, A.C.', { acronym: 'GENDES' }))).toBe('GENDES, A.C.');
	});

	it('municipality and state, as far as they are held', () => {
		expect(placeOf(organisation('A', { cve_ent: '31', municipality: 'Mérida' }), 'es')).toBe(
			'Mérida, Yucatán'
		);
		expect(placeOf(organisation('A', { cve_ent: '09' }), 'en')).toBe('Mexico City');
		expect(placeOf(organisation('A'), 'es')).toBeNull();
	});

	it('themes in words', () => {
		expect(themesOf(organisation('A', { themes: ['masculinities', 'prevention'] }), 'es')).toBe(
			'Masculinidades, prevención'
		);
	});
});

describe('factsOf(organisation, lang)', () => {
	it('says when it is not known whether it works with men, and leaves out other blanks', () => {
		expect(factsOf(organisation('A', { status: null }), 'en')).toEqual([
			{ label: 'Works with men', value: 'not known' }
		]);
		const known = organisation('A', { scope: 'state', founded: 1998, works_with_men: 'yes' });
		expect(factsOf(known, 'es').map(({ value }) => value)).toEqual([
			'estatal',
			'sí',
			'1998',
			'la página lo dice'
		]);
	});
});

describe('pageOf(organisation, lang)', () => {
	it('with the date of the page, or that it has none', () => {
		expect(pageOf(organisation('A', { page_date: '2025-09' }), 'es')).toEqual({
			label: 'Página que la nombra (septiembre de 2025)',
			href: 'https://example.org/1'
		});
		expect(pageOf(organisation('A'), 'en')?.label).toBe('Page that names it (undated)');
	});

	it('of one that only a list names, the list', () => {
		expect(pageOf(organisation('A', { url: null, source: 'directory-denue' }), 'en')).toEqual({
			label: 'List that names it: National Statistical Directory of Economic Units (DENUE)',
			href: 'https://www.inegi.org.mx/app/mapa/denue/'
		});
		expect(pageOf(organisation('A', { url: null }), 'en')).toBeNull();
	});
});

describe('codeLabel(filter, code, lang)', () => {
	it('states, themes and scopes', () => {
		expect(codeLabel('states', '15', 'es')).toBe('Estado de México');
		expect(codeLabel('states', 'none', 'en')).toBe('no state on the page');
		expect(codeLabel('themes', 'health', 'es')).toBe('Salud');
		expect(codeLabel('scopes', 'local', 'en')).toBe('Local');
	});
});
