/** The periods that are offered, and what a change of one end makes of a period. */
import { PARTIAL_YEAR, WHOLE_YEARS } from '../../view/crime-municipalities-view';
import type { Period } from '../../view/types';

const [FIRST, LAST] = WHOLE_YEARS;

/** One, three, five years and all of them, up to the newest whole one; then the partial year alone. */
export const usualPeriods: readonly Period[] = [
	[LAST, LAST],
	[LAST - 2, LAST],
	[LAST - 4, LAST],
	[FIRST, LAST],
	[PARTIAL_YEAR, PARTIAL_YEAR]
];

/** The period that begins in `from`; it ends where it did, or with `from` where that came before. */
export function withStart([, to]: Period, from: number): Period {
	return [from, Math.max(from, Math.min(to, LAST))];
}

/** The period that ends in `to`; it begins where it did, or with `to` where that came after. */
export function withEnd([from]: Period, to: number): Period {
	return [Math.min(from, to), to];
}
