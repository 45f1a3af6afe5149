import { cellsSql } from './cells-sql';

/** What is estimated, and of whom. Names are columns of `endireh_women`. */
export interface Estimand {
	readonly surveyYear: number;
	/** A 0/1 column, empty outside its base. */
	readonly outcome: string;
	/** A 0/1 column that is 1 for the women asked, or `all`. */
	readonly base: string;
	/** Further conditions on the women counted, in SQL. */
	readonly where: readonly string[];
}

/**
 * SQL for the share of women of the base with the outcome, for the nation (`00`) and each state, with
 * its design-based standard error, as `cellsSql` says.
 *
 * Columns: `cve_ent`, `estimate` and `se` in percent, `df`, `numerator` and `denominator` in weighted
 * women, `sample` in women. A state without a woman of the base has a row too.
 */
export function estimateSql({ surveyYear, outcome, base, where }: Estimand): string {
	return cellsSql({
		surveyYear,
		outcome,
		where: [...(base === 'all' ? [] : [`${base} = 1`]), ...where],
		by: [{ name: 'cve_ent', code: 'cve_ent', ofStratum: true }],
		total: '00'
	});
}
