/** The catalogue's long texts for the page that sets states beside each other, read when it is made. */
import { note } from '../catalog/notes';
import type { Lang } from '../catalog/types';
import { sourceOf } from '../crime/texts.server';
import type { CompareTexts } from '../figures/compare';
import { comparable } from '../view/compare-indicators';

/** Notes that are said of files and of femicide, whichever their first is. */
const OF_THEMES = ['reported_only', 'femicide_share_varies'];

/**
 * Publications of every indicator that can be chosen, and the first caution of each, in one language.
 *
 * @throws RangeError for one that the catalogue does not have
 */
export function compareTexts(lang: Lang): CompareTexts {
	const each = <T>(ids: readonly string[], of: (id: string) => T) =>
		Object.fromEntries([...new Set(ids)].map((id) => [id, of(id)]));
	return {
		sources: each(
			comparable.flatMap(({ sources }) => sources),
			(id) => sourceOf(id, lang)
		),
		cautions: each(
			[...OF_THEMES, ...comparable.flatMap(({ notes }) => notes.slice(0, 1))],
			(id) => note(id).text[lang]
		)
	};
}
