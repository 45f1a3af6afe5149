/** A view as JSON. */
import { aboutOf, type About } from './about';
import { fileTable, rowObjects } from './columns';
import type { Edition, Taken } from './types';

/** What the file holds. */
export interface JsonFile {
	readonly metadata: About;
	readonly rows: ReturnType<typeof rowObjects>;
}

/**
 * What has to be known of the rows, then the rows as objects; "no data" is null. The same view of the same
 * release is the same text on any day (RFC 8259).
 */
export function jsonOf(taken: Taken, edition: Pick<Edition, 'origin' | 'release'>): string {
	const file: JsonFile = {
		metadata: aboutOf(taken, edition),
		rows: rowObjects(fileTable(taken.table, taken.lang))
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}
