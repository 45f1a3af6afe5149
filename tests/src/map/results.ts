/** Small results that tests of the map and the table share. */
import type { Result, Row } from '../../../src/lib/query/types';
import { states } from '../../../src/lib/catalog/states';
import { row } from '../../helpers/row';

/** All 33 rows; the nation's and those of the states named are as given, the rest have no data. */
export function rows(given: Readonly<Record<string, Partial<Row>>>): readonly Row[] {
	return ['00', ...states.map(({ cve_ent }) => cve_ent)].map((cve_ent) =>
		row(cve_ent, given[cve_ent])
	);
}

/** Partner violence in 2021: the nation and Oaxaca, Jalisco and Campeche with round figures. */
export const survey: Result = {
	question: { indicator: 'partner_lifetime_any', year: 2021, filters: {} },
	cut: '2021',
	months: null,
	sources: ['endireh'],
	rows: rows({
		'00': {
			value: 39.9,
			low: 39.4,
			high: 40.4,
			cv: 0.6,
			precision: 'high',
			numerator: 399,
			denominator: 1000,
			sample: 100
		},
		'20': {
			value: 42.5,
			low: 40.5,
			high: 44.5,
			cv: 2.4,
			precision: 'high',
			numerator: 85,
			denominator: 200,
			sample: 20
		},
		'14': {
			value: 40,
			low: 38,
			high: 42,
			cv: 2.5,
			precision: 'high',
			numerator: 80,
			denominator: 200,
			sample: 20
		},
		'04': {
			value: 30,
			low: 10,
			high: 39,
			cv: 33,
			precision: 'low',
			numerator: 30,
			denominator: 100,
			sample: 10
		}
	}),
	sql: 'select 1'
};

/** Femicide victims in 2024: the nation, Colima and Campeche. */
export const femicide: Result = {
	question: { indicator: 'femicide_rate', year: 2024, filters: {} },
	cut: '2025-06',
	months: 12,
	sources: ['sesnsp-victims', 'conapo-population'],
	rows: rows({
		'00': {
			value: 1.261,
			low: 1.178,
			high: 1.349,
			precision: 'high',
			numerator: 852,
			denominator: 67568918,
			beside: { femicide: 852, intentional_homicide: 2559, share: 24.978 }
		},
		'06': {
			value: 1.559,
			low: 0.572,
			high: 3.393,
			precision: 'low',
			numerator: 6,
			denominator: 384922,
			beside: { femicide: 6, intentional_homicide: 114, share: 5 }
		},
		'04': {
			value: 1.441,
			low: 0.579,
			high: 2.969,
			precision: 'low',
			numerator: 7,
			denominator: 485805,
			beside: { femicide: 7, intentional_homicide: 0, share: 100 }
		}
	}),
	sql: 'select 2'
};
