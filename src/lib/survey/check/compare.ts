/** Published values beside ours: how far apart, whether they agree, and what is told of all. */
import type { CheckRow } from '../../query/survey-records';

/** Decimals that the published values were printed with. */
export const PRINTED_DECIMALS = 1;

/** A published value that we compute too. */
export interface Compared extends CheckRow {
	readonly computed: number;
	/** Ours less the published, in percentage points. */
	readonly difference: number;
	/** Whether ours, rounded as the published is, is the same. */
	readonly agrees: boolean;
}

/** Whether a computed value rounds to the published one, to the decimal that it was printed with. */
export function agrees(computed: number, published: number): boolean {
	return computed.toFixed(PRINTED_DECIMALS) === published.toFixed(PRINTED_DECIMALS);
}

function compared(row: CheckRow): readonly Compared[] {
	const { computed, published } = row;
	if (computed === null) return [];
	const difference = computed - published;
	return [{ ...row, computed, difference, agrees: agrees(computed, published) }];
}

/** The values that can be compared: first those that do not agree, the furthest apart first, then the rest as given. */
export function comparedRows(rows: readonly CheckRow[]): readonly Compared[] {
	const all = rows.flatMap(compared);
	const apart = all.filter((row) => !row.agrees);
	return [
		...apart.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference)),
		...all.filter((row) => row.agrees)
	];
}

/** The published values that we cannot compute, as given. */
export function waitingRows(rows: readonly CheckRow[]): readonly CheckRow[] {
	return rows.filter(({ computed }) => computed === null);
}

export interface Tally {
	/** How many are compared, and how many of them agree. */
	readonly compared: number;
	readonly agree: number;
	/** The largest difference either way, in percentage points; null where nothing is compared. */
	readonly largest: number | null;
	/** How many published values have none of ours beside them. */
	readonly waiting: number;
}

/** What the page says first. */
export function tallyOf(rows: readonly CheckRow[]): Tally {
	const both = comparedRows(rows);
	const distances = both.map(({ difference }) => Math.abs(difference));
	return {
		compared: both.length,
		agree: both.filter((row) => row.agrees).length,
		largest: distances.length === 0 ? null : Math.max(...distances),
		waiting: rows.length - both.length
	};
}
