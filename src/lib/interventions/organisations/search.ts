/**
 * Search in the directory: accents, case and typing errors forgiven. Loaded when a reader searches, with the
 * index that it is built on (MiniSearch: words by prefix and by edit distance).
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import { states } from '../../catalog/states';
import type { Organisation } from '../../query/response-records';

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

/** Words that names have or leave out at will, and legal forms. */
const small = new Set(
	'a al con de del e el en la las los para por y the of and for ac sc iap abp'.split(' ')
);

/** Builds the index of the directory, a part at a time, so that the page stays awake meanwhile. */
export async function organisationSearch(
	organisations: readonly Organisation[]
): Promise<OrganisationSearch> {
	const index = new MiniSearch<Entry>({
		fields: ['name', 'acronym', 'place'],
		tokenize: wordsOf,
		processTerm: (word) => word,
		searchOptions: {
			combineWith: 'AND',
			prefix: true,
			// Four and five letters may have one wrong, longer words two: two letters swapped are two.
			fuzzy: (word) => (word.length < 4 ? false : word.length < 6 ? 1 : 2)
		}
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

/** The telling words of a text, small, without accents; the letters of `A.P.I.S.` are one word. */
function wordsOf(text: string): string[] {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/\b(?:\p{L}\.){2,}\p{L}?/gu, (letters) => letters.replaceAll('.', ''))
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length > 1 && !small.has(word));
}

/** How far the words of a text are from those found: the farthest decides, and then whether it is only a place. */
function rankOf({ match }: SearchResult, words: readonly string[]): number {
	const found = Object.keys(match);
	const distance = (word: string) =>
		found.includes(word) ? 0 : found.some((other) => other.startsWith(word)) ? 1 : 2;
	const inName = Object.values(match).some((fields) => fields.some((field) => field !== 'place'));
	return Math.max(...words.map(distance)) * 2 + (inName ? 0 : 1);
}
