import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../../src/lib/interventions/programmes/filter';
import {
	beginCompareHref,
	chipsOf,
	compareHref,
	facetHref,
	filterLinks,
	orderChoices,
	withoutFilters
} from '../../../../src/lib/interventions/programmes/links';
import { organisationHref } from '../../../../src/lib/interventions/programmes/organisation';
import type { ProgrammesView } from '../../../../src/lib/view/interventions-types';
import { defaultProgrammesView } from '../../../../src/lib/view/programmes-view';
import { three } from './programmes';

const view: ProgrammesView = {
	...defaultProgrammesView('es'),
	text: 'niños',
	countries: ['MX', 'PE'],
	evaluations: ['unknown'],
	reach: 'reported',
	order: 'name',
	compare: ['grupos']
};
const usual = defaultProgrammesView('es');

describe('facetHref(view, facet, code)', () => {
	it('chooses a code, or takes it back', () => {
		expect(facetHref(usual, 'countries', 'MX')).toBe('/intervenciones/?country=MX');
		expect(facetHref({ ...usual, countries: ['MX', 'PE'] }, 'countries', 'MX')).toBe(
			'/intervenciones/?country=PE'
		);
	});
});

describe('filterLinks(view, facet, options)', () => {
	it('countries by name, Mexico first; levels in their order', () => {
		const options = optionsOf(three, usual);
		expect(filterLinks(usual, 'countries', options.countries).map(({ label }) => label)).toEqual([
			'México',
			'Panamá',
			'Perú'
		]);
		expect(filterLinks(usual, 'levels', options.levels)[0]).toEqual({
			key: 'primary',
			label: 'Primaria: antes de la violencia',
			count: 1,
			chosen: false,
			href: '/intervenciones/?level=primary'
		});
	});
});

describe('compareHref(view, id), beginCompareHref(id, lang)', () => {
	it('adds, takes back, and adds no fifth', () => {
		const compare = ['a', 'b', 'c', 'd'];
		expect(compareHref(usual, 'a')).toBe('/intervenciones/?compare=a');
		expect(compareHref({ ...usual, compare }, 'b')).toBe('/intervenciones/?compare=a,c,d');
		expect(compareHref({ ...usual, compare }, 'e')).toBeNull();
		expect(beginCompareHref('a', 'en')).toBe('/en/interventions/?compare=a#guide');
	});
});

describe('chipsOf(view), withoutFilters(view)', () => {
	it('a chip a filter, each with the address without it', () => {
		const chips = chipsOf(view);
		expect(chips.map(({ label }) => label)).toEqual([
			'«niños»',
			'México',
			'Perú',
			'Evaluación: No se sabe',
			'Sólo con cifra declarada'
		]);
		expect(chips[1]?.href).not.toContain('MX');
		expect(chips[1]?.href).toContain('country=PE&');
		expect(chips[4]?.href).not.toContain('reach');
	});

	it('a range says of what it is', () => {
		const chips = chipsOf({
			...usual,
			starts: ['2010s'],
			lengths: ['up_to_13_weeks'],
			sessions: ['over_90_minutes'],
			respondents: ['men']
		});
		expect(chips.map(({ label }) => label)).toEqual([
			'Comenzó: De 2010 a 2019',
			'Duración: Hasta tres meses (13 semanas)',
			'Duración de la sesión: Más de 90 minutos',
			'Resultados, según quién responde: Hombres participantes'
		]);
	});

	it('none without filters; order and comparison are no filters', () => {
		expect(withoutFilters(view)).toEqual({ ...usual, order: 'name', compare: ['grupos'] });
		expect(chipsOf(withoutFilters(view))).toEqual([]);
	});
});

describe('orderChoices(view)', () => {
	it('marks the one in force', () => {
		const chosen = orderChoices(view).filter((choice) => choice.chosen);
		expect(chosen.map(({ key }) => key)).toEqual(['name']);
		expect(orderChoices(usual).map(({ href }) => href)).toEqual([
			'/intervenciones/',
			'/intervenciones/?order=name',
			'/intervenciones/?order=start'
		]);
	});
});

describe('organisationHref(organisation, lang)', () => {
	it('looks it up in the directory', () => {
		expect(organisationHref({ name: 'GENDES, A.C.' }, 'en')).toBe(
			'/en/interventions/organisations/?q=GENDES%2C+A.C.'
		);
	});
});
