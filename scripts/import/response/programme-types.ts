import type {
	Cited,
	ProgrammePlace,
	ProgrammeReach,
	ProgrammeResult
} from '../../../src/lib/query/response-records';

/** Where a programme runs. */
export type Place = ProgrammePlace;

/** How many were reached, as somebody reported: output, never effect. */
export type Reach = Omit<ProgrammeReach, keyof Cited>;

/** What was found among those who took part, and who was asked. Values are percent. */
export type Result = Omit<ProgrammeResult, keyof Cited | 'unit'>;

/** Whether there is something that the guide of the 2022 study recommends. */
export interface Feature {
	/** Code of `guideFeatures`. */
	readonly feature: string;
	readonly value: 'yes' | 'no';
	/** Where it was read; null for the programme's own source. */
	readonly source: string | null;
}

/** What a source tells of a programme beyond its description. */
export interface Facts {
	readonly places: readonly Place[];
	readonly reach: readonly Reach[];
	readonly results: readonly Result[];
	readonly features: readonly Feature[];
}

/** An intervention; texts in both languages in our own words. What no page tells is null or empty. */
export interface Programme extends Facts {
	readonly id: string;
	readonly name: string;
	readonly name_en: string;
	/** Name of an organisation of `organisations`, by which its id is found. */
	readonly organisation: string | null;
	readonly operator: string | null;
	/** Code of `operatorKinds`. */
	readonly operator_kind: string | null;
	/** ISO 3166 code of the country that it is of. */
	readonly country: string | null;
	readonly start_year: number | null;
	readonly end_year: number | null;
	/** Codes of `approaches`, `programmePopulations`, `programmeFormats`. */
	readonly approaches: readonly string[];
	readonly population: readonly string[];
	readonly format: readonly string[];
	/** Codes of `preventionLevels`, `evaluations` and `evaluationStates`. */
	readonly prevention_level: string | null;
	readonly evaluation: string;
	readonly evaluation_state: string | null;
	readonly sessions: number | null;
	/** Months told are counted as 52 / 12 weeks, days as a seventh. */
	readonly weeks: number | null;
	/** Sessions held in a week, whoever comes to each. */
	readonly sessions_per_week: number | null;
	readonly session_hours: number | null;
	readonly group_min: number | null;
	readonly group_max: number | null;
	readonly facilitators: number | null;
	/** Id of the programme that it was made after. */
	readonly adapted_from: string | null;
	readonly summary_es: string;
	readonly summary_en: string;
}

type Told = 'id' | 'name' | 'name_en' | 'country' | 'summary_es' | 'summary_en';

const untold: Omit<Programme, Told> = {
	organisation: null,
	operator: null,
	operator_kind: null,
	start_year: null,
	end_year: null,
	approaches: [],
	population: [],
	format: [],
	prevention_level: null,
	evaluation: 'unknown',
	evaluation_state: null,
	sessions: null,
	weeks: null,
	sessions_per_week: null,
	session_hours: null,
	group_min: null,
	group_max: null,
	facilitators: null,
	adapted_from: null,
	places: [],
	reach: [],
	results: [],
	features: []
};

/** A programme with what its pages tell; the rest is not known. */
export function programme(told: Partial<Programme> & Pick<Programme, Told>): Programme {
	return { ...untold, ...told };
}

/** An exact figure of men that the operator reported, unless `more` says otherwise. */
export function reach(measure: string, value: number, more: Partial<Reach> = {}): Reach {
	const unsaid = { year: null, period_start: null, period_end: null, n: null };
	return {
		...{ measure, value, unit: 'men', qualifier: 'exact', reported_by: 'operator' },
		...unsaid,
		...more
	};
}

/** What the programme's own source says that it has, or has not. */
export function feature(name: string, value: Feature['value'], source: string | null = null) {
	return { feature: name, value, source };
}

/** States of Mexico where a programme runs. */
export function inStates(...states: readonly string[]): readonly Place[] {
	return states.map((cve_ent) => ({ country: 'MX', cve_ent, place: null }));
}

/** Regions or cities of another country where a programme runs. */
export function inRegions(country: string, ...places: readonly string[]): readonly Place[] {
	return places.map((place) => ({ country, cve_ent: null, place }));
}
