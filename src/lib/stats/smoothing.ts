import { requireCount } from './interval';

/** An area: what was counted in it, and the women-years that it was counted in. */
export interface Area {
	readonly n: number;
	/** Null or zero where the area has no population: it is left out. */
	readonly exposure: number | null;
}

/** Rates smoothed towards their mean, per woman and year. */
export interface Smoothed {
	/** Rate of all areas together. */
	readonly mean: number;
	/** Variance between the areas that chance does not account for; zero when there is none. */
	readonly between: number;
	/** One an area, in their order; null where an area has no population. */
	readonly rates: readonly (number | null)[];
}

/**
 * Global empirical Bayes estimates of the rates of a set of areas, by the method of moments: with rates
 * rᵢ = nᵢ/Pᵢ, m = Σn/ΣP, s² = ΣPᵢ(rᵢ−m)²/ΣPᵢ, P̄ the mean of Pᵢ and A = max(0, s² − m/P̄), the
 * estimate is m + (rᵢ−m) · A/(A + m/Pᵢ). Small areas move furthest towards m. Marshall R. J. (1991),
 * Mapping disease and mortality rates using empirical Bayes estimators, Journal of the Royal
 * Statistical Society C 40(2), 283–294.
 *
 * @returns null when no area has a population
 * @throws RangeError when `n` is not a count
 */
export function smoothedRates(areas: readonly Area[]): Smoothed | null {
	for (const { n } of areas) requireCount('n', n);
	const inhabited = areas.flatMap(({ n, exposure }) =>
		exposure !== null && exposure > 0 ? [{ n, exposure }] : []
	);
	const total = sum(inhabited.map(({ exposure }) => exposure));
	if (total === 0) return null;
	const mean = sum(inhabited.map(({ n }) => n)) / total;
	const variance =
		sum(inhabited.map(({ n, exposure }) => exposure * (n / exposure - mean) ** 2)) / total;
	const between = Math.max(0, variance - mean / (total / inhabited.length));
	const rates = areas.map(({ n, exposure }) => {
		if (exposure === null || !(exposure > 0)) return null;
		// With no count anywhere every rate is the mean, zero, and the weight would be 0/0.
		if (mean === 0) return 0;
		return mean + (n / exposure - mean) * (between / (between + mean / exposure));
	});
	return { mean, between, rates };
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
