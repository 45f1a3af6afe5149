/** The record that need is set beside: what is documented or known in each state, by kind. Types and address. */

/** What a response counts: one kind is shown at a time, and kinds are never added to each other. */
export type ResponseKind =
	| 'both'
	| 'organisations'
	| 'programmes'
	/** Organisations and programmes that work with men or boys. */
	| 'men'
	/** Programmes whose reach somebody reported: how many programmes, not how many people. */
	| 'reach'
	/** Justice centres for women. */
	| 'centres'
	/** Alerts declared, in force or not. */
	| 'alerts';

/** One kind of response in each state. */
export interface ResponseCounts {
	/** In order of `cve_ent`, all 32; 0 where no page that we read names one. */
	readonly states: readonly number[];
	/** The same in the whole country, each counted once, those without a state too. */
	readonly nation: number;
	readonly sql: string;
}

/** How the directory was read in a state: its organisations only, since programmes bear no date of a page. */
export interface StatePages {
	readonly organisations: number;
	/** Organisations named by the page that names most of them. */
	readonly fromOnePage: number;
	/** Date of the newest page that bears one, `YYYY` or `YYYY-MM`; null where none does. */
	readonly newest: string | null;
}

export interface CoverageRecord {
	readonly kinds: Readonly<Record<ResponseKind, ResponseCounts>>;
	/** In order of `cve_ent`, all 32. */
	readonly pages: readonly StatePages[];
	readonly pagesSql: string;
}

/** Where the record is served. */
export const coverageRecordPath = '/data/records/interventions/coverage.json';
