/** SQL for the record of programmes, table by table. */

import { citedSql } from './record-rows';

const CITED = (table: string) => citedSql('mens-programmes', `${table}.source`);

/**
 * Every programme, in the order of names without accents, with the name of its organisation and the rank
 * of the state in family violence that the study of 2022 gives for it.
 */
export const PROGRAMMES = `select
	programmes.id,
	programmes.name,
	programmes.name_en,
	programmes.organisation_id,
	organisations.name as organisation,
	programmes.operator,
	programmes.operator_kind,
	programmes.country,
	programmes.start_year,
	programmes.end_year,
	programmes.approaches,
	programmes.population,
	programmes.format,
	programmes.prevention_level,
	programmes.evaluation,
	programmes.evaluation_state,
	programmes.sessions,
	programmes.weeks,
	programmes.sessions_per_week,
	programmes.session_hours,
	programmes.group_min,
	programmes.group_max,
	programmes.facilitators,
	programmes.summary_es,
	programmes.summary_en,
	programmes.adapted_from,
	programmes.source_also,
	cast(study_csos.value as double) as family_violence_rank,
	${CITED('programmes')}
from programmes
left join organisations on organisations.id = programmes.organisation_id
left join study_csos
	on study_csos."group" = programmes.organisation_id
	and study_csos.variable = 'state_family_violence_rank'
order by
	regexp_replace(strip_accents(lower(programmes.name)), '[^a-z0-9]+', ' ', 'g'),
	programmes.id`;

/** Where each programme runs: states of Mexico first, in the order of their codes. */
export const PLACES = `select
	programme_id,
	country,
	cve_ent,
	place
from programme_places
order by
	programme_id,
	country <> 'MX',
	country,
	cve_ent,
	place`;

/** How many each programme reached, as reported. */
export const REACH = `select
	programme_id,
	measure,
	value,
	unit,
	qualifier,
	reported_by,
	year,
	period_start,
	period_end,
	n,
	${CITED('programme_reach')}
from programme_reach
order by
	programme_id,
	year,
	measure,
	unit`;

/** What was found in each programme. */
export const RESULTS = `select
	programme_id,
	measure,
	respondent,
	value,
	unit,
	n,
	year,
	design,
	${CITED('programme_results')}
from programme_results
order by
	programme_id,
	measure,
	respondent,
	year`;

/** What each programme has of the guide's recommendations. */
export const FEATURES = `select
	programme_id,
	feature,
	value,
	${CITED('programme_features')}
from programme_features
order by
	programme_id,
	feature`;
