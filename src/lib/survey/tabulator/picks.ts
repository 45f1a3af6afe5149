/** Which cells the reader has chosen: one to look at, two to compare. */
import { keyOf } from './table';

export type Codes = readonly string[];

/** None, one, or two different cells; the first comes first. */
export type Picks = readonly [] | readonly [Codes] | readonly [Codes, Codes];

/** The cells chosen after one more press: a chosen cell is let go, a third takes the place of the second. */
export function pressed(picks: Picks, codes: Codes): Picks {
	const key = keyOf(codes);
	const [first, second] = picks;
	if (first === undefined) return [codes];
	if (keyOf(first) === key) return second === undefined ? [] : [second];
	return second !== undefined && keyOf(second) === key ? [first] : [first, codes];
}

/** Which of the cells chosen this is, 1 or 2; null for neither. */
export function placeOf(picks: Picks, codes: Codes): 1 | 2 | null {
	const key = keyOf(codes);
	if (picks[0] !== undefined && keyOf(picks[0]) === key) return 1;
	return picks[1] !== undefined && keyOf(picks[1]) === key ? 2 : null;
}
