/**
 * The records that the pages of the interventions start from, written at build by SQL. Types and addresses.
 * Unknown is null or an empty list, never a guess.
 */
import type { Text } from '../catalog/types';

/** Where a fact was read. */
export interface Cited {
	/** Id of `sources.ts`. */
	readonly source: string;
	/** The page read; null where the source itself is the page. */
	readonly url: string | null;
}

export interface ProgrammePlace {
	/** ISO 3166 code. */
	readonly country: string;
	/** Null abroad, and where no page names the state. */
	readonly cve_ent: string | null;
	/** Region or city as the page names it, below the country or state. */
	readonly place: string | null;
}

/** How many were reached, as somebody reported: output, never effect. */
export interface ProgrammeReach extends Cited {
	/** Code of `reachMeasures`. */
	readonly measure: string;
	readonly value: number;
	/** Code of `reachUnits`. */
	readonly unit: string;
	/** Code of `qualifiers`: `exact`, `about`, `more_than`, `at_least`, `expected`. */
	readonly qualifier: string;
	/** Code of `reporters`: who said so. */
	readonly reported_by: string;
	/** When it was reported, or the last year counted. */
	readonly year: number | null;
	/** `YYYY` or `YYYY-MM`. */
	readonly period_start: string | null;
	readonly period_end: string | null;
	/** Of how many, where the value is a part of them. */
	readonly n: number | null;
}

/** What was found among those who took part, and who was asked. */
export interface ProgrammeResult extends Cited {
	/** Code of `resultMeasures`. */
	readonly measure: string;
	/** Code of `respondents`: `men`, `women_partners`, `participants`, `not_told`. */
	readonly respondent: string;
	/** Null where the page names a finding without a figure. */
	readonly value: number | null;
	/** Code of `resultUnits`: `percent`. */
	readonly unit: string | null;
	/** People asked; null where it is not told. */
	readonly n: number | null;
	readonly year: number | null;
	/** Code of `evaluations`. */
	readonly design: string;
}

/** Whether a programme has something that the guide of 2022 recommends; what no page tells is not here. */
export interface ProgrammeFeature extends Cited {
	/** Code of `guideFeatures`. */
	readonly feature: string;
	readonly value: 'yes' | 'no';
}

export interface Programme extends Cited {
	readonly id: string;
	readonly name: Text;
	/** Id and name of an organisation of the directory. */
	readonly organisation: { readonly id: string; readonly name: string } | null;
	readonly operator: string | null;
	/** Code of `operatorKinds`. */
	readonly operator_kind: string | null;
	/** The country that it is of, null where no page tells; where it runs is in `places`. */
	readonly country: string | null;
	readonly start_year: number | null;
	readonly end_year: number | null;
	/** Codes of `approaches`, `programmePopulations`, `programmeFormats`. */
	readonly approaches: readonly string[];
	readonly population: readonly string[];
	readonly format: readonly string[];
	/** Codes of `preventionLevels` and `evaluations`. */
	readonly prevention_level: string | null;
	readonly evaluation: string;
	/** Code of `evaluationStates`: `done`, `under_way`, or null. */
	readonly evaluation_state: string | null;
	readonly sessions: number | null;
	readonly weeks: number | null;
	readonly sessions_per_week: number | null;
	readonly session_hours: number | null;
	readonly group_min: number | null;
	readonly group_max: number | null;
	readonly facilitators: number | null;
	readonly summary: Text;
	/** Id of the programme that it was made after. */
	readonly adapted_from: string | null;
	readonly places: readonly ProgrammePlace[];
	readonly reach: readonly ProgrammeReach[];
	readonly results: readonly ProgrammeResult[];
	readonly features: readonly ProgrammeFeature[];
	/** Others that tell of it: addresses, and ids of `sources.ts`. */
	readonly also: readonly string[];
	/** Rank of the state in family violence that the study of 2022 gives for its organisation; it tells neither year nor which end is high. */
	readonly family_violence_rank: number | null;
}

export interface ProgrammesRecord {
	readonly programmes: readonly Programme[];
	/** The SQL of each table read, by name. */
	readonly sql: Readonly<Record<string, string>>;
}

/** A figure of the study's annexes, as printed. */
export interface StudyFact {
	readonly variable: string;
	readonly group: string;
	readonly value: string | null;
	readonly unit: string;
}

export interface StudyRecord {
	readonly csos: readonly StudyFact[];
	readonly beneficiaries: readonly StudyFact[];
}

export interface Organisation extends Cited {
	readonly id: string;
	readonly name: string;
	readonly acronym: string | null;
	/** Null where no page names the state. */
	readonly cve_ent: string | null;
	readonly municipality: string | null;
	/** Codes of `organisationScopes`, `organisationThemes`, `answers`, `organisationStatus`, `listings`. */
	readonly scope: string | null;
	readonly themes: readonly string[];
	readonly works_with_men: string;
	readonly founded: number | null;
	readonly website: string | null;
	readonly status: string | null;
	/** `YYYY` or `YYYY-MM`, where the page bears a date. */
	readonly page_date: string | null;
	readonly listed_in: readonly string[];
}

export interface OrganisationsRecord {
	/** In the order of names. */
	readonly organisations: readonly Organisation[];
	readonly sql: string;
}

export interface Alert extends Cited {
	readonly cve_ent: string;
	/** `YYYY-MM-DD` or as much of it as is known. */
	readonly declared_on: string;
	/** `day`, `month`, `year`. */
	readonly precision: string;
	readonly n_municipalities: number | null;
	/** `cvegeo` and name, in order of code; those that could be read. Empty where it covers the whole state. */
	readonly municipalities: readonly { readonly cvegeo: string; readonly name: string }[];
	/** Code of `alertExtents`: `listed`, `listed_in_part`, `whole_state`. */
	readonly extent: string;
	/** Codes of `alertReasons`. */
	readonly reasons: readonly string[];
	/** Codes of `alertIssuers`, `alertStatus`. */
	readonly issuer: string;
	readonly status: string;
	/** Other dates in print, `YYYY-MM-DD` or `YYYY-MM`. */
	readonly other_days: readonly string[];
	readonly note: Text | null;
}

export interface ServiceCount extends Cited {
	readonly cve_ent: string;
	/** Code of `serviceKinds`: `justice_centre`. */
	readonly kind: string;
	readonly n: number;
	/** `YYYY` or `YYYY-MM`. */
	readonly as_of: string;
	readonly status: string;
}

/** A public figure that is no statistic of violence: a budget, a count of services. */
export interface PublicFigure extends Cited {
	/** Code of `publicProgrammes` and of `publicIndicators`. */
	readonly programme: string;
	readonly indicator: string;
	/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or two of them with a stroke between. */
	readonly period: string;
	readonly cve_ent: string;
	readonly value: number;
	readonly unit: string;
	/** Code of `budgetStages` for the budget, of `figureStatus` for the rest. */
	readonly status: string;
	readonly note: Text | null;
}

export interface PublicResponseRecord {
	readonly alerts: readonly Alert[];
	readonly services: readonly ServiceCount[];
	readonly budget: readonly PublicFigure[];
	readonly figures: readonly PublicFigure[];
	readonly calls: CallsRecord;
	/** The SQL of each table read, by name. */
	readonly sql: Readonly<Record<string, string>>;
}

/** Calls to 9-1-1 classed as family violence, by month. */
export interface CallsRecord {
	/** First month, `YYYY-MM`; the others follow without a gap, up to the cut. */
	readonly from: string;
	readonly cut: string;
	/** By `cve_ent` (`'00'` is the nation), a count a month; null for one that was not reported. */
	readonly n: Readonly<Record<string, readonly (number | null)[]>>;
	readonly source: string;
}

/** Codes of `evidenceOutcomes`. */
export type EvidenceOutcome =
	'ideas' | 'perpetration' | 'victimisation' | 'bystander' | 'involvement';

/** Codes of `evidenceDesigns`. */
export type EvidenceDesign = 'rct' | 'quasi_experimental' | 'pre_post';

/** An effect: Glass's Δ, positive when the programme did better. */
export interface Effect {
	/** Number of the study, and of the paper that it is in. */
	readonly study: number;
	readonly paper: number;
	readonly label: string;
	readonly year: number;
	readonly country: string;
	readonly design: EvidenceDesign;
	readonly population: string;
	readonly outcome: EvidenceOutcome;
	readonly effect: number;
	readonly se: number;
	readonly n: number | null;
	readonly published: boolean;
}

export interface EvidenceRecord {
	readonly effects: readonly Effect[];
	readonly sql: string;
}

const ROOT = '/data/records/interventions';

export const responseRecordPaths = {
	programmes: `${ROOT}/programmes.json`,
	study: `${ROOT}/study.json`,
	organisations: `${ROOT}/organisations.json`,
	publicResponse: `${ROOT}/public-response.json`,
	evidence: `${ROOT}/evidence.json`
} as const;
