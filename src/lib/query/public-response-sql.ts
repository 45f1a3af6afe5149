/** SQL over the tables of the public response. */
import { citedSql } from './record-rows';

/** SQL for the alerts in order of day, with the names of their municipalities in the order of the codes. */
export function alertsSql(): string {
	return `with
listed as (
	select
		cve_ent,
		declared_on,
		unnest(string_split(municipalities, ';')) as cvegeo
	from alerts
),
named as (
	select
		listed.cve_ent,
		listed.declared_on,
		string_agg(municipalities.name, ';' order by municipalities.cvegeo) as names
	from listed
	join municipalities on municipalities.cvegeo = listed.cvegeo
	group by
		listed.cve_ent,
		listed.declared_on
)
select
	alerts.cve_ent,
	alerts.declared_on,
	alerts.precision,
	alerts.n_municipalities,
	alerts.municipalities,
	named.names,
	alerts.extent,
	alerts.reason,
	alerts.issuer,
	alerts.status,
	alerts.other_days,
	alerts.note_es,
	alerts.note_en,
	'gender-alerts' as source,
	alerts.source as url
from alerts
left join named on named.cve_ent = alerts.cve_ent
	and named.declared_on = alerts.declared_on
order by
	alerts.declared_on,
	alerts.cve_ent`;
}

/** SQL for the public services that a list counts in a state; a state that it does not have is no row. */
export function servicesSql(): string {
	return `select
	cve_ent,
	kind,
	n,
	as_of,
	status,
	${citedSql('justice-centres')}
from services
order by
	kind,
	cve_ent`;
}

/** SQL for the yearly budget, its stage as the status of the figure. */
export function budgetSql(): string {
	return `select
	programme,
	indicator,
	cast(year as varchar) as period,
	'00' as cve_ent,
	value,
	unit,
	stage as status,
	note_es,
	note_en,
	${citedSql('budget-annex-13')}
from budget
order by
	programme,
	indicator,
	year`;
}

/** SQL for what pages print of public programmes. */
export function figuresSql(): string {
	return `select
	programme,
	indicator,
	period,
	cve_ent,
	value,
	unit,
	status,
	note_es,
	note_en,
	${citedSql('programme-figures')}
from programme_figures
order by
	programme,
	indicator,
	period,
	cve_ent`;
}

/** SQL for the calls to 9-1-1 classed as family violence, by place and month. */
export function callsSql(): string {
	return `select
	cve_ent,
	cast(year as varchar) || '-' || lpad(cast(month as varchar), 2, '0') as month,
	n,
	cut,
	'calls-911' as source
from calls_911
where kind = 'family_violence'
order by
	cve_ent,
	month`;
}
