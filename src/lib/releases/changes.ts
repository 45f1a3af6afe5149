/** What a release changed in the data beside the one before it, read from what both keep. */
import type { Indicator, Text } from '../catalog/types';
import type { KeptSource, ReleaseContents } from './contents';

/** An indicator as a release keeps it; more is kept than is compared. */
export type ComparedIndicator = Pick<Indicator, 'id' | 'label' | 'years'>;

/** What is compared of a release. */
export interface Held extends ReleaseContents {
	readonly indicators: readonly ComparedIndicator[];
}

/** A table or an indicator by its id and its name. */
export interface Named {
	readonly id: string;
	readonly label: Text;
}

export interface ReleaseChanges {
	readonly tables: {
		readonly added: readonly Named[];
		readonly removed: readonly Named[];
		/** Columns that a table of both gained or lost. */
		readonly columns: readonly {
			readonly table: Named;
			readonly added: readonly string[];
			readonly removed: readonly string[];
		}[];
		/** Tables of both with another number of rows. */
		readonly rows: readonly {
			readonly table: Named;
			readonly before: number;
			readonly now: number;
		}[];
	};
	readonly indicators: {
		readonly added: readonly Named[];
		readonly removed: readonly Named[];
		/** Years that an indicator of both gained or lost. */
		readonly years: readonly {
			readonly indicator: Named;
			readonly added: readonly number[];
			readonly removed: readonly number[];
		}[];
	};
	/** Sources with another cut, and those that are new: their cut before is then absent. */
	readonly cuts: readonly {
		readonly source: KeptSource;
		readonly before: string | null | undefined;
	}[];
	/** Sources that no table names any more. */
	readonly leftOut: readonly KeptSource[];
}

/** Compares a release with the one before it. */
export function changesOf(before: Held, now: Held): ReleaseChanges {
	const tables = pairs(before.tables, now.tables, ({ table }) => table);
	const indicators = pairs(before.indicators, now.indicators, ({ id }) => id);
	const sources = pairs(before.sources, now.sources, ({ id }) => id);
	return {
		tables: {
			added: tables.added.map(tableName),
			removed: tables.removed.map(tableName),
			columns: tables.both
				.map(([old, present]) => ({
					table: tableName(present),
					added: without(present.columns, old.columns),
					removed: without(old.columns, present.columns)
				}))
				.filter(({ added, removed }) => added.length + removed.length > 0),
			rows: tables.both
				.filter(([old, present]) => old.rows !== present.rows)
				.map(([old, present]) => ({
					table: tableName(present),
					before: old.rows,
					now: present.rows
				}))
		},
		indicators: {
			added: indicators.added.map(indicatorName),
			removed: indicators.removed.map(indicatorName),
			years: indicators.both
				.map(([old, present]) => ({
					indicator: indicatorName(present),
					added: without(present.years, old.years),
					removed: without(old.years, present.years)
				}))
				.filter(({ added, removed }) => added.length + removed.length > 0)
		},
		cuts: [
			...sources.both
				.filter(([old, present]) => old.cut !== present.cut)
				.map(([old, present]) => ({ source: present, before: old.cut })),
			...sources.added.map((source) => ({ source, before: undefined }))
		],
		leftOut: sources.removed
	};
}

interface Pairs<Item> {
	readonly added: readonly Item[];
	readonly removed: readonly Item[];
	readonly both: readonly (readonly [before: Item, now: Item])[];
}

function pairs<Item>(
	before: readonly Item[],
	now: readonly Item[],
	keyOf: (item: Item) => string
): Pairs<Item> {
	const old = new Map(before.map((item) => [keyOf(item), item]));
	const present = new Set(now.map(keyOf));
	return {
		added: now.filter((item) => !old.has(keyOf(item))),
		removed: before.filter((item) => !present.has(keyOf(item))),
		both: now.flatMap((item) => {
			const earlier = old.get(keyOf(item));
			return earlier === undefined ? [] : [[earlier, item] as const];
		})
	};
}

function without<Item>(items: readonly Item[], others: readonly Item[]): readonly Item[] {
	return items.filter((item) => !others.includes(item));
}

function tableName({ table, label }: ReleaseContents['tables'][number]): Named {
	return { id: table, label };
}

function indicatorName({ id, label }: ComparedIndicator): Named {
	return { id, label };
}
