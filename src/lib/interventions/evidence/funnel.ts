/** Where studies stand in a funnel plot, and in a row of strokes. */
import { at, axisOf, within, type Axis } from '../../chart/scale';
import type { Spot } from '../../chart/reading';
import { NORMAL } from '../../stats/interval';
import type { Pooled } from '../../stats/meta-analysis';
import type { Study } from './studies';

/**
 * Fewest studies that a funnel is drawn of: with fewer, chance alone makes any shape. Sterne J. A. C. et al.
 * (2011), Recommendations for examining and interpreting funnel plot asymmetry in meta-analyses of randomised
 * controlled trials, BMJ 343, d4002.
 */
export const LEAST_IN_FUNNEL = 10;

export interface FunnelPlot {
	/** Effect, across. */
	readonly x: Axis;
	/** Standard error, from zero at the top down. */
	readonly y: Axis;
	readonly spots: readonly Spot[];
	/** The tip of the funnel at the mean, and its two feet; null without a mean. */
	readonly lines: { readonly top: Spot; readonly feet: readonly [Spot, Spot] } | null;
}

/** Effects between which 95 of 100 studies of a standard error lie, were only chance to set them apart from a mean. */
export function feetOf(mean: number, se: number): readonly [low: number, high: number] {
	return [mean - NORMAL * se, mean + NORMAL * se];
}

/** The funnel of some studies: 95 of 100 lie inside where only chance sets them apart. */
export function funnelOf(studies: readonly Study[], pooled: Pooled | null): FunnelPlot {
	const y = axisOf(
		studies.map(({ se }) => se),
		{ zero: true }
	);
	const feet = pooled === null ? null : feetOf(pooled.mean, y.high);
	const x = axisOf([...studies.map(({ effect }) => effect), ...(feet ?? [])], {
		zero: true,
		count: 6
	});
	const spot = (effect: number, se: number): Spot => ({ x: at(x, effect), y: at(y, se) });
	return {
		x,
		y,
		spots: studies.map(({ effect, se }) => spot(effect, se)),
		lines:
			pooled === null || feet === null
				? null
				: {
						top: spot(pooled.mean, 0),
						feet: [spot(feet[0], y.high), spot(feet[1], y.high)]
					}
	};
}

export interface StripPlot {
	/** Effect, up. */
	readonly y: Axis;
	/** One a study, in the order given; ends of its interval in shares from the top. */
	readonly strokes: readonly (Spot & { readonly low: number; readonly high: number })[];
}

/** All studies side by side, each with its interval. */
export function stripOf(studies: readonly Study[], pooled: Pooled | null): StripPlot {
	const ends = studies.flatMap(({ low, high }) => [low, high]);
	const { low = 0, high = 0 } = pooled?.prediction ?? {};
	const y = axisOf([...ends, low, high], { zero: true });
	return {
		y,
		strokes: studies.map((study, i) => ({
			x: (i + 0.5) / studies.length,
			y: 1 - at(y, study.effect),
			low: 1 - within(y, study.low),
			high: 1 - within(y, study.high)
		}))
	};
}
