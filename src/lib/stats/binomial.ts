import { requireCount, tail, type Interval } from './interval';
import { betaQuantile } from './quantile';

/**
 * Exact interval for a proportion, between 0 and 1.
 *
 * low is the α/2 quantile of Beta(k, n−k+1), high the 1−α/2 quantile of Beta(k+1, n−k); 0 below k = 0
 * and 1 above k = n. Clopper C. J. and Pearson E. S. (1934), The use of confidence or fiducial limits
 * illustrated in the case of the binomial, Biometrika 26(4), 404–413.
 *
 * @param k how many have the trait, 0 to n
 * @param n how many there are
 * @param level confidence, between 0 and 1
 * @returns the interval, or null when n is 0: nothing was observed
 * @throws RangeError when `k` or `n` is not a count, k exceeds n, or `level` is not a probability
 */
export function binomialInterval(k: number, n: number, level: number): Interval | null {
	requireCount('k', k);
	requireCount('n', n);
	if (k > n) throw new RangeError(`k must not exceed n: ${k} of ${n}`);
	const alpha = tail(level);
	if (n === 0) return null;
	return {
		low: k === 0 ? 0 : betaQuantile(alpha, k, n - k + 1),
		high: k === n ? 1 : betaQuantile(1 - alpha, k + 1, n - k)
	};
}
