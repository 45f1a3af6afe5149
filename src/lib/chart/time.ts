/** Time as a number: years, with the part of the year that has gone. */

/**
 * The middle of a month or of a year, in years: `2024-05` is 2024.375, `2024` is 2024.5.
 * Throws `RangeError` for anything else.
 */
export function monthTime(month: string): number {
	const found = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(month);
	if (!found) throw new RangeError(`no month or year '${month}'`);
	const [, year, number] = found;
	return Number(year) + (number === undefined ? 0.5 : (Number(number) - 0.5) / 12);
}

/** The month that holds a time, `YYYY-MM`; the other way round than `monthTime`. */
export function monthAt(t: number): string {
	const year = Math.floor(t);
	const month = Math.min(11, Math.floor((t - year) * 12 + 1e-9)) + 1;
	return `${year}-${String(month).padStart(2, '0')}`;
}

/** First and one past the last year that hold all times; null when there are none. */
export function yearsAround(times: readonly number[]): readonly [number, number] | null {
	if (times.length === 0) return null;
	const first = Math.floor(Math.min(...times));
	return [first, Math.max(first + 1, Math.ceil(Math.max(...times)))];
}
