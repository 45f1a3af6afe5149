import {
	guideFeatures,
	reachMeasures,
	respondents,
	resultMeasures
} from '../catalog/codes-interventions';
import type { Codes } from '../catalog/codes';
import { FEATURES, PLACES, PROGRAMMES, REACH, RESULTS } from './programme-sql';
import { citedIn, codesIn, grouped, requireNumber, requireText } from './record-rows';
import type {
	Programme,
	ProgrammeFeature,
	ProgrammePlace,
	ProgrammeReach,
	ProgrammeResult,
	ProgrammesRecord
} from './response-records';
import type { Engine, SqlRow } from './types';
import { numberIn, textIn } from './values';

/** The rows of each table that belong to a programme, by its id. */
type Rows = ReadonlyMap<string, readonly SqlRow[]>;

interface Parts {
	readonly places: Rows;
	readonly reach: Rows;
	readonly results: Rows;
	readonly features: Rows;
}

/**
 * The record of programmes, in the order of their Spanish names; reach, results and features in the order
 * of their codes.
 *
 * @throws RangeError when a row lacks what it cannot be without
 * @throws QueryError when the engine cannot answer
 */
export async function programmesRecord(engine: Engine): Promise<ProgrammesRecord> {
	const rows = await engine.query(PROGRAMMES);
	const parts: Parts = {
		places: await byProgramme(engine, PLACES),
		reach: await byProgramme(engine, REACH),
		results: await byProgramme(engine, RESULTS),
		features: await byProgramme(engine, FEATURES)
	};
	return {
		programmes: rows.map((row) => programmeOf(row, parts)),
		sql: {
			programmes: PROGRAMMES,
			programme_places: PLACES,
			programme_reach: REACH,
			programme_results: RESULTS,
			programme_features: FEATURES
		}
	};
}

async function byProgramme(engine: Engine, sql: string): Promise<Rows> {
	return grouped(await engine.query(sql), (row) => requireText(row, 'programme_id'));
}

function programmeOf(row: SqlRow, parts: Parts): Programme {
	const id = requireText(row, 'id');
	const of = (rows: Rows) => rows.get(id) ?? [];
	const name = requireText(row, 'name');
	const organisation = textIn(row, 'organisation');
	return {
		id,
		name: { es: name, en: requireText(row, 'name_en') },
		organisation:
			organisation === null
				? null
				: { id: requireText(row, 'organisation_id'), name: organisation },
		operator: textIn(row, 'operator'),
		operator_kind: textIn(row, 'operator_kind'),
		country: textIn(row, 'country'),
		start_year: numberIn(row, 'start_year'),
		end_year: numberIn(row, 'end_year'),
		approaches: codesIn(row, 'approaches'),
		population: codesIn(row, 'population'),
		format: codesIn(row, 'format'),
		prevention_level: textIn(row, 'prevention_level'),
		evaluation: requireText(row, 'evaluation'),
		evaluation_state: textIn(row, 'evaluation_state'),
		sessions: numberIn(row, 'sessions'),
		weeks: numberIn(row, 'weeks'),
		sessions_per_week: numberIn(row, 'sessions_per_week'),
		session_hours: numberIn(row, 'session_hours'),
		group_min: numberIn(row, 'group_min'),
		group_max: numberIn(row, 'group_max'),
		facilitators: numberIn(row, 'facilitators'),
		summary: { es: requireText(row, 'summary_es'), en: requireText(row, 'summary_en') },
		adapted_from: textIn(row, 'adapted_from'),
		places: of(parts.places).map(placeOf),
		reach: inOrder(of(parts.reach).map(reachOf), reachMeasures, ({ measure }) => measure),
		results: inOrder(
			inOrder(of(parts.results).map(resultOf), respondents, ({ respondent }) => respondent),
			resultMeasures,
			({ measure }) => measure
		),
		features: inOrder(of(parts.features).map(featureOf), guideFeatures, ({ feature }) => feature),
		also: codesIn(row, 'source_also'),
		family_violence_rank: numberIn(row, 'family_violence_rank'),
		...citedIn(row)
	};
}

function placeOf(row: SqlRow): ProgrammePlace {
	return {
		country: requireText(row, 'country'),
		cve_ent: textIn(row, 'cve_ent'),
		place: textIn(row, 'place')
	};
}

function reachOf(row: SqlRow): ProgrammeReach {
	return {
		measure: requireText(row, 'measure'),
		value: requireNumber(row, 'value'),
		unit: requireText(row, 'unit'),
		qualifier: requireText(row, 'qualifier'),
		reported_by: requireText(row, 'reported_by'),
		year: numberIn(row, 'year'),
		period_start: textIn(row, 'period_start'),
		period_end: textIn(row, 'period_end'),
		n: numberIn(row, 'n'),
		...citedIn(row)
	};
}

function resultOf(row: SqlRow): ProgrammeResult {
	return {
		measure: requireText(row, 'measure'),
		respondent: requireText(row, 'respondent'),
		value: numberIn(row, 'value'),
		unit: textIn(row, 'unit'),
		n: numberIn(row, 'n'),
		year: numberIn(row, 'year'),
		design: requireText(row, 'design'),
		...citedIn(row)
	};
}

function featureOf(row: SqlRow): ProgrammeFeature {
	return {
		feature: requireText(row, 'feature'),
		value: requireText(row, 'value') === 'yes' ? 'yes' : 'no',
		...citedIn(row)
	};
}

/** Items in the order of their codes; those of one code stay as they were. */
function inOrder<Item>(
	items: readonly Item[],
	codes: Codes,
	codeOf: (item: Item) => string
): readonly Item[] {
	const order = Object.keys(codes);
	return [...items].sort((a, b) => order.indexOf(codeOf(a)) - order.indexOf(codeOf(b)));
}
