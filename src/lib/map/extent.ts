/** One linear scale for the values and intervals of a result. */
import type { Row } from '../query/types';

export interface Extent {
	readonly low: number;
	readonly high: number;
}

/** Room left at each end, in percent of the width. */
const PAD = 2;

/** From the lowest to the highest end of any interval (or value without one); null with no values. */
export function extentOf(rows: readonly Pick<Row, 'value' | 'low' | 'high'>[]): Extent | null {
	const ends = rows
		.flatMap(({ value, low, high }) => [value, low, high])
		.filter((end) => end !== null);
	if (ends.length === 0) return null;
	const [low, high] = [Math.min(...ends), Math.max(...ends)];
	return low === high ? { low: low - 1, high: high + 1 } : { low, high };
}

/** Where a value stands across a drawing, as an SVG percentage. A value past the ends stands at the end. */
export function percentOn({ low, high }: Extent, value: number | null): string {
	const share = value === null ? 0 : Math.min(1, Math.max(0, (value - low) / (high - low)));
	return `${(PAD + share * (100 - 2 * PAD)).toFixed(2)}%`;
}
