/** Women that a rate is given for. */
export const RATE_PER = 100_000;

export const MONTHS_A_YEAR = 12;

/**
 * A count per 100,000 women and year. A part of a year is set against the same part of the
 * women-years, so that six months are never divided by a whole year's population.
 *
 * @param n count in the months counted; need not be whole, so that the ends of an interval can be given too
 * @param women women of the year, at its middle
 * @param months months counted, 1 to 12
 * @returns the rate, or null where there are no women to divide by
 * @throws RangeError when `months` lies outside 1 to 12
 */
export function ratePer100k(n: number, women: number, months: number): number | null {
	if (!(months >= 1 && months <= MONTHS_A_YEAR))
		throw new RangeError(`months must lie between 1 and 12: ${months}`);
	return women > 0 ? (RATE_PER * n) / ((women * months) / MONTHS_A_YEAR) : null;
}
