/** Which indicators can be set beside each other, and which of them states may be ordered by. */
import { defaultYear, indicator, indicators } from '../catalog/indicators';
import type { Indicator } from '../catalog/types';
import { isRankedAlone } from './summary-femicide';

/** The most indicators that are set beside each other. */
export const MOST_INDICATORS = 6;

/**
 * Those with a value and a whole year. What is documented of programmes and organisations is told in classes alone: how
 * many are known in a state depends on who has been read, and has no interval to tell two states apart by. A year that is
 * counted in part stands beside no whole one.
 */
function isComparable(entry: Indicator): boolean {
	return entry.measure !== 'count' && entry.partialYears[defaultYear(entry)] === undefined;
}

/** Every indicator that can be chosen, in the order of the map's picker. */
export const comparable: readonly Indicator[] = indicators.filter(isComparable);

/** The indicator of this id where it can be chosen, or null. */
export function findComparable(id: string): Indicator | null {
	return comparable.find((entry) => entry.id === id) ?? null;
}

/** The usual companion of a killing that cannot be compared by itself: both kinds together. */
const BOTH_KILLINGS = 'women_killings_rate';
const HOMICIDE = 'women_homicide_rate';

/** Whether the indicator is femicide, or what femicide leaves: how a state classifies decides how many there are. */
function needsCompanion({ query }: Pick<Indicator, 'query'>): boolean {
	return !isRankedAlone(query);
}

function needing(ids: readonly string[]): readonly string[] {
	return ids.filter((id) => needsCompanion(indicator(id)));
}

/** Whether femicide is there only beside intentional homicide of women, or the sum of the two, and the other way round. */
export function isAccompanied(ids: readonly string[]): boolean {
	const alone = needing(ids);
	if (alone.length === 0 || ids.includes(BOTH_KILLINGS)) return true;
	return alone.includes(HOMICIDE) && alone.some((id) => id !== HOMICIDE);
}

/**
 * The indicators, with both killings together after the one that lacks them. Where there are too many then, the last that
 * is no such killing gives way.
 *
 * @throws RangeError for an id that the catalogue does not have
 */
export function accompanied(ids: readonly string[]): readonly string[] {
	if (isAccompanied(ids)) return ids;
	const alone = needing(ids);
	const full = ids.length >= MOST_INDICATORS;
	const away = full ? ids.findLast((id) => !alone.includes(id)) : undefined;
	const kept = ids.filter((id) => id !== away);
	const at = kept.findIndex((id) => alone.includes(id));
	return [...kept.slice(0, at + 1), BOTH_KILLINGS, ...kept.slice(at + 1)];
}

/**
 * Whether states may be ordered by the indicator: not by femicide alone, nor by the killings that are not femicide, nor by
 * the share of the two, which tells how a state classifies.
 */
export function canOrder({ query }: Pick<Indicator, 'query'>): boolean {
	return isRankedAlone(query) && query.kind !== 'crime_share';
}
