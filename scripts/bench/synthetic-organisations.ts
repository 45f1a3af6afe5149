import { organisationFilters } from '../../src/lib/view/organisations-view';
import type { Organisation } from '../../src/lib/query/response-records';

const kinds = 'Red,Colectiva,Asociación,Centro,Fundación,Observatorio,Grupo,Consejo'.split(',');
const people = 'Mujeres,Jóvenes,Niñas,Madres,Hombres,Familias,Defensoras,Vecinas'.split(',');
const aims = 'Igualdad,Justicia,Paz,Salud,Memoria,Libertad,Dignidad,Cuidados,Educación'.split(',');
const regions = 'Norte,Sur,Sierra,Costa,Valle,Altiplano,Istmo,Frontera,Cañada,Selva'.split(',');

/** `n` organisations that do not exist, with names as real ones have: always the same, no two alike. */
export function syntheticOrganisations(n: number): readonly Organisation[] {
	const states = organisationFilters.states.slice(0, 32);
	return Array.from({ length: n }, (_, at): Organisation => {
		const part = (words: readonly string[], step: number) =>
			words[Math.floor(at / step) % words.length] ?? '';
		const words = [part(kinds, 1), 'de', part(people, 8), 'por la', part(aims, 64)];
		const name = [...words, 'del', part(regions, 576), at + 1].join(' ');
		return {
			id: `synthetic-${at}`,
			name,
			acronym: at % 3 === 0 ? `ORG${at}` : null,
			cve_ent: part(states, 1),
			municipality: null,
			scope: 'state',
			themes: [part(organisationFilters.themes, 3)],
			works_with_men: at % 5 === 0 ? 'yes' : 'unknown',
			founded: null,
			website: null,
			source: 'organisations',
			url: 'https://example.org/',
			status: 'stated',
			page_date: null,
			listed_in: ['pages']
		};
	});
}
