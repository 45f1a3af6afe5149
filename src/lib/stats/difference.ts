import { tail, type Interval } from './interval';
import { tQuantile } from './quantile';

/** A figure with its standard error, in the figure's unit, and the degrees of freedom of that error. */
export interface Estimated {
	readonly estimate: number;
	readonly se: number;
	readonly df: number;
}

/** How much more one figure is than another, in their unit. */
export interface Difference {
	readonly estimate: number;
	readonly se: number;
	readonly df: number;
	readonly interval: Interval;
	/** `same`: the interval holds zero, and the two cannot be told apart at its level. */
	readonly verdict: 'rose' | 'fell' | 'same';
}

/**
 * Difference of two estimates from independent samples, as two rounds of a survey are:
 * second less first ± t(1−α/2; df) · √(s₁² + s₂²), with the degrees of freedom of
 * Satterthwaite F. E. (1946), An approximate distribution of estimates of variance components,
 * Biometrics Bulletin 2(6), 110–114, and Welch B. L. (1947), The generalization of “Student's” problem
 * when several different population variances are involved, Biometrika 34(1–2), 28–35:
 * (s₁² + s₂²)² / (s₁⁴/df₁ + s₂⁴/df₂).
 *
 * @param level confidence, between 0 and 1
 * @throws RangeError when an error is negative or `level` is not a probability
 * @returns the difference, or null where an estimate has no degree of freedom
 */
export function difference(first: Estimated, second: Estimated, level: number): Difference | null {
	for (const { se } of [first, second])
		if (!(se >= 0)) throw new RangeError(`se must be zero or more: ${se}`);
	if (!(first.df >= 1 && second.df >= 1)) return null;
	const variance = first.se ** 2 + second.se ** 2;
	const spread = first.se ** 4 / first.df + second.se ** 4 / second.df;
	const df = spread === 0 ? first.df + second.df : variance ** 2 / spread;
	const estimate = second.estimate - first.estimate;
	const interval = around(estimate, Math.sqrt(variance), df, level);
	return { estimate, se: Math.sqrt(variance), df, interval, verdict: verdictOf(interval) };
}

/**
 * The interval estimate ± t(1−α/2; df) · se, in the unit of the two.
 *
 * @param df one or more
 * @throws RangeError when `level` is not a probability
 */
export function around(estimate: number, se: number, df: number, level: number): Interval {
	const reach = tQuantile(1 - tail(level), df) * se;
	return { low: estimate - reach, high: estimate + reach };
}

function verdictOf({ low, high }: Interval): Difference['verdict'] {
	if (low > 0) return 'rose';
	return high < 0 ? 'fell' : 'same';
}
