/** What the records share: reading rows strictly, and writing counts as columns without gaps. */
import type { Cited } from './response-records';
import type { SqlRow } from './types';
import { numberIn, textIn } from './values';

/** A count in one place and year, or at one step of any other axis of whole numbers. */
export interface Point {
	readonly cve_ent: string;
	readonly at: number;
	readonly n: number;
}

/** The number in a column. Throws `RangeError` when there is none. */
export function requireNumber(row: SqlRow, column: string): number {
	const value = numberIn(row, column);
	if (value === null) throw new RangeError(`no number in ${column}: ${JSON.stringify(row)}`);
	return value;
}

/** The text in a column. Throws `RangeError` when there is none. */
export function requireText(row: SqlRow, column: string): string {
	const value = textIn(row, column);
	if (value === null) throw new RangeError(`no text in ${column}: ${JSON.stringify(row)}`);
	return value;
}

/** The codes in a column, which one `;` parts from the next; none where there is no text. */
export function codesIn(row: SqlRow, column: string): readonly string[] {
	return textIn(row, column)?.split(';') ?? [];
}

/** Where a row was read, of the columns `source` and `url`. Throws `RangeError` when there is no source. */
export function citedIn(row: SqlRow): Cited {
	return { source: requireText(row, 'source'), url: textIn(row, 'url') };
}

/**
 * SQL for those columns where `source` holds the address of a page of `publication`, or else the id of a
 * source that has no pages.
 *
 * @param source the column, with its table where another has one of that name
 */
export function citedSql(publication: string, source = 'source'): string {
	return `case
		when starts_with(${source}, 'http') then '${publication}'
		else ${source}
	end as source,
	case
		when starts_with(${source}, 'http') then ${source}
	end as url`;
}

/** Items by key, keys in the order in which they first appear. */
export function grouped<Item>(
	items: readonly Item[],
	keyOf: (item: Item) => string
): ReadonlyMap<string, readonly Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}

/** The first of a list. Throws `RangeError` when it is empty. */
export function firstOf<Item>(items: readonly Item[]): Item {
	const item = items[0];
	if (item === undefined) throw new RangeError('nothing in the list');
	return item;
}

/** Whole numbers from `first` to `last`, both included. */
export function span(first: number, last: number): readonly number[] {
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/**
 * The counts of each place at every step from `first` to `last`.
 *
 * @throws RangeError when there is no place, or one has no count at a step, or two
 */
export function columnsByPlace(
	points: readonly Point[],
	first: number,
	last: number
): Readonly<Record<string, readonly number[]>> {
	if (points.length === 0) throw new RangeError('no count in any place');
	const byPlace = grouped(points, ({ cve_ent }) => cve_ent);
	return Object.fromEntries(
		[...byPlace].map(([place, own]) => {
			const counts = new Map(own.map(({ at, n }) => [at, n]));
			if (counts.size < own.length) throw new RangeError(`${place} has a step twice`);
			const column = span(first, last).map((at) => {
				const n = counts.get(at);
				if (n === undefined) throw new RangeError(`${place} has no count for ${at}`);
				return n;
			});
			return [place, column];
		})
	);
}
