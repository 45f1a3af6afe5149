import type { MunicipalRecord } from './records';
import { quoted } from './sql-text';

export type MunicipalTopic = MunicipalRecord['topic'];

/** Counts that are held by month beside the years of a topic. */
export const monthlyCounts: Readonly<
	Record<MunicipalTopic, NonNullable<MunicipalRecord['monthly']>['counts']>
> = {
	femicide: ['femicide', 'intentional_homicide'],
	family_violence: []
};

/**
 * SQL for the files of a topic in the municipalities of a state: a row a code and year, with `month`
 * null, and a row a code and month for the counts held by month; a month without a row had none. Both
 * at their newest cut.
 */
export function municipalSql(id: MunicipalTopic, cve_ent: string): string {
	const years = `select
	cut,
	cvegeo,
	year,
	months,
	cast(null as integer) as month,
	crime,
	n
from crime_municipality
where cut = (select max(cut) from crime_municipality)
	and unit = 'files'
	and crime = ${quoted(id)}
	and substr(cvegeo, 1, 2) = ${quoted(cve_ent)}`;
	const order = `order by
	crime,
	cvegeo,
	month nulls first,
	year`;
	if (monthlyCounts[id].length === 0) return `${years}\n${order}`;
	return `${years}
union all
select
	cut,
	cvegeo,
	year,
	cast(null as integer) as months,
	month,
	crime,
	n
from crime_municipality_month
where cut = (select max(cut) from crime_municipality_month)
	and unit = 'files'
	and crime in (${monthlyCounts[id].map(quoted).join(', ')})
	and substr(cvegeo, 1, 2) = ${quoted(cve_ent)}
${order}`;
}
