import { hasMicrodata } from '../catalog/filters';
import { indicator } from '../catalog/indicators';
import type { Text } from '../catalog/types';
import { QueryError, type Filters, type Question } from './types';

/** Which filters an indicator takes. */
export interface FiltersTaken {
	readonly cut: boolean;
	readonly domain: boolean;
	readonly age: boolean;
}

/** The years of age of each group, both ends in; null where it has no end. */
const AGES: Readonly<Record<NonNullable<Filters['age']>, readonly [number, number | null]>> = {
	'15_24': [15, 24],
	'25_34': [25, 34],
	'35_44': [35, 44],
	'45_54': [45, 54],
	'55_plus': [55, null]
};

const DOMAINS: readonly NonNullable<Filters['domain']>[] = ['urban', 'urban_complement', 'rural'];

const REFUSED: Readonly<Record<keyof Filters, Text>> = {
	cut: {
		es: 'Este indicador no tiene cortes entre los cuales elegir.',
		en: 'This indicator has no cuts to choose from.'
	},
	domain: {
		es: 'Este indicador no se puede calcular por tamaño de localidad.',
		en: 'This indicator cannot be computed by size of place.'
	},
	age: {
		es: 'Este indicador no se puede calcular por grupo de edad.',
		en: 'This indicator cannot be computed by age group.'
	}
};

/**
 * Which filters an indicator takes in a year: the cut where SESNSP revises, place and age where there are
 * microdata.
 *
 * @throws RangeError when the catalogue has no such indicator
 */
export function filtersOf(indicatorId: string, year: number): FiltersTaken {
	const entry = indicator(indicatorId);
	const { kind } = entry.query;
	const microdata = hasMicrodata(entry, year);
	return {
		cut: kind === 'crime_rate' || kind === 'crime_share',
		domain: microdata,
		age: microdata
	};
}

/**
 * Throws a QueryError when the question filters by something that its indicator does not have, or by a
 * value that is not one of the filter's: what follows may be written into SQL.
 */
export function requireFilters({ indicator: id, year, filters }: Question): void {
	const taken = filtersOf(id, year);
	for (const name of ['cut', 'domain', 'age'] as const) {
		const value = filters[name];
		if (value === undefined) continue;
		if (!taken[name]) throw new QueryError(REFUSED[name]);
		if (!isValue(name, value))
			throw new QueryError({
				es: `El filtro no admite el valor «${value}».`,
				en: `The filter does not take the value “${value}”.`
			});
	}
}

/** Conditions, in SQL on `endireh_women`, that keep the women asked for. */
export function womenWhere({ domain, age }: Filters): string[] {
	const where: string[] = [];
	if (domain !== undefined) where.push(`domain = '${domain}'`);
	if (age !== undefined) {
		const [from, to] = AGES[age];
		where.push(to === null ? `age >= ${from}` : `age between ${from} and ${to}`);
	}
	return where;
}

function isValue(name: keyof Filters, value: string): boolean {
	if (name === 'cut') return /^\d{4}-(0[1-9]|1[0-2])$/.test(value);
	return name === 'age' ? Object.hasOwn(AGES, value) : DOMAINS.some((domain) => domain === value);
}
