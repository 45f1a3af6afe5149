/** Finding a municipality among all by a part of its name. */
import { placeName, state as stateOf } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { folded } from '../../i18n/fold';
import type { MunicipalNames } from '../../query/records';

export interface Found {
	readonly cvegeo: string;
	readonly name: string;
	/** Its state's name: many municipalities share theirs. */
	readonly state: string;
}

/** A list of names made ready to be searched. */
export type SearchIndex = readonly (Found & { readonly plain: string; readonly whole: string })[];

/** Prepares the names once, so that each letter typed costs little. */
export function searchIndex(names: MunicipalNames, lang: Lang): SearchIndex {
	return names.map(([cvegeo, name]) => {
		const { cve_ent, name_es, abbr } = stateOf(cvegeo.slice(0, 2));
		const state = placeName(cve_ent, lang);
		const plain = folded(name);
		const whole = [plain, folded(state), folded(name_es), folded(abbr)].join(' ');
		return { cvegeo, name, state, plain, whole };
	});
}

/**
 * The municipalities whose name and state hold every word typed, accents and case forgiven. Names that
 * are the text come first, then those that begin with it, then those with a word that does; ties by name.
 *
 * @returns at most `limit`, and how many there are in all; none for a text without letters
 */
export function search(
	index: SearchIndex,
	text: string,
	limit: number
): { readonly found: readonly Found[]; readonly all: number } {
	const asked = folded(text);
	if (asked === '') return { found: [], all: 0 };
	const words = asked.split(' ');
	const hits = index
		.filter(({ whole }) => words.every((word) => ` ${whole}`.includes(` ${word}`)))
		.map((entry) => ({ entry, place: placeOf(entry.plain, asked) }))
		.sort((a, b) => a.place - b.place || compare(a.entry, b.entry));
	return {
		found: hits
			.slice(0, limit)
			.map(({ entry: { cvegeo, name, state } }) => ({ cvegeo, name, state })),
		all: hits.length
	};
}

function placeOf(plain: string, asked: string): number {
	if (plain === asked) return 0;
	if (plain.startsWith(asked)) return 1;
	return ` ${plain}`.includes(` ${asked}`) ? 2 : 3;
}

function compare(a: SearchIndex[number], b: SearchIndex[number]): number {
	if (a.plain !== b.plain) return a.plain < b.plain ? -1 : 1;
	return a.cvegeo < b.cvegeo ? -1 : 1;
}
