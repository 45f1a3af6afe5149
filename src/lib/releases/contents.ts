/** What a release says that it holds, kept with it: its tables and the cut of each source. Types, address, and how it is made. */
import { source } from '../catalog/sources';
import type { Text } from '../catalog/types';
import type { Manifest } from '../query/manifest';

export interface KeptTable {
	readonly table: string;
	readonly label: Text;
	readonly rows: number;
	/** Names of its columns, in order. */
	readonly columns: readonly string[];
}

export interface KeptSource {
	/** Id of `sources.ts`. */
	readonly id: string;
	readonly title: Text;
	/** `YYYY-MM` or `YYYY`; null where the source has none. */
	readonly cut: string | null;
}

export interface ReleaseContents {
	readonly tables: readonly KeptTable[];
	/** Those that a table names, in order of id. */
	readonly sources: readonly KeptSource[];
}

/** Where a release keeps it, below its own folder. */
export const CONTENTS = 'catalog/contents.json';

/** What a manifest's tables are and whom they come from. Throws RangeError for a source that the catalogue has not. */
export function contentsOf({ tables }: Pick<Manifest, 'tables'>): ReleaseContents {
	const ids = [...new Set(tables.flatMap(({ sources }) => sources))].sort();
	return {
		tables: tables.map(({ table, label, rows, columns }) => ({
			table,
			label,
			rows,
			columns: columns.map(({ name }) => name)
		})),
		sources: ids.map(source).map(({ id, title, cut }) => ({ id, title, cut }))
	};
}
