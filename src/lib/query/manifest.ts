import type { Column, Text } from '../catalog/types';

/** What `/data/manifest.json` says of one public table. */
export interface TableEntry {
	readonly table: string;
	/** Name that stays the same from release to release. */
	readonly parquet: string;
	readonly csv: string;
	/** The same Parquet file under a name that changes with its content; what the page loads. */
	readonly file: string;
	readonly rows: number;
	readonly bytes: number;
	/** Of the Parquet file, in hexadecimal. */
	readonly sha256: string;
	readonly label: Text;
	/** What one row is. */
	readonly row: Text;
	/** The columns that make a row unique, in the order in which the rows lie. */
	readonly key: readonly string[];
	readonly columns: readonly Column[];
	/** Ids of the table `sources`. */
	readonly sources: readonly string[];
}

/** `/data/manifest.json`: every public table of a release. */
export interface Manifest {
	readonly release: string;
	readonly tables: readonly TableEntry[];
}

/** The name of a file that is told apart by its content. */
export function hashedName(table: string, sha256: string): string {
	return `${table}.${sha256.slice(0, 12)}.parquet`;
}
