/** Indicators of what is done about violence, as far as our directory documents it. Classes, never densities. */
import type { Indicator } from '../types';

type ResponseEntry = Pick<Indicator, 'id' | 'slug' | 'label' | 'short' | 'unit'> &
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
		notes: ['directory_not_census', 'directory_reading', 'listed_not_active'],
		sources: ['organisations', 'mens-programmes', 'study-2022', 'undp-2023', 'peru-2018']
	}),
	response({
		id: 'organisations_documented',
		of: 'organisations',
		slug: { es: 'organizaciones', en: 'organisations' },
		label: { es: 'Organizaciones documentadas', en: 'Documented organisations' },
		short: { es: 'Organizaciones', en: 'Organisations' },
		unit: { es: 'organizaciones documentadas aquí', en: 'organisations documented here' },
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
		notes: ['directory_not_census', 'reach_is_output', 'listed_not_active'],
		sources: ['mens-programmes', 'study-2022', 'undp-2023', 'peru-2018']
	})
];
