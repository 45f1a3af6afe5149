/** Every publication that figures come from, with its terms, citation and what was done to it. Ids are the folders of `data/`. */
import { publications } from './publications';
import { crimeSources } from './sources/crimes';
import { directorySources } from './sources/directory';
import { surveySources } from './sources/survey';
import type { Source } from './types';

const texts = new Map(
	[...surveySources, ...crimeSources, ...directorySources].map((entry) => [entry.id, entry])
);

export const sources: readonly Source[] = publications.flatMap((entry) => {
	const rest = texts.get(entry.id);
	return rest ? [{ ...entry, ...rest }] : [];
});

const byId = new Map(sources.map((entry) => [entry.id, entry]));

/** The source with this id. Throws `RangeError` when the catalogue has none. */
export function source(id: string): Source {
	const found = byId.get(id);
	if (!found) throw new RangeError(`the catalogue has no source '${id}'`);
	return found;
}
