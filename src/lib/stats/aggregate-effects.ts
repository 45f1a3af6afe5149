/** One effect for several measured on the same people. */

/** An effect and its sampling variance. */
export interface Effect {
	readonly effect: number;
	readonly variance: number;
}

/**
 * Correlation assumed between effects of one study on one outcome. The review's data do not give it. Half way:
 * at 0 two measures of the same people would count as twice the people, at 1 a second measure would add nothing.
 */
export const ASSUMED_CORRELATION = 0.5;

/**
 * The plain mean of dependent effects, with variance (1/m)² (Σ Vᵢ + Σᵢ≠ⱼ r √Vᵢ √Vⱼ), the correlation r the
 * same between any two. Borenstein M., Hedges L. V., Higgins J. P. T. and Rothstein H. R. (2009),
 * Introduction to Meta-Analysis, Wiley, chapter 24.
 *
 * @param effects at least one, each with a variance above zero
 * @param r from 0 to 1
 * @throws RangeError for no effect, a variance not above zero or an `r` outside 0 to 1
 */
export function aggregateEffects(effects: readonly Effect[], r: number): Effect {
	if (effects.length === 0) throw new RangeError('no effect to aggregate');
	if (!(r >= 0 && r <= 1)) throw new RangeError(`r must lie from 0 to 1: ${r}`);
	const m = effects.length;
	let sum = 0;
	let variances = 0;
	let errors = 0;
	for (const { effect, variance } of effects) {
		requireVariance(variance);
		sum += effect;
		variances += variance;
		errors += Math.sqrt(variance);
	}
	// The products of all pairs are the square of the sum of errors, less each error by itself.
	const pairs = errors * errors - variances;
	return { effect: sum / m, variance: (variances + r * Math.max(0, pairs)) / (m * m) };
}

/** Throws `RangeError` when `variance` is not a finite number above zero. */
export function requireVariance(variance: number): void {
	if (!(variance > 0 && Number.isFinite(variance)))
		throw new RangeError(`a variance must be above zero: ${variance}`);
}
