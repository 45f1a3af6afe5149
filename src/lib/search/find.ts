/** The search of the home page, over an index of names (MiniSearch). Loaded when a reader is about to search. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { folded } from '../i18n/fold';
import { findKinds, type Find, type FindKind, type SearchIndex } from './types';
import { distanceOf, reading, wordsOf } from './words';

/** Finds of one kind, the best first. */
export interface FindGroup {
	readonly kind: FindKind;
	/** As many as are shown. */
	readonly finds: readonly Find[];
	/** How many more there are. */
	readonly more: number;
}

export interface SiteSearch {
	/**
	 * What has every word of a text in its names, words or place, and at least one not only in its place. Groups
	 * follow their best find: names that are the text, then words as they are, words that begin so, and, where
	 * there is nothing else, words that are close. Null when the text has no word that tells anything.
	 */
	find(text: string): readonly FindGroup[] | null;
	/** The name of a state by its code. */
	stateName(cve_ent: string): string;
}

/** The most finds of a kind that are shown. */
const SHOWN = 5;
const PART = 500;
/** A word of one letter begins hundreds of names. */
const SHORTEST = 2;

interface Entry {
	readonly id: number;
	readonly title: string;
	readonly also: string;
	readonly words: string;
	readonly place: string;
}

interface Ranked {
	readonly find: Find;
	readonly distance: number;
	/** Smaller is better, compared one after the other. */
	readonly rank: readonly number[];
}

/** Builds the search, a part at a time, so that the page stays awake meanwhile. */
export async function siteSearch(index: SearchIndex): Promise<SiteSearch> {
	const finds = findsOf(index);
	const stateName = (cve_ent: string) => index.states[cve_ent] ?? '';
	const search = new MiniSearch<Entry>({
		fields: ['title', 'also', 'words', 'place'],
		...reading
	});
	const entries = finds.map(({ title, also, words, place }, id): Entry => ({
		id,
		title,
		also: also.join(' '),
		words,
		place: place === null ? '' : stateName(place)
	}));
	await search.addAllAsync(entries, { chunkSize: PART });
	return {
		stateName,
		find(text) {
			const words = wordsOf(text);
			if (words.length === 0 || folded(text).length < SHORTEST) return null;
			const ranked = search.search(text).flatMap((result) => {
				const found = finds[Number(result.id)];
				return found === undefined ? [] : (ranking(found, result, words, folded(text)) ?? []);
			});
			const near = ranked.filter(({ distance }) => distance < 2);
			return grouped((near.length > 0 ? near : ranked).sort(byRank).map(({ find }) => find));
		}
	};
}

/** All that an index lists, municipalities included. */
export function findsOf({ finds, municipalities: { href, names } }: SearchIndex): readonly Find[] {
	return [
		...finds.map(([kind, title, address, place = '', words = '', also = []]): Find => ({
			kind,
			title,
			href: address,
			place: place === '' ? null : place,
			words,
			also
		})),
		...names.map(([cvegeo, title]): Find => {
			const place = cvegeo.slice(0, 2);
			const address = href.replace('{state}', place) + cvegeo;
			return { kind: 'municipality', title, href: address, place, words: '', also: [] };
		})
	];
}

function ranking(
	find: Find,
	{ match }: SearchResult,
	words: readonly string[],
	text: string
): Ranked | null {
	const fields = new Set(Object.values(match).flat());
	const onlyPlace = fields.size === 1 && fields.has('place');
	if (onlyPlace) return null;
	const distance = distanceOf(words, Object.keys(match));
	const names = [find.title, ...find.also].map(folded);
	const best = fields.has('title') || fields.has('also') ? 0 : 1;
	return {
		find,
		distance,
		rank: [
			names.includes(text) ? 0 : 1,
			names[0] === text ? 0 : 1,
			distance,
			best,
			names.some((name) => name.startsWith(text)) ? 0 : 1,
			findKinds.indexOf(find.kind),
			wordsOf(find.title).length
		]
	};
}

function byRank(a: Ranked, b: Ranked): number {
	for (const [i, rank] of a.rank.entries()) {
		const difference = rank - (b.rank[i] ?? 0);
		if (difference !== 0) return difference;
	}
	return a.find.title.localeCompare(b.find.title) || a.find.href.localeCompare(b.find.href);
}

function grouped(finds: readonly Find[]): readonly FindGroup[] {
	const kinds = [...new Set(finds.map(({ kind }) => kind))];
	return kinds.map((kind) => {
		const all = finds.filter((each) => each.kind === kind);
		return { kind, finds: all.slice(0, SHOWN), more: Math.max(0, all.length - SHOWN) };
	});
}
