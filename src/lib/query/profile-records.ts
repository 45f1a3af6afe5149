/**
 * The record that a state's profile is made from, written at build from the tables and the other records.
 * Types and address. Rows of places by `cve_ent`; what is not known is null or left out, never zero.
 */
import type { SurveyYear } from '../catalog/survey-variables';
import type { DeathRecord, YearRecord } from './records';
import type { Alert, ProgrammeReach, ServiceCount } from './response-records';
import type { SurveyFigure } from './survey-records';

/**
 * Where a place stands among the 32, 1 the highest: the 2.5th and 97.5th percentile of its rank in simulated draws of
 * every state's figure.
 */
export interface RankInterval {
	readonly low: number;
	readonly high: number;
	/** States ranked: those that have the figure. */
	readonly of: number;
}

/** A figure of the survey in the place and in the nation. */
export interface ProfileEstimate {
	/** Id of a survey indicator. */
	readonly indicator: string;
	readonly year: SurveyYear;
	readonly place: SurveyFigure;
	/** Null where the nation has none, and in the nation's own record. */
	readonly nation: SurveyFigure | null;
	/** Null where ranks cannot be told apart, and where not every state has the figure. */
	readonly rank: RankInterval | null;
}

/** People at the middle of a year. */
export interface ProfilePeople {
	readonly year: number;
	readonly women: number;
	readonly men: number;
	/** Women of the place among the women of the nation, percent. */
	readonly share: number;
	/** Id of `sources.ts`. */
	readonly source: string;
}

/** What tells which states are alike, as the table `state_context` has it. */
export interface StateContext {
	readonly year: number;
	/** Everybody counted by the census. */
	readonly population: number;
	/** In localities of 5,000 inhabitants or more, percent of the population. */
	readonly urban: number;
	/** In municipalities of high or very high marginalisation, percent of the population. */
	readonly marginalised: number;
	readonly source: string;
}

/** The municipalities with most files of femicide in years taken together. */
export interface ProfileMunicipalities {
	readonly cut: string;
	readonly years: readonly [from: number, to: number];
	/** Files of the whole state in those years. */
	readonly files: number;
	/** Files that name no municipality. */
	readonly apart: number;
	/** From most to fewest; only those with enough files that none is a single case. */
	readonly rows: readonly {
		readonly cvegeo: string;
		readonly name: string;
		readonly files: number;
		/** Women-years of those years; null where CONAPO has no population for one of them. */
		readonly women: number | null;
	}[];
	/** The fewest files that a row has. */
	readonly least: number;
	readonly sources: readonly string[];
	readonly sql: string;
}

/** Emergency calls for family violence by month. */
export interface ProfileCalls {
	/** First month, `YYYY-MM`; the others follow without a gap. */
	readonly from: string;
	readonly cut: string;
	readonly n: readonly (number | null)[];
	readonly source: string;
}

/** A programme that runs in the place. */
export interface ProfileProgramme {
	readonly id: string;
	readonly name: { readonly es: string; readonly en: string };
	/** Whether men or boys take part. */
	readonly men: boolean;
	/** The largest number of people that somebody reported as reached, everywhere it runs; null where nobody did. */
	readonly reach: ProgrammeReach | null;
	/** Whether the reach is of this place alone: false where the programme runs elsewhere too. */
	readonly only_here: boolean;
}

/** What is done about violence in the place, as documented. */
export interface ProfileResponse {
	readonly alerts: readonly Alert[];
	readonly services: readonly ServiceCount[];
	readonly organisations: {
		readonly n: number;
		/** Of them, those that a page says work with men or boys. */
		readonly men: number;
		/** Organisations named by the page that names most of them, and the newest date of a page. */
		readonly from_one_page: number;
		readonly newest: string | null;
	};
	readonly programmes: readonly ProfileProgramme[];
}

export interface ProfileRecord {
	/** `'00'` is the nation, whose parts that only a state has are null or empty. */
	readonly cve_ent: string;
	readonly people: ProfilePeople;
	readonly context: StateContext;
	/** `cve_ent` of the three states most alike, the nearest first. */
	readonly alike: readonly string[];
	/** The newest year of each indicator, in the catalogue's order. */
	readonly survey: readonly ProfileEstimate[];
	/** Of `femicide`, this place alone; with the nation's beside in its own record. */
	readonly killings: YearRecord;
	readonly deaths: DeathRecord;
	/** Each as `YearRecord`, this place alone. */
	readonly reports: readonly YearRecord[];
	readonly municipalities: ProfileMunicipalities | null;
	readonly calls: ProfileCalls | null;
	readonly response: ProfileResponse;
}

/** Where the record of a place is served. */
export const profileRecordPath = (cve_ent: string): string =>
	`/data/records/states/${cve_ent}.json`;
