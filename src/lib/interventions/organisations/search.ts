/**
 * Search in the directory: accents, case and typing errors forgiven. Loaded when a reader searches, with the
 * index that it is built on (MiniSearch: words by prefix and by edit distance).
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import { states } from '../../catalog/states';
import type { Organisation } from '../../query/response-records';
import { distanceOf, reading, wordsOf } from '../../search/words';

export interface OrganisationSearch {
	/**
	 * Those that have every word of a text in name, acronym, municipality or state: first the words as they
	 * are, then words that begin so, then words that are close; each in the order of the directory. Null when
	 * the text has no word that tells anything.
	 */
	find(text: string): readonly Organisation[] | null;
}

interface Entry {
	readonly id: number;
	readonly name: string;
	readonly acronym: string;
	readonly place: string;
}

/** Builds the index of the directory, a part at a time, so that the page stays awake meanwhile. */
export async function organisationSearch(
	organisations: readonly Organisation[]
): Promise<OrganisationSearch> {
	const index = new MiniSearch<Entry>({
		fields: ['name', 'acronym', 'place'],
		...reading
	});
	await index.addAllAsync(organisations.map(entryOf), { chunkSize: 1000 });
	return {
		find(text) {
			const words = wordsOf(text);
			if (words.length === 0) return null;
			return index
				.search(text)
				.map((result) => ({ id: Number(result.id), rank: rankOf(result, words) }))
				.sort((a, b) => a.rank - b.rank || a.id - b.id)
				.flatMap(({ id }) => organisations[id] ?? []);
		}
	};
}

function entryOf({ name, acronym, municipality, cve_ent }: Organisation, id: number): Entry {
	const state = states.find((each) => each.cve_ent === cve_ent);
	return {
		id,
		name,
		acronym: acronym ?? '',
		place: [municipality ?? '', state?.short ?? '', state?.name_es ?? ''].join(' ')
	};
}

/** How far the words of a text are from those found: the farthest decides, and then whether it is only a place. */
function rankOf({ match }: SearchResult, words: readonly string[]): number {
	const inName = Object.values(match).some((fields) => fields.some((field) => field !== 'place'));
	return distanceOf(words, Object.keys(match)) * 2 + (inName ? 0 : 1);
}
