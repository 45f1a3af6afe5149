/** Opens the search of a language: its file and its index, once. */
import type { Lang } from '../catalog/types';
import { readRecord } from '../query/records';
import { siteSearch, type SiteSearch } from './find';
import { searchIndexPath, type SearchIndex } from './types';

const opened = new Map<Lang, Promise<SiteSearch>>();

/** The search of a language; the same for whoever asks again. One that failed is tried anew. Throws Error when its file cannot be read. */
export function openSearch(fetch: typeof globalThis.fetch, lang: Lang): Promise<SiteSearch> {
	const known = opened.get(lang);
	if (known) return known;
	const opening = readRecord<SearchIndex>(fetch, searchIndexPath(lang)).then(siteSearch);
	opened.set(lang, opening);
	opening.catch(() => opened.delete(lang));
	return opening;
}
