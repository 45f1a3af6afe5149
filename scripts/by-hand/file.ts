import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesOf } from '../import/directory/places';
import { openSources } from '../import/lib/read';
import { checkRows } from './check';
import type { HandRow, OrganisationRow } from './columns';
import { problemText, type Problem } from './problems';
import { readByHand } from './read';

/** Where the file is, below the folder of figures. */
export const BY_HAND_FILE = 'organisations-by-hand/organisations-by-hand.csv';

/** The rows of a checked file, or its problems. A folder of figures without the file has no rows. */
export type ByHand =
	| { readonly rows: readonly HandRow[]; readonly problems: readonly [] }
	| { readonly rows: null; readonly problems: readonly Problem[] };

/**
 * Reads the file kept by hand and holds it against the directory.
 *
 * @param data the folder of figures
 * @param organisations those of every other file
 * @param today `YYYY-MM-DD`
 */
export function byHand(
	data: string,
	organisations: readonly OrganisationRow[],
	today: string
): ByHand {
	const path = join(data, BY_HAND_FILE);
	if (!existsSync(path)) return { rows: [], problems: [] };
	const read = readByHand(readFileSync(path));
	if (read.rows === null || read.rows.length === 0) return read;
	const places = placesOf(openSources(data));
	const problems = checkRows(read.rows, {
		organisations,
		municipality: places.municipality,
		tellsPlace: (name, cve_ent) => places.tellsPlace(name, cve_ent, []),
		today
	});
	return problems.length === 0 ? read : { rows: null, problems };
}

/** Problems as they are printed, a blank line between them. */
export function problemsText(problems: readonly Problem[]): string {
	return problems.map((each) => problemText(`data/${BY_HAND_FILE}`, each)).join('\n\n');
}
