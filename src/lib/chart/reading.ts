/** Reading a chart mark by mark, with a pointer or with keys. */

/** A place in a plot: shares of its width and height from the top left. */
export interface Spot {
	readonly x: number;
	readonly y: number;
}

/**
 * The mark that a key leads to from mark `from` of `n` (null: none is read yet, and any key starts at the
 * last): arrows go one on or back, Page keys ten per cent, Home and End to the ends. Null for other keys.
 */
export function stepTo(key: string, from: number | null, n: number): number | null {
	const page = Math.max(2, Math.round(n / 10));
	const steps: Readonly<Record<string, number>> = {
		ArrowRight: 1,
		ArrowUp: 1,
		ArrowLeft: -1,
		ArrowDown: -1,
		PageUp: page,
		PageDown: -page,
		Home: -n,
		End: n
	};
	const step = steps[key];
	if (step === undefined || n === 0) return null;
	if (from === null) return key === 'Home' ? 0 : n - 1;
	return Math.min(n - 1, Math.max(0, from + step));
}

/** Index of the nearest along the width; null when there are none. */
export function nearestAlong(xs: readonly number[], x: number): number | null {
	return leastOf(xs.map((each) => Math.abs(each - x)));
}

/**
 * Index of the nearest in a plot of `width` by `height` px; null when there are none or none is
 * within `reach` px.
 */
export function nearestSpot(
	spots: readonly Spot[],
	{ x, y }: Spot,
	width: number,
	height: number,
	reach: number
): number | null {
	const distances = spots.map((spot) => Math.hypot((spot.x - x) * width, (spot.y - y) * height));
	const found = leastOf(distances);
	return found !== null && (distances[found] ?? Infinity) <= reach ? found : null;
}

function leastOf(distances: readonly number[]): number | null {
	if (distances.length === 0) return null;
	return distances.indexOf(Math.min(...distances));
}

/** Between a mark and what is said of it, in CSS px. */
const OFF = 8;

/**
 * Where the words of a mark stand, as CSS: above it, and as far to the left of it as it is to the right
 * of the plot's edge, in shares, so that they never leave the plot's width.
 */
export function tipPlace({
	x,
	y
}: Spot): Readonly<Record<'left' | 'bottom' | 'translate', string>> {
	const share = Math.round(Math.min(1, Math.max(0, x)) * 1e4) / 100;
	const up = Math.round((1 - y) * 1e4) / 100;
	return { left: `${share}%`, bottom: `calc(${up}% + ${OFF}px)`, translate: `${-share}% 0` };
}
