import type { Question } from './types';

/**
 * SQL for deaths of women certified as homicide per 100,000 women of the year, complete years only.
 * A state without a row in such a year had no death. Columns: `cve_ent`, `n`, `women`, `rate`; no row
 * for a year that is not complete. Deaths of unknown place (`99`) are in the nation's row only.
 */
export function deathRateSql({ year }: Question): string {
	return `with
deaths as (
	select cve_ent, n
	from homicide_deaths
	where year = ${year}
		and sex = 'women'
		and complete
)
select
	women.cve_ent,
	cast(coalesce(deaths.n, 0) as double) as n,
	cast(women.population as double) as women,
	100000 * cast(coalesce(deaths.n, 0) as double)
		/ nullif(cast(women.population as double), 0) as rate
from population as women
left join deaths on deaths.cve_ent = women.cve_ent
where women.year = ${year}
	and women.sex = 'women'
	and women.age_group = 'all'
	and exists (select 1 from deaths)
order by women.cve_ent`;
}
