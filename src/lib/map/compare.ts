/** Saying whether a place differs from the nation, and never more than the intervals allow. */
import type { Row } from '../query/types';

/** `same`: cannot be told apart. */
export type Comparison = 'above' | 'below' | 'same';

type Interval = Pick<Row, 'low' | 'high'>;

/**
 * A place beside the nation, by their 95 % intervals: `above` or `below` only when the two do not meet.
 * The rule is a careful one: intervals that meet may still differ at the 5 % level, so it never finds
 * a difference where there is none more often than it says (Schenker N. and Gentleman J. F., 2001, On
 * judging the significance of differences by examining the overlap between confidence intervals, The
 * American Statistician 55(3)). Null where either has no interval.
 */
export function compareWithNation(place: Interval, nation: Interval): Comparison | null {
	if (place.low === null || place.high === null) return null;
	if (nation.low === null || nation.high === null) return null;
	if (place.low > nation.high) return 'above';
	return place.high < nation.low ? 'below' : 'same';
}
