import { indicator } from '../catalog/indicators';
import { crimeRateSql, crimeShareSql } from './crime';
import { deathRateSql } from './death-rate';
import { documentedSql, documentedTables } from './documented';
import { requireFilters } from './filters';
import { isComputed, prevalenceSql } from './prevalence';
import type { Question } from './types';

/**
 * The SQL that answers a question, the same text for every engine: one row a place, in order of code.
 * The columns are those of the kind of its indicator; `finish` turns the rows into a result.
 *
 * @throws QueryError when a filter does not fit the indicator
 * @throws RangeError when the catalogue has no such indicator or the year is not a year
 */
export function sqlFor(question: Question): string {
	if (!Number.isInteger(question.year)) throw new RangeError(`not a year: ${question.year}`);
	requireFilters(question);
	const { query } = indicator(question.indicator);
	switch (query.kind) {
		case 'prevalence':
			return prevalenceSql(query, question);
		case 'crime_rate':
			return crimeRateSql(query, question);
		case 'crime_share':
			return crimeShareSql(query, question);
		case 'death_rate':
			return deathRateSql(question);
		case 'documented':
			return documentedSql(query);
	}
}

/** The tables that the SQL of a question reads. */
export function tablesFor({ indicator: id, filters }: Question): readonly string[] {
	const { query } = indicator(id);
	switch (query.kind) {
		case 'prevalence':
			return [isComputed(filters) ? 'endireh_women' : 'prevalence'];
		case 'crime_rate':
			return ['crime_year', 'population'];
		case 'crime_share':
			return ['crime_year'];
		case 'death_rate':
			return ['homicide_deaths', 'population'];
		case 'documented':
			return documentedTables(query);
	}
}
