/** The years of an indicator, as far as the cuts that are held tell them. */
import { partialYearsHeld, yearsHeld } from '../cuts';
import { registerYears } from '../registers';
import type { Indicator } from '../types';

const [FIRST, LAST] = registerYears.cnsp;

/** Years of the register of crimes CNSP/38/15, which the register of 2026 replaced. */
export const cnspYears: readonly number[] = Array.from(
	{ length: LAST - FIRST + 1 },
	(_, index) => FIRST + index
);

/**
 * The years that SESNSP's cuts hold of a count, which of them are counted in part, and its notes: the
 * one about parts of a year goes once a cut has the whole of it.
 */
export function countedYears(
	entry: Pick<Indicator, 'query' | 'notes'>
): Pick<Indicator, 'years' | 'partialYears' | 'notes'> {
	const partialYears = partialYearsHeld(entry);
	const inPart = Object.keys(partialYears).length > 0;
	const notes = entry.notes.filter((id) => inPart || id !== 'partial_year');
	return { years: yearsHeld(entry), partialYears, notes };
}
