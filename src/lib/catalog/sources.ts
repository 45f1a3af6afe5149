/** Every publication that figures come from, with its terms, citation and what was done to it. Ids are the folders of `data/`. */
import { publications } from './publications';
import { addedLists } from './sources/added-lists';
import { crimeSources } from './sources/crimes';
import { directorySources } from './sources/directory';
import { documentSources } from './sources/documents';
import { evidenceSources } from './sources/evidence';
import { publicResponseSources } from './sources/public-response';
import { surveySources } from './sources/survey';
import type { Source } from './types';

const texts = new Map(
	[
		...surveySources,
		...crimeSources,
		...directorySources,
		...documentSources,
		...evidenceSources,
		...publicResponseSources
	].map((entry) => [entry.id, entry])
);

export const sources: readonly Source[] = publications.flatMap((entry) => {
	const rest = texts.get(entry.id);
	return rest ? [{ ...entry, ...rest }] : [];
});

const byId = new Map([...sources, ...addedLists].map((entry) => [entry.id, entry]));

/** The source with this id, also of a list that is only here once somebody adds it. Throws `RangeError` for any other. */
export function source(id: string): Source {
	const found = byId.get(id);
	if (!found) throw new RangeError(`the catalogue has no source '${id}'`);
	return found;
}
