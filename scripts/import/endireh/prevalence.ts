import { describedSurveyIndicators } from '../../../src/lib/catalog/indicators/survey';
import type { TableRow } from '../lib/write';

/** The columns of `prevalence`, in order. The build adds cv, interval and precision where se is. */
export const prevalenceColumns = [
	...['survey_year', 'cve_ent', 'indicator', 'scope', 'type', 'period', 'estimate', 'se', 'cv'],
	...['df', 'ci95_low', 'ci95_high', 'numerator', 'denominator', 'sample', 'precision'],
	...['origin', 'source']
] as const;

/** The columns that make a row of `prevalence` unique, and its order. */
export const prevalenceKey = ['survey_year', 'cve_ent', 'indicator'] as const;

/** An estimate as its publisher gave it. */
export interface Estimate {
	readonly survey_year: number;
	readonly cve_ent: string;
	/** Id of an indicator of the catalogue. */
	readonly indicator: string;
	/** Percent of the women of the base. */
	readonly estimate: number;
	/** Percentage points; null where none was published. */
	readonly se: number | null;
	/** Women, weighted. */
	readonly numerator: number | null;
	/** Women of the base, weighted. */
	readonly denominator: number | null;
	/** Women of the base who were interviewed. */
	readonly sample: number | null;
}

/**
 * The row of `prevalence` of an estimate that is not ours. Throws `RangeError` for an indicator that the
 * catalogue does not describe.
 */
export function prevalenceRow(estimate: Estimate, source: string): TableRow {
	const measure = describedSurveyIndicators.find(({ id }) => id === estimate.indicator);
	if (measure === undefined) throw new RangeError(`no indicator ${estimate.indicator}`);
	const { scope, type, period } = measure;
	const unknown = { cv: null, df: null, ci95_low: null, ci95_high: null, precision: null };
	return { scope, type, period, ...unknown, origin: 'aggregate', source, ...estimate };
}
