import { hasMicrodata } from '../catalog/filters';
import { estimateSql } from './estimate';
import { womenWhere } from './filters';
import { quoted } from './sql-text';
import type { IndicatorQuery } from '../catalog/types';
import { QueryError, type Filters, type Question } from './types';

/** Id of the source of `endireh_women`. */
export const MICRODATA_SOURCE = 'endireh';

type PrevalenceQuery = Extract<IndicatorQuery, { kind: 'prevalence' }>;

/**
 * SQL for a survey estimate: the row of `prevalence` when nothing is filtered, computed from the women
 * of `endireh_women` when something is.
 *
 * @throws QueryError when filters are asked of an indicator without microdata in that year
 */
export function prevalenceSql(query: PrevalenceQuery, { year, filters }: Question): string {
	if (!isComputed(filters)) return publishedSql(query.indicator, year);
	if (!hasMicrodata({ query }, year))
		throw new QueryError({
			es: 'De este indicador y año no hay microdatos aquí: solo la cifra publicada.',
			en: 'There are no microdata here for this indicator and year: only the published figure.'
		});
	return estimateSql({ surveyYear: year, ...query.microdata, where: womenWhere(filters) });
}

/** Whether the filters ask for an estimate that has to be computed from the microdata. */
export function isComputed({ domain, age }: Filters): boolean {
	return domain !== undefined || age !== undefined;
}

function publishedSql(indicator: string, year: number): string {
	return `select
	cve_ent,
	cast(estimate as double) as estimate,
	cast(se as double) as se,
	cast(cv as double) as cv,
	cast(ci95_low as double) as ci95_low,
	cast(ci95_high as double) as ci95_high,
	cast(numerator as double) as numerator,
	cast(denominator as double) as denominator,
	cast(sample as double) as sample,
	precision,
	origin,
	source
from prevalence
where indicator = ${quoted(indicator)}
	and survey_year = ${year}
order by cve_ent`;
}
