/** How the searches of the site read words: accents, case and typing errors forgiven. */
import type { SearchOptions } from 'minisearch';

/** Words that names have or leave out at will, and legal forms. */
const small = new Set(
	'a al con de del e el en la las los para por y the of and for ac sc iap abp'.split(' ')
);

/** The telling words of a text, small, without accents; the letters of `A.P.I.S.` are one word. */
export function wordsOf(text: string): string[] {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/\b(?:\p{L}\.){2,}\p{L}?/gu, (letters) => letters.replaceAll('.', ''))
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length > 1 && !small.has(word));
}

/** All words have to be there, as they are, begun, or misspelt: MiniSearch's options. */
const forgiving: SearchOptions = {
	combineWith: 'AND',
	prefix: true,
	// Four and five letters may have one wrong, longer words two: two letters swapped are two.
	fuzzy: (word) => (word.length < 4 ? false : word.length < 6 ? 1 : 2)
};

/** How an index of the site reads names and what is typed; the fields are its own. */
export const reading = {
	tokenize: wordsOf,
	// The words are plain already.
	processTerm: (word: string) => word,
	searchOptions: forgiving
};

/** How far the words of a text are from those found, by the farthest: 0 the same, 1 they begin so, 2 they are close. */
export function distanceOf(words: readonly string[], found: readonly string[]): 0 | 1 | 2 {
	const far = (word: string) =>
		found.includes(word) ? 0 : found.some((other) => other.startsWith(word)) ? 1 : 2;
	const all = words.map(far);
	return all.includes(2) ? 2 : all.includes(1) ? 1 : 0;
}
