import type { Fields } from '../lib/csv';
import type { SourceFile } from '../lib/sources';

/** A table as it stands in an official file, before anyone has asked what it counts. */
export interface OfficialTable {
	/** The file that holds it: the one given, or one inside a zip. */
	readonly file: SourceFile;
	/** The line of the header. */
	readonly line: number;
	readonly names: readonly string[];
	readonly records: readonly { readonly line: number; readonly fields: Fields }[];
}
