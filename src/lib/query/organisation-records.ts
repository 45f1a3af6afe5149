import { citedIn, codesIn, requireText } from './record-rows';
import type { Organisation, OrganisationsRecord } from './response-records';
import type { Engine, SqlRow } from './types';
import { numberIn, textIn } from './values';

/**
 * SQL for every organisation of the directory that works in Mexico, in the order of names without accents.
 * A row whose source is no address was read in a list as a whole: that list is its source, and it has no page.
 */
export function organisationsSql(): string {
	return `select
	id,
	name,
	acronym,
	cve_ent,
	municipality,
	scope,
	themes,
	works_with_men,
	founded,
	website,
	case
		when not starts_with(source, 'http') then source
		when listed_in = 'study_2022' then 'study-2022'
		when listed_in = 'by_hand' then 'organisations-by-hand'
		when listed_in in ('cluni', 'denue', 'template') then 'directory-' || listed_in
		else 'organisations'
	end as source,
	case
		when starts_with(source, 'http') then source
	end as url,
	status,
	page_date,
	listed_in
from organisations
where country = 'MX'
order by
	regexp_replace(strip_accents(lower(name)), '[^a-z0-9]+', ' ', 'g'),
	id`;
}

/**
 * The record of the directory.
 *
 * @throws RangeError when a row lacks its id, its name or its source
 * @throws QueryError when the engine cannot answer
 */
export async function organisationsRecord(engine: Engine): Promise<OrganisationsRecord> {
	const sql = organisationsSql();
	return { organisations: (await engine.query(sql)).map(organisationOf), sql };
}

function organisationOf(row: SqlRow): Organisation {
	return {
		id: requireText(row, 'id'),
		name: requireText(row, 'name'),
		acronym: textIn(row, 'acronym'),
		cve_ent: textIn(row, 'cve_ent'),
		municipality: textIn(row, 'municipality'),
		scope: textIn(row, 'scope'),
		themes: codesIn(row, 'themes'),
		works_with_men: textIn(row, 'works_with_men') ?? 'unknown',
		founded: numberIn(row, 'founded'),
		website: textIn(row, 'website'),
		...citedIn(row),
		status: textIn(row, 'status'),
		page_date: textIn(row, 'page_date'),
		listed_in: codesIn(row, 'listed_in')
	};
}
