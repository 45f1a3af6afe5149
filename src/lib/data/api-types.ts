/** What the files of the API hold. Types only; `/api/v1/openapi.json` says the same to programs. */
import type { Note, Source, Text, Theme } from '../catalog/types';
import type { Row } from '../query/types';

/** A figure of one place in one year. What is not known is null and never zero. */
export interface ApiRow extends Omit<Row, 'beside'> {
	readonly year: number;
	/** The Spanish name; codes join, names read. */
	readonly name: string;
	/** Beside femicide only: victims of femicide and of intentional homicide, and the share of the first in both (percent). */
	readonly femicide: number | null;
	readonly intentional_homicide: number | null;
	readonly femicide_share: number | null;
}

/** A year of an indicator. */
export interface ApiYear {
	readonly year: number;
	/** The publisher's cut, `YYYY-MM`, or the survey's year. */
	readonly cut: string;
	/** Months counted; null where months mean nothing. */
	readonly months: number | null;
	readonly sources: readonly string[];
}

/** From the root of the site. */
export interface ApiLinks {
	readonly json: string;
	readonly csv: string;
	readonly metadata: string;
	readonly zip: string;
	/** The map, for people. */
	readonly page: Text;
}

/** An indicator in the list of all. */
export interface ApiEntry {
	readonly id: string;
	readonly label: Text;
	readonly short: Text;
	readonly unit: Text;
	readonly measure: 'percent' | 'rate' | 'share' | 'count';
	/** Decimals that the site shows; the files hold all digits. */
	readonly decimals: number;
	readonly theme: Theme;
	readonly years: readonly ApiYear[];
	readonly sources: readonly string[];
	readonly links: ApiLinks;
}

export interface ApiIndicators {
	readonly release: string;
	readonly indicators: readonly ApiEntry[];
}

export interface ApiIndicator extends ApiEntry {
	readonly release: string;
	/** Ids of the notes in the metadata. */
	readonly notes: readonly string[];
	/** By year, then the nation, then the states by code. */
	readonly rows: readonly ApiRow[];
}

export interface ApiSource extends Source {
	/** The page that states the terms; null where there is none. */
	readonly termsUrl: string | null;
}

export interface ApiColumn {
	readonly name: string;
	readonly type: 'text' | 'integer' | 'double';
	readonly description: Text;
}

export interface ApiMetadata extends ApiEntry {
	readonly release: string;
	readonly definition: Text;
	/** How the classes of precision are made; null where a figure has none. */
	readonly precision: Text | null;
	readonly columns: readonly ApiColumn[];
	readonly notes: readonly Note[];
	readonly publications: readonly ApiSource[];
	readonly licence: Text;
	readonly citation: Text;
}

/** An indicator in one place. */
export interface ApiSeries {
	readonly id: string;
	readonly label: Text;
	readonly unit: Text;
	readonly measure: ApiEntry['measure'];
	/** The cut, months and sources of each year of the series. */
	readonly years: readonly ApiYear[];
	/** The row of the newest year with all its months, or of the newest there is. */
	readonly newest: ApiRow;
	/** Every year, ascending. */
	readonly series: readonly ApiRow[];
}

export interface ApiPlace {
	readonly cve_ent: string;
	readonly name: Text;
}

export interface ApiState extends ApiPlace {
	readonly release: string;
	readonly indicators: readonly ApiSeries[];
}

export interface ApiStates {
	readonly release: string;
	readonly states: readonly (ApiPlace & { readonly links: { readonly json: string } })[];
}
