import type { Precision } from '../query/types';
import { requireCount } from './interval';

/**
 * Coefficients of variation, in percent, from which a figure is of moderate and of low precision.
 * INEGI, ENDIREH 2021, tables of statistical precision: high below 15, moderate from 15 to below 30,
 * low from 30 on.
 */
export const PRECISION_LIMITS = { moderate: 15, low: 30 } as const;

/**
 * Women of the sample under which a cell gets no estimate. The usual floor for proportions:
 * Parker J. D. et al. (2017), National Center for Health Statistics data presentation standards
 * for proportions, Vital and Health Statistics 2(175).
 */
export const MINIMUM_SAMPLE = 30;

/**
 * Degrees of freedom of the design under which a standard error says too little of itself, and so does the
 * coefficient of variation made from it. The limit of Parker J. D. et al. (2017), as above.
 */
export const MINIMUM_DF = 8;

/** INEGI's class of a coefficient of variation in percent; null when there is none. */
export function precisionOfCv(cv: number | null): Precision | null {
	if (cv === null || Number.isNaN(cv)) return null;
	if (cv >= PRECISION_LIMITS.low) return 'low';
	return cv >= PRECISION_LIMITS.moderate ? 'moderate' : 'high';
}

/**
 * Class of a survey estimate: INEGI's by its coefficient of variation in percent, and low wherever the design
 * leaves fewer than `MINIMUM_DF` degrees of freedom; null when there is no variation.
 *
 * @param df degrees of freedom; null where they are not known, and INEGI's class stands
 */
export function precisionOfEstimate(cv: number | null, df: number | null): Precision | null {
	const byVariation = precisionOfCv(cv);
	return byVariation !== null && df !== null && df < MINIMUM_DF ? 'low' : byVariation;
}

/** Coefficient of variation in percent: 100 · se / estimate; null where the estimate is zero. */
export function cvOf(estimate: number, se: number): number | null {
	return estimate === 0 ? null : (100 * se) / Math.abs(estimate);
}

/**
 * Coefficient of variation of a count in percent, 100/√n, taking it for a Poisson count; null for zero.
 *
 * Registers are complete counts and their publisher gives them no precision. That a small count says
 * little of the underlying level is our reading of it, not the publisher's.
 */
export function cvOfCount(n: number): number | null {
	requireCount('n', n);
	return n === 0 ? null : 100 / Math.sqrt(n);
}

/**
 * INEGI's limits laid on the variation of a count (see `cvOfCount`): high from 45 on, moderate from 12
 * to 44, low below. Zero is of low precision. The rule is the atlas's own.
 */
export function precisionOfCount(n: number): Precision {
	const cv = cvOfCount(n);
	return cv === null ? 'low' : (precisionOfCv(cv) ?? 'low');
}
