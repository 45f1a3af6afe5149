/** The SQL of the records of the survey's pages. */
import { quoted } from './sql-text';

/** Columns of a figure, and the places of an indicator that have one: a row a survey year and place. */
export function surveyFiguresSql(where: string): string {
	return `select
	indicator,
	survey_year,
	cve_ent,
	estimate,
	se,
	df,
	ci95_low,
	ci95_high,
	precision,
	numerator,
	denominator,
	sample,
	origin,
	source
from prevalence
where ${where}
	and estimate is not null
order by
	indicator,
	survey_year,
	cve_ent`;
}

/** SQL for every place of an indicator. */
export function indicatorSql(indicator: string): string {
	return surveyFiguresSql(`indicator = ${quoted(indicator)}`);
}

/** SQL for the nation's figure of every indicator. */
export function nationSql(): string {
	return surveyFiguresSql(`cve_ent = '00'`);
}

/**
 * SQL for the published values, each beside what is computed from the women, null where nothing is. A value
 * that no page printed is not there.
 */
export function checkSql(): string {
	return `select
	survey_published.indicator,
	survey_published.survey_year,
	survey_published.cve_ent,
	survey_published.value as published,
	survey_published.printed_in,
	prevalence.estimate as computed,
	prevalence.se
from survey_published
left join prevalence
	on prevalence.indicator = survey_published.indicator
	and prevalence.survey_year = survey_published.survey_year
	and prevalence.cve_ent = survey_published.cve_ent
	and prevalence.origin = 'microdata'
where survey_published.printed_in is not null
order by
	survey_published.survey_year desc,
	survey_published.indicator,
	survey_published.cve_ent`;
}
