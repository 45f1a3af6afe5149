import type { TableRow } from '../lib/write';

/** The columns of `prevalence`, in order. The build adds cv, interval and precision where se is. */
export const prevalenceColumns = [
	...['survey_year', 'cve_ent', 'indicator', 'scope', 'type', 'period', 'estimate', 'se', 'cv'],
	...[
		'ci95_low',
		'ci95_high',
		'numerator',
		'denominator',
		'sample',
		'precision',
		'origin',
		'source'
	]
] as const;

/** The columns that make a row of `prevalence` unique, and its order. */
export const prevalenceKey = ['survey_year', 'cve_ent', 'indicator'] as const;

/** What is measured: who did it, what was done, over which time. */
interface Measure {
	readonly scope: 'community' | 'school' | 'family' | 'total';
	readonly type: 'any';
	readonly period: 'lifetime' | '12_months';
}

/** The indicators that are not computed from microdata. */
export const measures = {
	community_lifetime: { scope: 'community', type: 'any', period: 'lifetime' },
	community_12m: { scope: 'community', type: 'any', period: '12_months' },
	school_lifetime: { scope: 'school', type: 'any', period: 'lifetime' },
	family_12m: { scope: 'family', type: 'any', period: '12_months' },
	total_lifetime: { scope: 'total', type: 'any', period: 'lifetime' },
	total_12m: { scope: 'total', type: 'any', period: '12_months' }
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;

/** An estimate as its publisher gave it. */
export interface Estimate {
	readonly survey_year: number;
	readonly cve_ent: string;
	readonly indicator: MeasureId;
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

/** The row of `prevalence` of an estimate that is not ours. */
export function prevalenceRow(
	estimate: Estimate,
	origin: 'aggregate' | 'published',
	source: string
): TableRow {
	return {
		...measures[estimate.indicator],
		cv: null,
		ci95_low: null,
		ci95_high: null,
		precision: null,
		origin,
		source,
		...estimate
	};
}
