import { requireCount, tail, type Interval } from './interval';
import { gammaQuantile } from './quantile';

/**
 * Exact interval for the mean of a Poisson count, in counts.
 *
 * low = χ²(α/2; 2n)/2 and high = χ²(1−α/2; 2n+2)/2, written with the gamma distribution:
 * χ²(p; 2a)/2 is the p quantile of a gamma of shape a and rate 1. The low end of zero is zero.
 * Garwood F. (1936), Fiducial limits for the Poisson distribution, Biometrika 28(3–4), 437–442.
 *
 * @param n count observed, a whole number of zero or more
 * @param level confidence, between 0 and 1
 * @throws RangeError when `n` is not a count or `level` not a probability
 */
export function poissonInterval(n: number, level: number): Interval {
	requireCount('n', n);
	const alpha = tail(level);
	return {
		low: n === 0 ? 0 : gammaQuantile(alpha, n),
		high: gammaQuantile(1 - alpha, n + 1)
	};
}
