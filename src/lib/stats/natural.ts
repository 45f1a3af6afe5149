import { ckmeans } from 'simple-statistics';
import type { BreaksOf } from './classes';

/**
 * Breaks of least variance within classes, exact: Wang H. and Song M. (2011), Ckmeans.1d.dp, The R Journal
 * 3(2). Apart from the other methods, so that only who asks for them loads what computes them.
 */
export const naturalBreaks: BreaksOf = (sorted, k) =>
	ckmeans(sorted, Math.min(k, new Set(sorted).size))
		.slice(1)
		.map((group) => group[0] ?? NaN);
