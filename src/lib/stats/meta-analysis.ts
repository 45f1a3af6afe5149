/** The mean of the effects of many studies. */
import { requireVariance, type Effect } from './aggregate-effects';
import { heterogeneity, weighted, type Heterogeneity } from './between-studies';
import { tail, type Interval } from './interval';
import { tQuantile } from './quantile';

/**
 * Fewest studies whose mean is published. With two to four, neither τ² nor its intervals can be relied on:
 * Bender R. et al. (2018), Methods for evidence synthesis in the case of very few studies, Research
 * Synthesis Methods 9(3), 382–392.
 */
export const LEAST_STUDIES = 5;

export interface Pooled {
	/** Studies. */
	readonly k: number;
	readonly mean: number;
	/** Standard error by Knapp and Hartung, and its degrees of freedom; null where there is none. */
	readonly se: number | null;
	readonly df: number;
	/** Where the mean of such studies lies. */
	readonly interval: Interval | null;
	/** Where the true effect of one more such study would lie. */
	readonly prediction: Interval | null;
	/** Null for one study. */
	readonly heterogeneity: Heterogeneity | null;
}

/**
 * Random-effects mean: weights 1/(Vᵢ + τ²), τ² by REML. Its standard error is that of Knapp G. and Hartung J.
 * (2003), Improved tests for a random effects meta-regression with a single covariate, Statistics in Medicine
 * 22, 2693–2710: √(Σ wᵢ (yᵢ − μ)² / ((k − 1) Σ wᵢ)), with an interval on t of k − 1 degrees of freedom. The
 * prediction interval is μ ± t √(se² + τ²) on the same k − 1, as `predict` of R's `metafor` (3.8) has it after
 * `test = "knha"`; Higgins J. P. T., Thompson S. G. and Spiegelhalter D. J. (2009), A re-evaluation of
 * random-effects meta-analysis, Journal of the Royal Statistical Society A 172, 137–159, take k − 2.
 *
 * @param effects one a study, with variances above zero
 * @param level confidence, between 0 and 1
 * @returns null without studies; without error and intervals for one study, and where all effects are the
 * same, whose error by this formula would be zero
 * @throws RangeError for a variance that is not above zero or a `level` that is no probability
 */
export function pooledEffect(effects: readonly Effect[], level: number): Pooled | null {
	const alpha = tail(level);
	const k = effects.length;
	for (const { variance } of effects) requireVariance(variance);
	if (k === 0) return null;
	const spread = heterogeneity(effects);
	const tau2 = spread?.tau2 ?? 0;
	const { mean, w, rss } = weighted(effects, tau2);
	const df = k - 1;
	const same = effects.every(({ effect }) => effect === effects[0]?.effect);
	const base = { k, mean, df, heterogeneity: spread };
	if (df < 1 || same) return { ...base, se: null, interval: null, prediction: null };
	const se = Math.sqrt(rss / (df * w));
	const t = tQuantile(1 - alpha, df);
	const around = (reach: number): Interval => ({ low: mean - reach, high: mean + reach });
	return {
		...base,
		se,
		interval: around(t * se),
		prediction: around(t * Math.sqrt(se ** 2 + tau2))
	};
}
