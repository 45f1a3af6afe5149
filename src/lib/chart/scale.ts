/** Where a value stands along an axis. Positions are shares of the axis, 0 at its start and 1 at its end. */
import { nice, ticks } from 'd3-array';

export interface Axis {
	readonly low: number;
	readonly high: number;
	readonly ticks: readonly number[];
	readonly log: boolean;
}

export interface AxisOptions {
	/** Whether the axis starts at zero; bars always do. */
	readonly zero?: boolean;
	/** Only whole ticks: half a victim is no count. */
	readonly whole?: boolean;
	/** About how many ticks. */
	readonly count?: number;
}

/** A linear axis with round ends that holds all values; 0 to 1 when there are none. */
export function axisOf(
	values: readonly number[],
	{ zero = true, whole = false, count = 5 }: AxisOptions = {}
): Axis {
	const finite = values.filter(Number.isFinite);
	const least = Math.min(...finite, ...(zero || finite.length === 0 ? [0] : []));
	const most = Math.max(...finite, ...(zero ? [0] : []));
	const end = most > least ? most : least + 1;
	const [low, high] = nice(least, end, count);
	const marks = ticks(low, high, count).filter((tick) => !whole || Number.isInteger(tick));
	return { low, high, ticks: marks, log: false };
}

/** Doublings from 1 beyond which no ratio is drawn, either way; an interval may leave the axis. */
const FURTHEST = 5;

/** How many doublings the furthest of some ratios lies above 1, rounded up; 0 when none is above. */
function doublings(ratios: readonly number[]): number {
	const powers = ratios.filter((ratio) => ratio > 1 && Number.isFinite(ratio)).map(Math.log2);
	return Math.ceil(Math.max(0, ...powers) - 1e-9);
}

/**
 * A logarithmic axis for ratios, from one power of two to another, with 1 on it and at least a doubling to
 * each side: a half is as far from 1 as a double. It holds all `ratios` from a 32nd to 32, and the `ends` of
 * their intervals up to one doubling further: one wide interval does not press all the others together.
 */
export function ratioAxis(ratios: readonly number[], ends: readonly number[] = []): Axis {
	const reach = (turned: (ratio: number) => number) => {
		const held = doublings(ratios.map(turned));
		const wanted = Math.max(1, held, Math.min(doublings(ends.map(turned)), held + 1));
		return Math.min(FURTHEST, wanted);
	};
	const [under, over] = [reach((ratio) => 1 / ratio), reach((ratio) => ratio)];
	const ticks = Array.from({ length: under + over + 1 }, (_, i) => 2 ** (i - under));
	return { low: 2 ** -under, high: 2 ** over, ticks, log: true };
}

/** Share of the axis at which a value stands; outside 0 to 1 when the axis does not hold it. */
export function at({ low, high, log }: Axis, value: number): number {
	if (!log) return (value - low) / (high - low);
	return Math.log(value / low) / Math.log(high / low);
}

/** `at`, kept on the axis. */
export function within(axis: Axis, value: number): number {
	return Math.min(1, Math.max(0, at(axis, value)));
}

/** A share as an SVG length: 0.125 is `12.5%`. */
export function percent(share: number): string {
	return `${Math.round(share * 1e5) / 1e3}%`;
}

export interface Band {
	/** Left edge, middle and width of a bar. */
	readonly start: number;
	readonly middle: number;
	readonly width: number;
	/** Middle of the gap before it, where another register begins. */
	readonly gap: number | null;
}

/** Share of a band that stays empty between two bars, and the width of a break in bands. */
const BETWEEN = 0.24;
const GAP = 0.75;

/** One band a bar, in order; `breaks` says before which of them there is a gap. */
export function bandsOf(breaks: readonly boolean[]): readonly Band[] {
	const gaps = breaks.filter((isBreak, i) => isBreak && i > 0).length;
	const step = 1 / Math.max(1, breaks.length + GAP * gaps);
	let from = 0;
	return breaks.map((isBreak, i) => {
		const gap = isBreak && i > 0 ? from + (GAP * step) / 2 : null;
		if (gap !== null) from += GAP * step;
		const start = from + (BETWEEN * step) / 2;
		from += step;
		return { start, middle: from - step / 2, width: step * (1 - BETWEEN), gap };
	});
}
