/** How much true effects differ from study to study: τ² by restricted maximum likelihood, Q, I², H². */
import { requireVariance, type Effect } from './aggregate-effects';
import { gammaCdf } from './distribution';

/** Change of τ², relative to the typical sampling variance, below which the search has ended. */
const CLOSE = 1e-13;
const MOST_STEPS = 1000;

/** Weighted mean and sums that all formulas of this file need, for weights 1/(Vᵢ + τ²). */
export interface Weighted {
	readonly mean: number;
	/** Σ w, Σ w², Σ w³. */
	readonly w: number;
	readonly w2: number;
	readonly w3: number;
	/** Σ w (y − mean)², Σ w² (y − mean)². */
	readonly rss: number;
	readonly rss2: number;
}

/** The effects weighted by 1/(Vᵢ + τ²). */
export function weighted(effects: readonly Effect[], tau2: number): Weighted {
	let [w, w2, w3, sum] = [0, 0, 0, 0];
	for (const { effect, variance } of effects) {
		const weight = 1 / (variance + tau2);
		w += weight;
		w2 += weight * weight;
		w3 += weight * weight * weight;
		sum += weight * effect;
	}
	const mean = sum / w;
	let [rss, rss2] = [0, 0];
	for (const { effect, variance } of effects) {
		const weight = 1 / (variance + tau2);
		const away = effect - mean;
		rss += weight * away * away;
		rss2 += weight * weight * away * away;
	}
	return { mean, w, w2, w3, rss, rss2 };
}

/**
 * Variance of the true effects between studies, by restricted maximum likelihood: Fisher scoring
 * τ² ← τ² + (y′PPy − tr P) / tr PP, with P = W − W1(1′W1)⁻¹1′W, from the estimate of Hedges and Olkin
 * (1985), never below zero. Viechtbauer W. (2005), Bias and efficiency of meta-analytic variance estimators
 * in the random-effects model, Journal of Educational and Behavioral Statistics 30(3), 261–293; the same as
 * `rma(method = "REML")` of R's `metafor`, which stops at a change of 1e-5. Whole steps can jump to and fro for
 * ever; here a step that leaves what is known to hold the maximum, or is not half the last one, gives way to
 * the middle. It ends when a step is below 1e-13 of the
 * typical variance.
 *
 * @returns τ², zero for fewer than two effects
 * @throws RangeError for a variance that is not above zero, or where the search does not end
 */
export function tauSquared(effects: readonly Effect[]): number {
	const k = effects.length;
	for (const { variance } of effects) requireVariance(variance);
	if (k < 2) return 0;
	const unit = typicalVariance(effects);
	// The likelihood rises at `low` and falls at `high`, once these are known; at zero it may fall already.
	let low: number | null = null;
	let high = Infinity;
	let last = Infinity;
	let tau2 = Math.max(0, firstGuess(effects));
	for (let step = 0; step < MOST_STEPS; step++) {
		const by = scoringStep(effects, tau2);
		if (tau2 === 0 && by <= 0) return 0;
		if (by > 0) low = tau2;
		else high = tau2;
		let next = Math.max(0, tau2 + by);
		if (low !== null && high < Infinity) {
			const isSlow = 2 * Math.abs(next - tau2) > last;
			if (isSlow || next <= low || next >= high) next = (low + high) / 2;
		}
		last = Math.abs(next - tau2);
		if (last <= CLOSE * (unit + next)) return next;
		tau2 = next;
	}
	throw new RangeError(`no τ² found in ${MOST_STEPS} steps for ${k} effects`);
}

/** (y′PPy − tr P) / tr PP: the slope of the restricted likelihood over its expected curvature. */
function scoringStep(effects: readonly Effect[], tau2: number): number {
	const { w, w2, w3, rss2 } = weighted(effects, tau2);
	const trP = w - w2 / w;
	const trPP = w2 - (2 * w3) / w + (w2 / w) ** 2;
	return (rss2 - trP) / trPP;
}

/** Hedges and Olkin: the variance of the effects less their mean sampling variance. */
function firstGuess(effects: readonly Effect[]): number {
	const k = effects.length;
	const mean = effects.reduce((sum, { effect }) => sum + effect, 0) / k;
	const squares = effects.reduce((sum, { effect }) => sum + (effect - mean) ** 2, 0);
	const sampling = effects.reduce((sum, { variance }) => sum + variance, 0) / k;
	return squares / (k - 1) - sampling;
}

/** (k − 1) Σw / ((Σw)² − Σw²) with w = 1/V: Higgins and Thompson (2002), formula 9. */
function typicalVariance(effects: readonly Effect[]): number {
	const { w, w2 } = weighted(effects, 0);
	return ((effects.length - 1) * w) / (w * w - w2);
}

export interface Heterogeneity {
	/** Variance of true effects between studies, and its root. */
	readonly tau2: number;
	readonly tau: number;
	/** Cochran's Q, its degrees of freedom, and the probability of so large a Q if true effects were one. */
	readonly q: number;
	readonly df: number;
	readonly p: number;
	/** Percent of the variance of effects that is not by chance. */
	readonly i2: number;
	readonly h2: number;
}

/**
 * τ², Q, I² = τ² / (τ² + V̄) and H² = 1 + τ² / V̄, with V̄ the typical sampling variance. Cochran W. G. (1954),
 * The combination of estimates from different experiments, Biometrics 10, 101–129; Higgins J. P. T. and
 * Thompson S. G. (2002), Quantifying heterogeneity in a meta-analysis, Statistics in Medicine 21, 1539–1558.
 *
 * @returns null for fewer than two effects: one differs from nothing
 * @throws RangeError for a variance that is not above zero
 */
export function heterogeneity(effects: readonly Effect[]): Heterogeneity | null {
	const df = effects.length - 1;
	const tau2 = tauSquared(effects);
	if (df < 1) return null;
	const { rss: q } = weighted(effects, 0);
	const typical = typicalVariance(effects);
	return {
		tau2,
		tau: Math.sqrt(tau2),
		q,
		df,
		p: 1 - gammaCdf(q / 2, df / 2),
		i2: (100 * tau2) / (tau2 + typical),
		h2: 1 + tau2 / typical
	};
}
