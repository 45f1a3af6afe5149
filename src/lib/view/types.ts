/** A view is what an address says. Types only. */
import type { SurveyYear } from '../catalog/survey-variables';
import type { Topic } from '../catalog/topics';
import type { ClassChoice, Lang, Text } from '../catalog/types';
import type { ResponseKind } from '../query/coverage-records';
import type { Level, Tabulation } from '../query/tabulation';
import type { Filters } from '../query/types';
import type { InterventionsView } from './interventions-types';

/** `auto`: tiles on a small screen, the map on a wide one. */
export type Form = 'auto' | 'map' | 'tiles';

export type SortColumn = 'name' | 'value';
export interface Sort {
	readonly column: SortColumn;
	readonly descending: boolean;
}

export interface MapView {
	readonly page: 'map';
	readonly lang: Lang;
	readonly indicator: string;
	readonly year: number;
	readonly form: Form;
	readonly classes: ClassChoice;
	/** `cve_ent` of the state chosen, or null. */
	readonly state: string | null;
	readonly sort: Sort;
	readonly filters: Filters;
}

export interface CoverageView {
	readonly page: 'coverage';
	readonly lang: Lang;
	/** Indicator id of the need, and its year. */
	readonly need: string;
	readonly year: number;
	readonly response: ResponseKind;
	readonly form: Form;
	readonly state: string | null;
}

/** What every section of a topic of crime shares. */
interface CrimeViewBase {
	readonly page: 'crime';
	readonly lang: Lang;
	readonly topic: Topic;
	/** Victims or files: each register counts both, and they are never added. */
	readonly unit: 'victims' | 'files';
}

/** How many, by year or by month, in a place, as known now or at an older cut. */
export interface CrimeSeriesView extends CrimeViewBase {
	readonly section: 'series';
	/** `cve_ent`; `'00'` is the nation. */
	readonly place: string;
	readonly step: 'year' | 'month';
	/** The cut to show the series at; null is the newest that has each year. */
	readonly cut: string | null;
}

/** How the figures of a place moved from cut to cut. */
export interface CrimeRevisionsView extends CrimeViewBase {
	readonly section: 'revisions';
	readonly place: string;
	/** The year whose revisions are told one by one; null is the usual one. */
	readonly year: number | null;
}

/** First and last year of a period, both counted. */
export type Period = readonly [from: number, to: number];

/** Two periods of equal length that do not overlap. */
export type Change = readonly [before: Period, after: Period];

/** The 32 states beside each other. */
export interface CrimeStatesView extends CrimeViewBase {
	readonly section: 'states';
	/** `cve_ent` of the state chosen, or null. */
	readonly state: string | null;
	/** A whole year, the newest unless chosen. */
	readonly year: number;
	readonly form: Form;
	/** Whether the small multiples share one scale or each has its own. */
	readonly scale: 'shared' | 'own';
	/** Whether the scatter draws intervals. */
	readonly intervals: boolean;
	/** Two periods of equal length, the earlier first, whose rates are compared. */
	readonly change: Change;
	/** What the change is told of: the topic's own count, or femicide and homicide of women together. */
	readonly of: 'topic' | 'killings';
}

/** Columns that the table of a state's municipalities sorts by; `value` is the rate shown. */
export type MunicipalColumn = 'name' | 'women' | 'files' | 'value';

/** The municipalities of a state. */
export interface CrimeMunicipalitiesView extends CrimeViewBase {
	readonly section: 'municipalities';
	readonly topic: 'femicide' | 'family_violence';
	/** `cve_ent`, or null before one is chosen. */
	readonly state: string | null;
	/** `cvegeo` of the municipality chosen, or null. */
	readonly municipality: string | null;
	/** Years pooled, first and last; the partial year of the new register is never pooled. */
	readonly years: Period;
	/** The rate as it is, or smoothed towards the state's. */
	readonly rate: 'raw' | 'smoothed';
	readonly sort: { readonly column: MunicipalColumn; readonly descending: boolean };
}

export type CrimeView =
	CrimeSeriesView | CrimeRevisionsView | CrimeStatesView | CrimeMunicipalitiesView;

/** The survey's figures by state, from one round to the other, by group of women, and against INEGI's. */
export interface SurveyView {
	readonly page: 'survey';
	readonly section: 'states' | 'change' | 'groups' | 'check';
	readonly lang: Lang;
	/** Id of a survey indicator. */
	readonly indicator: string;
	readonly year: SurveyYear;
	/** `cve_ent` of the state chosen, or null. */
	readonly state: string | null;
	/** How the states are ordered. */
	readonly order: 'value' | 'name';
}

/** Which column of a table its rows go by: a category's code, or `ALL` for the totals. */
export interface TabulatorSort {
	readonly column: string;
	readonly descending: boolean;
}

/** A table that the reader asks of the women surveyed. */
export interface TabulatorView extends Tabulation {
	readonly page: 'tabulator';
	readonly lang: Lang;
	readonly level: Level;
	readonly form: 'table' | 'dots';
	/** What stands under each estimate: its interval, women interviewed, or standard error and variation. */
	readonly detail: 'interval' | 'sample' | 'error';
	/** Null is the catalogue's order. */
	readonly sort: TabulatorSort | null;
	/** Codes of the two cells compared, first and second, or null. */
	readonly compare: readonly [readonly string[], readonly string[]] | null;
}

/** All that is known of one state, beside the nation and up to three others. */
export interface ProfileView {
	readonly page: 'profile';
	readonly lang: Lang;
	/** `cve_ent`, `01` to `32`. */
	readonly state: string;
	/** `cve_ent` of up to three others, as chosen; none if empty; null takes the three most alike. */
	readonly peers: readonly string[] | null;
}

/** Indicators beside each other, in some states or in all. */
export interface CompareView {
	readonly page: 'compare';
	readonly lang: Lang;
	/** `cve_ent` of one to four states, ascending; empty is all 32. */
	readonly states: readonly string[];
	/** Ids of indicators in the order chosen, each with the year that a page shows when none is asked for. */
	readonly indicators: readonly string[];
	/** What the others are told apart from: `'00'`, or one of the states shown. */
	readonly base: string;
	/** The id of the indicator that the rows go by, from high to low, or `name`. */
	readonly order: string;
}

export type View =
	| ProfileView
	| CompareView
	| MapView
	| CoverageView
	| CrimeView
	| SurveyView
	| TabulatorView
	| InterventionsView;

/**
 * What parsing an address gives. `missing`: the address says nothing, the view is the default one.
 * `invalid`: the nearest view that can be shown, and why it is not the one asked for.
 */
export type Parsed<V extends View> =
	| { readonly status: 'valid'; readonly view: V }
	| { readonly status: 'missing'; readonly view: V }
	| { readonly status: 'invalid'; readonly view: V; readonly reasons: readonly Text[] };
