import { MONTHS_A_YEAR } from './rate';
import { cannotBeToldApart, rateRatio, type RateRatio } from './rate-ratio';

/** The least change that is marked: a rate that doubles or halves. */
export const JUMP_FACTOR = 2;

/** The level of the interval that has to leave out "no change". */
export const JUMP_LEVEL = 0.999;

/** A count of a year in one place. */
export interface YearCount {
	readonly year: number;
	/** Months counted, 1 to 12. */
	readonly months: number;
	/** Years of two registers are never compared. */
	readonly register: string;
	readonly n: number;
	/** Women at the middle of the year, or null where there is no population. */
	readonly women: number | null;
}

/** A year to be read with care, and the year before it. */
export interface Jump {
	readonly year: number;
	readonly before: number;
	readonly n: number;
	/** How many times the rate of the year before; its interval is of `JUMP_LEVEL`. */
	readonly change: RateRatio;
}

/**
 * The years of a series to be read with care: a whole year is marked when its rate is at least twice, or
 * at most half, that of the whole year before in the same register, and the exact 99.9 % interval of the
 * ratio leaves out 1. The rule is the atlas's own. It says that a change is too abrupt to be chance; it
 * does not say why.
 *
 * @param series the years of one place, unit and count, in any order
 * @returns the marked years, ascending
 * @throws RangeError when an `n` is not a count
 */
export function jumps(series: readonly YearCount[]): readonly Jump[] {
	const whole = series
		.filter(({ months }) => months === MONTHS_A_YEAR)
		.sort((a, b) => a.year - b.year);
	return whole.flatMap((now, index): readonly Jump[] => {
		const before = whole[index - 1];
		if (before?.year !== now.year - 1 || before.register !== now.register) return [];
		if (!now.women || !before.women) return [];
		const change = rateRatio(now.n, now.women, before.n, before.women, JUMP_LEVEL);
		if (change === null || cannotBeToldApart(change)) return [];
		const times = change.ratio ?? Infinity;
		if (times < JUMP_FACTOR && times > 1 / JUMP_FACTOR) return [];
		return [{ year: now.year, before: before.n, n: now.n, change }];
	});
}
