import type { IndicatorQuery } from '../catalog/types';

type DocumentedQuery = Extract<IndicatorQuery, { kind: 'documented' }>;

const PARTS = {
	organisations: `select cve_ent, 'organisation ' || id as id
	from organisations
	where country = 'MX'`,
	programmes: `select cve_ent, 'programme ' || programme_id as id
	from programme_places
	where country = 'MX'`
} as const;

/**
 * SQL for how many organisations, programmes or both the directory documents in each state. The nation's
 * row counts each of them once, those without a state and those in several too. Columns: `cve_ent`, `n`.
 */
export function documentedSql({ of }: DocumentedQuery): string {
	const parts = of === 'both' ? [PARTS.organisations, PARTS.programmes] : [PARTS[of]];
	return `with
documented as (
	${parts.join('\n\tunion all\n\t')}
)
select
	states.cve_ent,
	cast(count(distinct documented.id) as double) as n
from states
left join documented on documented.cve_ent = states.cve_ent
group by states.cve_ent
union all
select
	'00' as cve_ent,
	cast(count(distinct documented.id) as double) as n
from documented
order by cve_ent`;
}

/** The tables that it reads. */
export function documentedTables({ of }: DocumentedQuery): readonly string[] {
	const places = of === 'organisations' ? [] : ['programme_places'];
	return [...(of === 'programmes' ? [] : ['organisations']), ...places, 'states'];
}
