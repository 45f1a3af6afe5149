import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	codesIn,
	filtered,
	optionsOf,
	reachCounts
} from '../../../../src/lib/interventions/programmes/filter';
import type { ProgrammesView } from '../../../../src/lib/view/interventions-types';
import {
	defaultProgrammesView,
	facetCodes,
	facets
} from '../../../../src/lib/view/programmes-view';
import { mexican, peruvian, three } from './programmes';

const view = (change: Partial<ProgrammesView> = {}): ProgrammesView => ({
	...defaultProgrammesView('es'),
	...change
});
const idsFor = (change: Partial<ProgrammesView>) =>
	filtered(three, view(change)).map(({ id }) => id);

describe('codesIn(programme, facet)', () => {
	it('countries are its own and those where it runs; evaluations also those of its results', () => {
		expect(codesIn(mexican, 'countries')).toEqual(['MX', 'PA']);
		expect(codesIn(mexican, 'states')).toEqual(['20', '09']);
		expect(codesIn(peruvian, 'evaluations')).toEqual(['rct', 'qualitative']);
	});

	it('who answered in its results, each once; none where no result was read', () => {
		expect(codesIn(peruvian, 'respondents')).toEqual(['men', 'women_partners', 'not_told']);
		expect(codesIn(mexican, 'respondents')).toEqual(['none']);
	});
});

describe('filtered(programmes, view)', () => {
	it('everything without a filter, in the order given', () => {
		expect(filtered(three, view())).toEqual(three);
	});

	test.each<[Partial<ProgrammesView>, readonly string[]]>([
		[{ countries: ['MX'] }, ['grupos']],
		[{ countries: ['PA'] }, ['grupos']],
		[{ countries: ['MX', 'PE'] }, ['grupos', 'mensajes']],
		[{ states: ['20'] }, ['grupos']],
		[{ populations: ['men'] }, ['grupos', 'mensajes', 'sin-pais']],
		[{ populations: ['men'], levels: ['primary'] }, ['mensajes']],
		[{ evaluations: ['qualitative'] }, ['mensajes']],
		[{ evaluations: ['unknown'] }, ['grupos', 'sin-pais']],
		[{ reach: 'reported' }, ['grupos']],
		[{ starts: ['before_2000', 'unknown'] }, ['grupos', 'sin-pais']],
		[{ respondents: ['women_partners'] }, ['mensajes']],
		[{ respondents: ['none'], starts: ['2020s'] }, []],
		[{ formats: ['group'], countries: ['PE'] }, []]
	])('%o leaves %o', (change, ids) => {
		expect(idsFor(change)).toEqual(ids);
	});

	test.each([
		['ninos y hombres', ['grupos']],
		['NIÑOS', ['grupos', 'sin-pais']],
		['agora', ['sin-pais']],
		['mexico reflexion', ['grupos']],
		['lima', ['mensajes']],
		['Messages', ['mensajes']],
		['inexistente', []]
	])('the text “%s” finds %o', (text, ids) => {
		expect(idsFor({ text })).toEqual(ids);
	});
});

describe('optionsOf(programmes, view)', () => {
	it('the codes that some programme has, counted among what the other parts leave', () => {
		const { countries, levels } = optionsOf(three, view({ countries: ['PE'] }));
		expect(countries).toContainEqual({ code: 'MX', count: 1, chosen: false });
		expect(countries).toContainEqual({ code: 'PE', count: 1, chosen: true });
		expect(countries.map(({ code }) => code)).not.toContain('UG');
		expect(levels).toEqual([
			{ code: 'primary', count: 1, chosen: false },
			{ code: 'tertiary', count: 0, chosen: false }
		]);
	});

	it('what is chosen stays, even where nobody has it', () => {
		const { formats } = optionsOf(three, view({ formats: ['residential'] }));
		expect(formats).toContainEqual({ code: 'residential', count: 0, chosen: true });
	});

	test('a count is how many are left when that code alone is chosen in its part', () => {
		const asked = fc.record({
			facet: fc.constantFrom(...facets),
			lists: fc.tuple(...facets.map((facet) => fc.subarray([...facetCodes[facet]])))
		});
		fc.assert(
			fc.property(asked, ({ facet, lists }) => {
				const chosen = view(Object.fromEntries(facets.map((each, i) => [each, lists[i] ?? []])));
				for (const { code, count } of optionsOf(three, chosen)[facet])
					expect(count).toBe(filtered(three, { ...chosen, [facet]: [code] }).length);
			})
		);
	});
});

describe('reachCounts(programmes, view)', () => {
	it('follows the other filters', () => {
		expect(reachCounts(three, view())).toEqual({ all: 3, reported: 1 });
		expect(reachCounts(three, view({ countries: ['PE'], reach: 'reported' }))).toEqual({
			all: 1,
			reported: 0
		});
	});
});
