import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BY_HAND_FILE, byHand, problemsText } from '../../by-hand/file';
import type { OrganisationRow } from '../../by-hand/columns';
import { merged } from '../../by-hand/merge';
import { openSources, readCsv } from '../lib/read';
import { SourceError } from '../lib/source-error';
import { organisationColumns } from '../response/organisations';
import type { DirectoryList } from './candidate';
import type { Comparable } from './match';

/** An organisation that `data/` holds already. */
export interface HeldOrganisation extends Comparable {
	readonly id: string;
	readonly scope: string | null;
	/** Whether it is known to run a shelter: then a list must not lead to its door. */
	readonly shelter: boolean;
}

/** The folder of a list, which is the id of its source. */
export function folderOf(list: DirectoryList): string {
	return `directory-${list}`;
}

/** Days are checked where the file kept by hand is edited. */
const ANY_DAY = '9999-12-31';

/**
 * The organisations of every folder of `data/` but that of `list`, which the import replaces, with what
 * is kept by hand. Throws `SourceError` for a table that is not ours, and for a file kept by hand that
 * has problems.
 */
export function heldOrganisations(to: string, list: DirectoryList): readonly HeldOrganisation[] {
	const folders = readdirSync(to, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== folderOf(list))
		.map(({ name }) => name)
		.sort();
	const rows = folders.flatMap((folder) => organisationsOf(to, folder));
	const { rows: byHandRows, problems } = byHand(to, rows, ANY_DAY);
	if (byHandRows === null) {
		const found = `\n${problemsText(problems)}`;
		throw new SourceError({ file: BY_HAND_FILE, expected: 'a file without problems', found });
	}
	return merged(rows, byHandRows).map((row) => ({
		id: row['id'] ?? '',
		name: row['name'] ?? '',
		cve_ent: row['cve_ent'] || null,
		municipality: row['municipality'] || null,
		scope: row['scope'] || null,
		shelter: (row['themes'] ?? '').split(';').includes('shelter_network')
	}));
}

function organisationsOf(to: string, folder: string): readonly OrganisationRow[] {
	const path = `${folder}/organisations.csv`;
	if (!existsSync(join(to, path))) return [];
	const file = openSources(to).file(path);
	return readCsv(file, { encoding: 'utf-8', columns: organisationColumns }).map((row) =>
		Object.fromEntries(organisationColumns.map((name) => [name, row.text(name)]))
	);
}
