import { binomialInterval } from './binomial';
import { requireCount } from './interval';

/** How many times one rate is another, and the exact interval of that. */
export interface RateRatio {
	/** Null where the second count is zero: the ratio is infinite. */
	readonly ratio: number | null;
	readonly low: number;
	/** Null where the interval has no upper end, because the second count is zero. */
	readonly high: number | null;
}

/**
 * Ratio of two Poisson rates, `n1 / exposure1` over `n2 / exposure2`, with its exact conditional
 * interval: given the total, n1 is binomial with π = ρe₁ / (ρe₁ + e₂), so that the Clopper–Pearson ends
 * of π are those of the ratio ρ = π/(1−π) · e₂/e₁. Przyborowski J. and Wilenski H. (1940), Homogeneity
 * of results in testing samples from Poisson series, Biometrika 31(3–4), 313–323; Lehmann E. L. and
 * Romano J. P. (2005), Testing Statistical Hypotheses, 3rd edition, section 4.5.
 *
 * @param n1 first count, a whole number of zero or more
 * @param exposure1 women-years of the first count, above zero
 * @param n2 second count
 * @param exposure2 women-years of the second count
 * @param level confidence, between 0 and 1
 * @returns the ratio and its interval, or null when both counts are zero: nothing was observed
 * @throws RangeError when a count is no count, an exposure is not above zero or `level` no probability
 */
export function rateRatio(
	n1: number,
	exposure1: number,
	n2: number,
	exposure2: number,
	level: number
): RateRatio | null {
	requireCount('n1', n1);
	requireCount('n2', n2);
	requireExposure(exposure1);
	requireExposure(exposure2);
	const share = binomialInterval(n1, n1 + n2, level);
	if (share === null) return null;
	const odds = (p: number): number => ((p / (1 - p)) * exposure2) / exposure1;
	return {
		ratio: n2 === 0 ? null : n1 / exposure1 / (n2 / exposure2),
		low: odds(share.low),
		high: n2 === 0 ? null : odds(share.high)
	};
}

/**
 * Whether an interval of a ratio holds 1, and so the two rates cannot be told apart at its level. True
 * also where nothing was observed.
 */
export function cannotBeToldApart(ratio: Pick<RateRatio, 'low' | 'high'> | null): boolean {
	return ratio === null || (ratio.low <= 1 && (ratio.high === null || ratio.high >= 1));
}

function requireExposure(exposure: number): void {
	if (!(exposure > 0 && Number.isFinite(exposure)))
		throw new RangeError(`exposure must be above zero: ${exposure}`);
}
