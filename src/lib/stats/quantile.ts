import { betaCdf, betaDensity, gammaCdf, gammaDensity } from './distribution';

/** Relative step under which a quantile counts as found; a double keeps about 1e-16. */
const CLOSE = 1e-14;
const MOST_STEPS = 200;

/**
 * Quantile of a gamma distribution of shape `shape` and rate 1.
 *
 * @param p probability, between 0 and 1
 * @param shape above zero
 */
export function gammaQuantile(p: number, shape: number): number {
	const far = shape + 12 * Math.sqrt(shape) + 40;
	return invert(
		p,
		(x) => gammaCdf(x, shape),
		(x) => gammaDensity(x, shape),
		far
	);
}

/** Quantile of a beta distribution with parameters `a` and `b`, both above zero. */
export function betaQuantile(p: number, a: number, b: number): number {
	return invert(
		p,
		(x) => betaCdf(x, a, b),
		(x) => betaDensity(x, a, b),
		1
	);
}

/**
 * Quantile of Student's t on `df` degrees of freedom, for the upper half (`p` from 0.5 to 1).
 * If T has that law, df / (df + T²) follows Beta(df/2, 1/2): Abramowitz and Stegun (1964), 26.7.1.
 */
export function tQuantile(p: number, df: number): number {
	const x = betaQuantile(2 * (1 - p), df / 2, 0.5);
	return Math.sqrt((df * (1 - x)) / x);
}

/**
 * The x from 0 to `high` at which a rising function meets `p`: Newton's step where it stays between
 * the ends known so far, the middle of them where it does not. Press W. H. et al. (2007), Numerical
 * Recipes, 3rd edition, section 9.4.
 */
function invert(
	p: number,
	cdf: (x: number) => number,
	density: (x: number) => number,
	high: number
): number {
	let low = 0;
	let x = high / 2;
	for (let step = 0; step < MOST_STEPS; step++) {
		const miss = cdf(x) - p;
		if (miss === 0) return x;
		if (miss < 0) low = x;
		else high = x;
		const newton = x - miss / density(x);
		const next = newton > low && newton < high ? newton : (low + high) / 2;
		if (Math.abs(next - x) <= CLOSE * next) return next;
		x = next;
	}
	return x;
}
