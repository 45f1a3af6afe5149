/** Words of old links that are no indicator's own any more, or never were, and lead somewhere all the same. */
import type { Lang } from '../catalog/types';
import moved from './moved.json';

/**
 * By language and the word that stands in a link to the map, the id of the indicator that it means now. A word once
 * given away stays in `moved.json` for good; the build gives each its pages. The first are the words of the pages
 * of crimes, which readers write after `/mapa/` too.
 */
export const movedIndicators: Readonly<Record<Lang, Readonly<Record<string, string>>>> = moved;

/** The id of the indicator that an old word means, in either language; null when it is none. */
export function movedIndicator(word: string): string | null {
	const words = [movedIndicators.es, movedIndicators.en].find((each) => Object.hasOwn(each, word));
	return words?.[word] ?? null;
}
