/** SQL for what is documented or known in each state, and the record of it. */
import type { CoverageRecord, ResponseCounts, ResponseKind, StatePages } from './coverage-records';
import { documentedSql } from './documented';
import { requireNumber, requireText } from './record-rows';
import type { Engine, SqlRow } from './types';
import { textIn } from './values';

/** Codes of `programmes.population` that are men or boys; a test holds them against all the codes. */
export const menPopulations: readonly string[] = [
	'men',
	'men_who_use_violence',
	'men_on_trial',
	'boys',
	'indigenous_men',
	'afromexican_men',
	'women_and_men'
];

/** Codes of `programme_reach.measure` that are people who took part or were reached; the others are of other things. */
export const peopleMeasures: readonly string[] = [
	'people_reached',
	'participants',
	'participants_per_year',
	'completed',
	'completed_reflection_group',
	'completed_reeducation_group',
	'discharges'
];

/** Adds what each state has of `counted`, a query with the columns `cve_ent` and `n`; the nation's row is its own query. */
function countsSql(counted: string, nation: string): string {
	return `with
counted as (
	${counted}
)
select
	states.cve_ent,
	cast(coalesce(sum(counted.n), 0) as double) as n
from states
left join counted on counted.cve_ent = states.cve_ent
group by states.cve_ent
union all
select
	'00' as cve_ent,
	cast(${nation} as double) as n
from counted
order by cve_ent`;
}

const listed = (codes: readonly string[]) => codes.map((code) => `'${code}'`).join(', ');

const MEN = `select cve_ent, 'organisation ' || id as id, 1 as n
	from organisations
	where country = 'MX'
		and works_with_men = 'yes'
	union
	select places.cve_ent, 'programme ' || programmes.id as id, 1 as n
	from programmes
	inner join programme_places as places on places.programme_id = programmes.id
	where places.country = 'MX'
		and list_has_any(string_split(programmes.population, ';'), [${listed(menPopulations)}])`;

const REACH = `select distinct places.cve_ent, places.programme_id as id, 1 as n
	from programme_places as places
	inner join programme_reach on programme_reach.programme_id = places.programme_id
	where places.country = 'MX'
		and programme_reach.qualifier <> 'expected'
		and programme_reach.measure in (${listed(peopleMeasures)})`;

const CENTRES = `select cve_ent, n
	from services
	where kind = 'justice_centre'`;

const ALERTS = `select cve_ent, count(*) as n
	from alerts
	group by cve_ent`;

/** SQL for one kind of response: the 32 states and the nation, in order of code. Columns: `cve_ent`, `n`. */
export function responseSql(kind: ResponseKind): string {
	switch (kind) {
		case 'men':
			return countsSql(MEN, 'count(distinct id)');
		case 'reach':
			return countsSql(REACH, 'count(distinct id)');
		case 'centres':
			return countsSql(CENTRES, 'coalesce(sum(n), 0)');
		case 'alerts':
			return countsSql(ALERTS, 'coalesce(sum(n), 0)');
		default:
			return documentedSql({ kind: 'documented', of: kind });
	}
}

/**
 * SQL for how the directory was read in each state: its organisations, how many of them one page names, and
 * the newest date of a page. Columns: `cve_ent`, `organisations`, `from_one_page`, `newest`.
 */
export function pagesSql(): string {
	return `with
by_page as (
	select cve_ent, source, count(*) as n, max(page_date) as newest
	from organisations
	where country = 'MX'
	group by cve_ent, source
)
select
	states.cve_ent,
	cast(coalesce(sum(by_page.n), 0) as double) as organisations,
	cast(coalesce(max(by_page.n), 0) as double) as from_one_page,
	max(by_page.newest) as newest
from states
left join by_page on by_page.cve_ent = states.cve_ent
group by states.cve_ent
order by states.cve_ent`;
}

async function counts(engine: Engine, kind: ResponseKind): Promise<ResponseCounts> {
	const sql = responseSql(kind);
	const rows = await engine.query(sql);
	const n = new Map(rows.map((row) => [requireText(row, 'cve_ent'), requireNumber(row, 'n')]));
	const nation = n.get('00');
	if (nation === undefined) throw new RangeError(`${kind}: no row for the nation`);
	n.delete('00');
	return { states: [...n.values()], nation, sql };
}

const pagesOf = (row: SqlRow): StatePages => ({
	organisations: requireNumber(row, 'organisations'),
	fromOnePage: requireNumber(row, 'from_one_page'),
	newest: textIn(row, 'newest')
});

/**
 * The record of every kind of response.
 *
 * @throws RangeError when a state or the nation has no row
 */
export async function coverageRecord(engine: Engine): Promise<CoverageRecord> {
	const read = (kind: ResponseKind) => counts(engine, kind);
	const sql = pagesSql();
	return {
		kinds: {
			both: await read('both'),
			organisations: await read('organisations'),
			programmes: await read('programmes'),
			men: await read('men'),
			reach: await read('reach'),
			centres: await read('centres'),
			alerts: await read('alerts')
		},
		pages: (await engine.query(sql)).map(pagesOf),
		pagesSql: sql
	};
}
