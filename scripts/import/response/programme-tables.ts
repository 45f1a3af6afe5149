import type { Output, TableRow } from '../lib/write';
import { normalisedName } from './organisation-names';
import type { Facts, Feature, Place, Programme } from './programme-types';

/** The columns of `programmes`, in order. */
export const programmeColumns = [
	...['id', 'name', 'name_en', 'organisation_id', 'operator', 'operator_kind', 'country'],
	...['start_year', 'end_year', 'approaches', 'population', 'format', 'prevention_level'],
	...['evaluation', 'summary_es', 'summary_en', 'source', 'source_also'],
	...['evaluation_state', 'sessions', 'weeks', 'sessions_per_week', 'session_hours'],
	...['group_min', 'group_max', 'facilitators', 'adapted_from']
] as const;

/** The columns of `programme_places`, in order. */
export const placeColumns = ['programme_id', 'country', 'cve_ent', 'place'] as const;

/** The columns of `programme_reach`, in order. */
export const reachColumns = [
	...['programme_id', 'measure', 'value', 'unit', 'qualifier', 'reported_by', 'year'],
	...['period_start', 'period_end', 'n', 'source']
] as const;

/** The columns of `programme_results`, in order. */
export const resultColumns = [
	...['programme_id', 'measure', 'respondent', 'value', 'unit', 'n', 'year', 'design', 'source']
] as const;

/** The columns of `programme_features`, in order. */
export const featureColumns = ['programme_id', 'feature', 'value', 'source'] as const;

/** A programme with where it was read: the address of a page, or the id of a source. */
export interface Sourced {
	readonly programme: Programme;
	readonly source: string;
	/** Other addresses and ids that tell of it. */
	readonly source_also: readonly string[];
}

/** What a source adds to a programme, whichever folder describes it. */
export interface SourcedFacts extends Facts {
	readonly programme_id: string;
	readonly source: string;
}

/**
 * Writes the tables of `found` to `folder`; a table without rows is left out. Throws `TypeError` for a
 * programme whose organisation `ids` lacks: the two are ours, so it is a fault of ours.
 */
export function writeProgrammes(
	output: Output,
	folder: string,
	found: readonly Sourced[],
	ids: ReadonlyMap<string, string>
): void {
	const rows = found.map((sourced) => programmeRow(sourced, ids));
	output.table(folder, 'programmes', programmeColumns, rows, { sort: ['id'] });
	writeFacts(output, folder, found.map(factsOf));
}

/** Writes places, reach, results and features to `folder`; a table without rows is left out. */
export function writeFacts(output: Output, folder: string, told: readonly SourcedFacts[]): void {
	const table = (
		name: string,
		columns: readonly string[],
		sort: readonly string[],
		of: (facts: SourcedFacts) => readonly TableRow[]
	): void => {
		const rows = told.flatMap((facts) =>
			of(facts).map((row) => ({
				programme_id: facts.programme_id,
				...row,
				source: row.source ?? facts.source
			}))
		);
		if (rows.length > 0) output.table(folder, name, columns, rows, { sort });
	};
	const of = 'programme_id';
	table('programme_places', placeColumns, placeColumns, ({ places }) =>
		places.map((place) => ({ ...place }))
	);
	table('programme_reach', reachColumns, [of, 'measure', 'unit', 'year'], ({ reach }) =>
		reach.map((row) => ({ ...row }))
	);
	table('programme_results', resultColumns, [of, 'measure', 'respondent'], ({ results }) =>
		results.map((row) => ({ ...row, unit: row.value === null ? null : 'percent' }))
	);
	table('programme_features', featureColumns, [of, 'feature'], ({ features }) =>
		features.map((row) => ({ ...row }))
	);
}

function programmeRow(
	{ programme, source, source_also }: Sourced,
	ids: ReadonlyMap<string, string>
): TableRow {
	const { organisation, approaches, population, format } = programme;
	const organisation_id = organisation === null ? null : ids.get(normalisedName(organisation));
	if (organisation_id === undefined) {
		throw new TypeError(`${programme.id}: no organisation ${organisation}`);
	}
	// Its lists have tables of their own.
	const lists = { places: null, reach: null, results: null, features: null };
	return {
		...programme,
		...lists,
		organisation_id,
		approaches: approaches.join(';'),
		population: population.join(';'),
		format: format.join(';'),
		source,
		source_also: source_also.join(';')
	};
}

function factsOf({ programme, source }: Sourced): SourcedFacts {
	const { id, reach, results } = programme;
	const places = placesOf(programme);
	return { programme_id: id, source, places, reach, results, features: featuresOf(programme) };
}

/** Its places, or its country where no page names one. */
function placesOf({ places, country }: Programme): readonly Place[] {
	if (places.length > 0 || country === null) return places;
	return [{ country, cve_ent: null, place: null }];
}

const strategies: Readonly<Record<string, string>> = {
	prevention_workshops: 'workshops',
	reflection: 'reflection_groups',
	psychotherapy: 'psychotherapy'
};

/** Three of the guide's points are approaches as well: a programme that has one has the other. */
function featuresOf({ approaches, features }: Programme): readonly Feature[] {
	const told = new Set(features.map(({ feature }) => feature));
	const held = approaches.flatMap((approach) => strategies[approach] ?? []);
	return [
		...features,
		...held
			.filter((feature) => !told.has(feature))
			.map((feature): Feature => ({ feature, value: 'yes', source: null }))
	];
}
