/** The filters of a question, as titles say them, and which indicators bear them. */
import type { Filters } from '../query/types';
import { yearsOfColumn } from './survey-held';
import type { Indicator, Text } from './types';

export const domains: Readonly<Record<NonNullable<Filters['domain']>, Text>> = {
	urban: { es: 'ciudades de 100,000 habitantes o más', en: 'cities of 100,000 people or more' },
	urban_complement: {
		es: 'localidades de 2,500 a 99,999 habitantes',
		en: 'places of 2,500 to 99,999 people'
	},
	rural: { es: 'localidades rurales', en: 'rural places' }
};

export const ages: Readonly<Record<NonNullable<Filters['age']>, Text>> = {
	'15_24': { es: '15 a 24 años', en: 'aged 15 to 24' },
	'25_34': { es: '25 a 34 años', en: 'aged 25 to 34' },
	'35_44': { es: '35 a 44 años', en: 'aged 35 to 44' },
	'45_54': { es: '45 a 54 años', en: 'aged 45 to 54' },
	'55_plus': { es: '55 años y más', en: 'aged 55 and over' }
};

/**
 * Whether an indicator can be asked for by size of place and age in this year: only where each woman's
 * answer is held.
 */
export function hasMicrodata({ query }: Pick<Indicator, 'query'>, year: number): boolean {
	return query.kind === 'prevalence' && yearsOfColumn(query.microdata.outcome).includes(year);
}
