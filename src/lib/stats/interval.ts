/** Two ends of an interval, in the unit of the figure that it belongs to. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** The level of every interval that the atlas publishes. */
export const LEVEL = 0.95;

/** Quantile 0.975 of the normal distribution: an interval of `LEVEL` reaches so many standard errors either way. */
export const NORMAL = 1.959963984540054;

/** The probability left out at each end of an interval of `level`. */
export function tail(level: number): number {
	if (!(level > 0 && level < 1)) throw new RangeError(`level must lie between 0 and 1: ${level}`);
	return (1 - level) / 2;
}

/** Throws a RangeError when `n` is not a whole number of zero or more. */
export function requireCount(name: string, n: number): void {
	if (!Number.isInteger(n) || n < 0)
		throw new RangeError(`${name} must be a whole number of zero or more: ${n}`);
}
