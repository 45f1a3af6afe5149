import { bisectLeft, cumsum } from 'd3-array';
import { LEVEL, tail } from './interval';
import { normalFrom, randomFrom } from './random';

/** Draws of every figure. */
export const DRAWS = 10_000;

/** The seed of the draws: the same figures always give the same intervals. */
const SEED = 20_261_122;

/** A figure and its standard error, on one scale. */
export interface Measured {
	readonly estimate: number;
	/** Zero or more. */
	readonly se: number;
}

/** First and last place that a figure may have, 1 the highest. */
export interface Places {
	readonly low: number;
	readonly high: number;
}

/**
 * A percentage on the logit scale, its error by the delta method: se / (p(1 − p)). There a draw cannot leave 0 to 100,
 * and since the logit rises with the percentage the ranks are the same. Korn and Graubard (1999), section 3.6.
 *
 * @param estimate percent
 * @param se percent
 * @returns for 0 and 100, where the logit has no end, that end without an error
 * @throws RangeError for a percentage outside 0 to 100 or a negative error
 */
export function onLogit({ estimate, se }: Measured): Measured {
	if (!(estimate >= 0 && estimate <= 100)) throw new RangeError(`no percentage: ${estimate}`);
	requireError(se);
	const p = estimate / 100;
	if (p === 0 || p === 1) return { estimate: p === 0 ? -Infinity : Infinity, se: 0 };
	return { estimate: Math.log(p / (1 - p)), se: se / 100 / (p * (1 - p)) };
}

/**
 * Between which places each figure lies among all, by simulation: every figure is drawn from a normal distribution of
 * its estimate and standard error, independently of the others, and the draws are ranked; the interval holds the 2.5th
 * to the 97.5th percentile of a figure's places. Figures equal in a draw share all their places.
 *
 * Goldstein H. and Spiegelhalter D. J. (1996), League tables and their limitations, Journal of the Royal Statistical
 * Society A 159(3), 385–443; Marshall E. C. and Spiegelhalter D. J. (1998), Reliability of league tables of in vitro
 * fertilisation clinics, BMJ 316, 1701–1705. Such an interval is one figure's: it tells how firmly the place of one
 * state stands, and not that all 32 intervals hold at once, nor does it reach its level where many true figures are
 * nearly equal (Mogstad M., Romano J. P., Shaikh A. M. and Wilhelm D. (2024), Inference for ranks with applications to
 * mobility across neighbourhoods and academic achievement across countries, The Review of Economic Studies 91(1),
 * 476–518): intervals that do, from the pairwise differences of these surveys, are about twice as long. So it is told
 * only where it is short (`toldApart`), as what the draws give, and never as a level of confidence.
 *
 * @param figures at least one; for percentages, each through `onLogit`
 * @param draws how many times; 10,000 unless told
 * @param seed repeats the draws
 * @returns an interval a figure, in the order given
 * @throws RangeError for a negative error, an estimate that is not a number, or fewer than one draw
 */
export function rankIntervals(
	figures: readonly Measured[],
	draws: number = DRAWS,
	seed: number = SEED
): readonly Places[] {
	for (const { estimate, se } of figures) {
		if (Number.isNaN(estimate)) throw new RangeError('an estimate is not a number');
		requireError(se);
	}
	if (!(Number.isInteger(draws) && draws >= 1))
		throw new RangeError(`no number of draws: ${draws}`);
	const { best, worst } = countPlaces(figures, draws, seed);
	const alpha = tail(LEVEL);
	return best.map((first, at) => ({
		low: percentile(first, alpha * draws),
		high: percentile(worst[at] ?? first, (1 - alpha) * draws)
	}));
}

/**
 * How many of `of` places an interval may span to be told: a third. Places in three thirds, the highest, the middle and
 * the lowest: an interval that spans no more than one of them cannot reach from the highest third into the lowest, so
 * that it says something of where a state stands. Of 32 places, ten.
 */
export function mostPlaces(of: number): number {
	return Math.floor(of / 3);
}

/** Whether a place can be told apart from the others: its interval spans at most a third of them. */
export function toldApart({ low, high }: Places, of: number): boolean {
	return high - low + 1 <= mostPlaces(of);
}

interface Counted {
	/** For each figure, in how many draws its first place was 1, 2, … */
	readonly best: readonly Uint32Array[];
	/** The same of its last place, which is another one only where figures tie. */
	readonly worst: readonly Uint32Array[];
}

/** Plain loops over typed arrays: with lists this was most of the time that all profiles take. */
function countPlaces(figures: readonly Measured[], draws: number, seed: number): Counted {
	const normal = normalFrom(randomFrom(seed));
	const none = () => figures.map(() => new Uint32Array(figures.length));
	const [best, worst] = [none(), none()];
	const drawn = new Float64Array(figures.length);
	for (let draw = 0; draw < draws; draw++) {
		// Drawn for every figure, so that one's draws do not hang on another's error.
		figures.forEach(({ estimate, se }, at) => {
			drawn[at] = estimate + se * normal();
		});
		for (let at = 0; at < drawn.length; at++) {
			const value = drawn[at] ?? NaN;
			let higher = 0;
			let equal = 0;
			for (let other = 0; other < drawn.length; other++) {
				const against = drawn[other] ?? NaN;
				if (against > value) higher += 1;
				else if (against === value) equal += 1;
			}
			add(best[at], higher);
			add(worst[at], higher + equal - 1);
		}
	}
	return { best, worst };
}

function add(counts: Uint32Array | undefined, at: number): void {
	if (counts) counts[at] = (counts[at] ?? 0) + 1;
}

/** The first place up to which at least `rank` draws lie: Hyndman and Fan (1996), type 1. */
function percentile(counts: Uint32Array, rank: number): number {
	return bisectLeft(cumsum(counts), rank) + 1;
}

function requireError(se: number): void {
	if (!(se >= 0 && se < Infinity)) throw new RangeError(`no standard error: ${se}`);
}
