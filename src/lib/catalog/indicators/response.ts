/** Indicators of what is done about violence, as far as our directory documents it. Classes, never densities. */
import type { Indicator } from '../types';

type ResponseEntry = Pick<Indicator, 'id' | 'slug' | 'label' | 'short' | 'unit' | 'definition'> &
	Pick<Indicator, 'notes' | 'sources'> & { readonly of: 'organisations' | 'programmes' | 'both' };

function response({ of, ...entry }: ResponseEntry): Indicator {
	return {
		theme: 'response',
		measure: 'count',
		decimals: 0,
		query: { kind: 'documented', of },
		years: [2026],
		partialYears: {},
		// None, 1–2, 3–5, 6 or more: what a directory that is not a census can bear.
		classes: { method: 'fixed', k: 4 },
		fixedBreaks: [1, 3, 6],
		...entry
	};
}

export const responseIndicators: readonly Indicator[] = [
	response({
		id: 'response_documented',
		of: 'both',
		slug: { es: 'organizaciones-y-programas', en: 'organisations-and-programmes' },
		label: {
			es: 'Organizaciones y programas documentados',
			en: 'Documented organisations and programmes'
		},
		short: { es: 'Organizaciones y programas', en: 'Organisations and programmes' },
		unit: {
			es: 'organizaciones y programas documentados aquí',
			en: 'organisations and programmes documented here'
		},
		definition: {
			es: 'Cuántas organizaciones y cuántos programas que trabajan contra la violencia de género se documentaron en cada estado, a partir de páginas públicas. Las organizaciones nacionales sin estado no se cuentan en ninguno.',
			en: 'How many organisations and programmes that work against gender violence are documented in each state, from public pages. National organisations without a state are not counted in any.'
		},
		notes: ['directory_not_census', 'directory_reading', 'listed_not_active'],
		sources: ['organisations', 'mens-programmes', 'study-2022']
	}),
	response({
		id: 'organisations_documented',
		of: 'organisations',
		slug: { es: 'organizaciones', en: 'organisations' },
		label: { es: 'Organizaciones documentadas', en: 'Documented organisations' },
		short: { es: 'Organizaciones', en: 'Organisations' },
		unit: { es: 'organizaciones documentadas aquí', en: 'organisations documented here' },
		definition: {
			es: 'Cuántas organizaciones de la sociedad civil que trabajan por los derechos de las mujeres o contra la violencia de género nombra, en cada estado, al menos una página pública que leímos. Las nacionales sin estado no se cuentan en ninguno.',
			en: 'How many civil society organisations that work for women’s rights or against gender violence are named, in each state, by at least one public page that we read. National ones without a state are not counted in any.'
		},
		notes: ['directory_not_census', 'directory_reading', 'listed_not_active'],
		sources: ['organisations', 'study-2022']
	}),
	response({
		id: 'programmes_documented',
		of: 'programmes',
		slug: { es: 'programas', en: 'programmes' },
		label: { es: 'Programas documentados', en: 'Documented programmes' },
		short: { es: 'Programas', en: 'Programmes' },
		unit: { es: 'programas documentados aquí', en: 'programmes documented here' },
		definition: {
			es: 'Cuántos programas que trabajan con hombres o con comunidades para prevenir la violencia de género o reeducar a quienes la ejercen se documentaron en cada estado. Un programa cuenta una vez en cada estado donde opera.',
			en: 'How many programmes that work with men or communities to prevent gender violence, or to re-educate those who use it, are documented in each state. A programme counts once in each state where it runs.'
		},
		notes: ['directory_not_census', 'reach_is_output', 'listed_not_active'],
		sources: ['mens-programmes', 'study-2022']
	})
];
