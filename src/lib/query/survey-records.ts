/**
 * The records that the pages of the survey start from, written at build by the SQL that each carries.
 * Types and addresses.
 */
import type { SurveyYear } from '../catalog/survey-variables';
import type { Cell } from './tabulation';
import type { Precision } from './types';

/** A figure of `prevalence`, in percent. */
export interface SurveyFigure {
	readonly cve_ent: string;
	readonly estimate: number;
	readonly se: number | null;
	readonly df: number | null;
	readonly low: number | null;
	readonly high: number | null;
	readonly precision: Precision | null;
	/** Weighted women. */
	readonly numerator: number | null;
	readonly denominator: number | null;
	/** Women interviewed. */
	readonly sample: number | null;
	readonly origin: 'microdata' | 'aggregate' | 'published';
	/** Id of `sources.ts`. */
	readonly source: string;
}

/** Every place of an indicator, by year: `'00'` first; a place without a figure is absent. */
export interface SurveyRecord {
	readonly indicator: string;
	readonly years: readonly { readonly year: SurveyYear; readonly rows: readonly SurveyFigure[] }[];
	readonly sql: string;
}

/** The nation's figure of every survey indicator in every year, in the catalogue's order. */
export interface NationRecord {
	readonly rows: readonly (SurveyFigure & {
		readonly indicator: string;
		readonly year: SurveyYear;
	})[];
	readonly sql: string;
}

/** An indicator with microdata among groups of women, nation. */
export interface GroupsRecord {
	readonly indicator: string;
	readonly years: readonly {
		readonly year: SurveyYear;
		/** Ids of variables, each with its cells at 95 %; the total of all women is `total`. */
		readonly total: Cell;
		readonly groups: readonly {
			readonly variable: string;
			readonly cells: readonly Cell[];
			readonly sql: string;
		}[];
	}[];
}

/** A value that INEGI published beside ours. */
export interface CheckRow {
	/** Id of `survey_published`: an indicator of the catalogue, or what we have none for. */
	readonly indicator: string;
	readonly year: SurveyYear;
	readonly cve_ent: string;
	/** Percent, as printed. */
	readonly published: number;
	/** Percent, computed from the women; null where we cannot. */
	readonly computed: number | null;
	readonly se: number | null;
	/** Where the published value was read. */
	readonly printed_in: string;
}

export interface CheckRecord {
	readonly rows: readonly CheckRow[];
	readonly sql: string;
}

const ROOT = '/data/records/survey';

export const surveyRecordPaths = {
	/** Of one indicator, all places. */
	indicator: (id: string) => `${ROOT}/${id}.json`,
	nation: `${ROOT}/nation.json`,
	groups: (id: string) => `${ROOT}/groups/${id}.json`,
	check: `${ROOT}/check.json`,
	/** The `TabulationResult` of the tabulator's default view. */
	tabulation: `${ROOT}/tabulation.json`
} as const;
