import { logGamma } from './distribution';
import { requireCount } from './interval';

/** Tables that are as probable as the one observed, but for rounding, count with it: as in R's `fisher.test`. */
const AS_PROBABLE = 1 + 1e-7;

/** ln of n over k. */
function logChoose(n: number, k: number): number {
	return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

/**
 * Fisher's exact test of two shares, `k1` of `n1` and `k2` of `n2`: how probable it is, if both had the same share, that
 * the `k1 + k2` fall on the two sides in a way as improbable as this one, or more. Fisher R. A. (1935), The logic of
 * inductive inference, Journal of the Royal Statistical Society 98(1), 39–82; two-sided as Agresti A. (2002), Categorical
 * Data Analysis, 2nd edition, section 3.5.
 *
 * @param k1 how many of the first have the trait, 0 to `n1`
 * @param n1 how many the first are
 * @returns the probability; 1 where either side has nobody
 * @throws RangeError when a number is no count or `k` exceeds `n`
 */
export function sharesProbability(k1: number, n1: number, k2: number, n2: number): number {
	for (const [name, n] of Object.entries({ k1, n1, k2, n2 })) requireCount(name, n);
	if (k1 > n1 || k2 > n2) throw new RangeError(`k must not exceed n: ${k1}/${n1}, ${k2}/${n2}`);
	const both = k1 + k2;
	const least = Math.max(0, both - n2);
	const most = Math.min(both, n1);
	const all = logChoose(n1 + n2, both);
	const chance = (k: number) => Math.exp(logChoose(n1, k) + logChoose(n2, both - k) - all);
	const limit = chance(k1) * AS_PROBABLE;
	let sum = 0;
	for (let k = least; k <= most; k++) {
		const each = chance(k);
		if (each <= limit) sum += each;
	}
	return Math.min(1, sum);
}
