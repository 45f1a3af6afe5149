import type { Topic } from '../catalog/topics';
import { partsSql } from './record-parts';
import { quoted } from './sql-text';

/**
 * SQL for every count of a topic by month in one place, at the newest cut that has its months: a row a
 * count, unit, register, month, weapon and age. Months that have no row within the cut had none; a
 * crime that a place never counts has a single row without a month.
 */
export function monthSql(id: Topic, cve_ent: string): string {
	const place = cve_ent === '00' ? "= '00'" : "between '01' and '32'";
	return `with
${partsSql(id)},
held as (
	select
		parts.count_id,
		parts.unit,
		crime_month.register,
		crime_month.cut
	from crime_month
	join parts
		on parts.unit = crime_month.unit
		and parts.crime = crime_month.crime
		and parts.sex = crime_month.sex
	where crime_month.cve_ent ${place}
	group by
		parts.count_id,
		parts.unit,
		crime_month.register,
		crime_month.cut
	having count(distinct crime_month.crime) = max(parts.crimes)
),
newest as (
	select
		count_id,
		unit,
		register,
		max(cut) as cut
	from held
	group by
		count_id,
		unit,
		register
),
published as (
	select distinct cut, register, unit, source
	from crime_year
)
select
	newest.count_id,
	newest.unit,
	newest.register,
	newest.cut,
	published.source,
	crime_month.year,
	crime_month.month,
	crime_month.modality,
	crime_month.age_group,
	cast(sum(crime_month.n) as integer) as n
from newest
join published
	on published.cut = newest.cut
	and published.register = newest.register
	and published.unit = newest.unit
join parts
	on parts.count_id = newest.count_id
	and parts.unit = newest.unit
left join crime_month
	on crime_month.cve_ent = ${quoted(cve_ent)}
	and crime_month.cut = newest.cut
	and crime_month.register = newest.register
	and crime_month.unit = newest.unit
	and crime_month.crime = parts.crime
	and crime_month.sex = parts.sex
group by
	newest.count_id,
	newest.unit,
	newest.register,
	newest.cut,
	published.source,
	crime_month.year,
	crime_month.month,
	crime_month.modality,
	crime_month.age_group
order by
	newest.count_id,
	newest.unit,
	newest.register,
	crime_month.year,
	crime_month.month,
	crime_month.modality,
	crime_month.age_group`;
}
