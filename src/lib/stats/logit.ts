import { tail, type Interval } from './interval';
import { tQuantile } from './quantile';

/**
 * Interval for a proportion estimated from a complex survey, between 0 and 1.
 *
 * Symmetric on the logit scale, logit(p) ± t(1−α/2; df) · se / (p(1−p)), and taken back to the
 * proportion, so that it never leaves 0 to 1. Korn E. L. and Graubard B. I. (1999), Analysis of
 * Health Surveys, Wiley, section 3.6; the same as method "logit" of `svyciprop` in R's `survey`, and to
 * the last digits as "xlogit", which does not iterate. The degrees of freedom are those of
 * Korn E. L. and Graubard B. I. (1990), Simultaneous testing of regression coefficients with complex
 * survey data: use of Bonferroni t statistics, The American Statistician 44(4), 270–276.
 *
 * @param p proportion, between 0 and 1
 * @param se its standard error by the design, same scale as `p`
 * @param df degrees of freedom of the design: primary sampling units less strata
 * @param level confidence, between 0 and 1
 * @returns the interval, or null where none exists: p of 0 or 1, no degree of freedom, no standard error
 * @throws RangeError when `p` lies outside 0 to 1, `se` is negative or `level` is not a probability
 */
export function logitInterval(p: number, se: number, df: number, level: number): Interval | null {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`p must lie between 0 and 1: ${p}`);
	if (!(se >= 0)) throw new RangeError(`se must be zero or more: ${se}`);
	const alpha = tail(level);
	if (p === 0 || p === 1 || !(df >= 1)) return null;
	const centre = Math.log(p / (1 - p));
	const reach = (tQuantile(1 - alpha, df) * se) / (p * (1 - p));
	return { low: fromLogit(centre - reach), high: fromLogit(centre + reach) };
}

/**
 * The quantile of t that an interval of `logitInterval` was made with: half its width on the logit scale over
 * se / (p(1−p)).
 *
 * @param p proportion, between 0 and 1 and neither
 * @param se its standard error
 * @returns null where p is 0 or 1, or the error is not above zero
 */
export function tOfLogit(p: number, se: number, { low, high }: Interval): number | null {
	if (!(p > 0 && p < 1 && se > 0)) return null;
	const half = (Math.log(high / (1 - high)) - Math.log(low / (1 - low))) / 2;
	return (half * p * (1 - p)) / se;
}

function fromLogit(x: number): number {
	return 1 / (1 + Math.exp(-x));
}
