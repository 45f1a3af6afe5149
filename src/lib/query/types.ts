/** What a question to the tables gives back. Types only. */

/** Filters that need the engine in the page; an empty object asks for the published answer. */
export interface Filters {
	/** A cut (`YYYY-MM`) other than the newest held, for counts that SESNSP revises. */
	readonly cut?: string;
	/** Size of the place where the woman lives, for indicators with microdata. */
	readonly domain?: 'urban' | 'urban_complement' | 'rural';
	/** Age group of the woman, for indicators with microdata. */
	readonly age?: '15_24' | '25_34' | '35_44' | '45_54' | '55_plus';
}

/** The question itself: which figure, which year, which filters. */
export interface Question {
	readonly indicator: string;
	readonly year: number;
	readonly filters: Filters;
}

export type Precision = 'high' | 'moderate' | 'low';

/**
 * One place's figure. `cve_ent` `'00'` is the nation. `value` null is "no data" and never zero.
 * `value`, `low`, `high`, `se` are in the indicator's unit (percent, or per 100,000 women).
 */
export interface Row {
	readonly cve_ent: string;
	readonly value: number | null;
	/** 95 % interval: logit with design degrees of freedom (survey), exact Poisson (rates), exact binomial (shares). */
	readonly low: number | null;
	readonly high: number | null;
	readonly se: number | null;
	/** Coefficient of variation in percent. */
	readonly cv: number | null;
	readonly precision: Precision | null;
	/** Weighted women, or the count itself. */
	readonly numerator: number | null;
	/** Weighted base, women of the year, or the whole of a share. */
	readonly denominator: number | null;
	/** Women in the sample, survey only. */
	readonly sample: number | null;
	/** How the number was made (`prevalence.origin`), survey only. */
	readonly origin: 'microdata' | 'aggregate' | 'published' | null;
	/** Beside every femicide figure: both killings and the share of femicide in them (percent). */
	readonly beside: {
		readonly femicide: number;
		readonly intentional_homicide: number;
		readonly share: number | null;
	} | null;
}

/** Rows and the question that made them. Titles, legends and file names read this, never the controls. */
export interface Result {
	readonly question: Question;
	/** The publisher's cut `YYYY-MM`, or the survey's year. */
	readonly cut: string;
	/** Months counted; 12 for a whole year; null where months mean nothing. */
	readonly months: number | null;
	/** Ids of `catalog/sources`. */
	readonly sources: readonly string[];
	/** The nation first, then the 32 states in order of code; all 33 always there. */
	readonly rows: readonly Row[];
	/** The query that ran. */
	readonly sql: string;
}

export type SqlValue = string | number | boolean | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** Runs one SQL text. Big integers and decimals come back as numbers. */
export interface Engine {
	query(sql: string): Promise<readonly SqlRow[]>;
	close(): Promise<void>;
}

/** An error that the analyst sees, in both languages. */
export class QueryError extends Error {
	override readonly name = 'QueryError';
	constructor(
		readonly text: { readonly es: string; readonly en: string },
		options?: { cause?: unknown }
	) {
		super(text.en, options);
	}
}
