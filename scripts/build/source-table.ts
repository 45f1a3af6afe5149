import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sources } from '../../src/lib/catalog/sources';
import { addedLists } from '../../src/lib/catalog/sources/added-lists';
import type { SqlRow } from '../../src/lib/query/types';
import { BuildError } from './build-error';
import { folders } from './data-files';

/**
 * The rows of the table `sources`: what the catalogue says of each publication, in both languages, and
 * the day it was read, from the `source.json` of its folder. Lists that can be added are sources where
 * their folder is held, of the month that it says.
 *
 * @throws BuildError when a folder of data has no source of its name in the catalogue, or the reverse
 */
export function sourceRows(directory: string): SqlRow[] {
	const held = folders(directory);
	const added = addedLists.filter(({ id }) => held.includes(id));
	const all = [
		...sources,
		...added.map((one) => ({ ...one, cut: saidOf(directory, one.id, 'cut') }))
	];
	const known = all.map(({ id }) => id);
	const strange = held.filter((id) => !known.includes(id));
	const missing = known.filter((id) => !held.includes(id));
	if (strange.length > 0)
		throw new BuildError('sources', `not in the catalogue: ${strange.join(', ')}`);
	if (missing.length > 0) throw new BuildError('sources', `without data: ${missing.join(', ')}`);
	return all.map(({ id, publisher, title, url, cut, terms, citation, processing }) => ({
		id,
		publisher: publisher.es,
		publisher_en: publisher.en,
		title: title.es,
		title_en: title.en,
		url,
		cut,
		accessed: saidOf(directory, id, 'accessed'),
		terms: terms.es,
		terms_en: terms.en,
		citation: citation.es,
		citation_en: citation.en,
		processing: processing.es,
		processing_en: processing.en
	}));
}

/** What the `source.json` of a folder says, where it is a text. */
function saidOf(directory: string, id: string, key: 'accessed' | 'cut'): string | null {
	const path = join(directory, id, 'source.json');
	if (!existsSync(path)) throw new BuildError(path, 'is missing');
	const record = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;
	const said = record[key];
	return typeof said === 'string' ? said : null;
}
