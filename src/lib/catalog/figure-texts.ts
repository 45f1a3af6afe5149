/** The long texts that stand beside one figure. For a page's server load: the catalogue's notes and sources need not reach the browser. */
import { indicator } from './indicators';
import { note } from './notes';
import { publication } from './publications';
import type { Lang } from './types';

export interface FigureTexts {
	readonly definition: string;
	/** What the figure cannot say, the most important first. */
	readonly notes: readonly { readonly id: string; readonly text: string }[];
	readonly sources: readonly {
		readonly id: string;
		readonly publisher: string;
		readonly title: string;
		readonly url: string;
	}[];
}

/**
 * The texts of an indicator's figure in one language, with the publications that its rows came from
 * (ids of `sources`). Throws `RangeError` for an indicator or a source that the catalogue does not have.
 */
export function figureTexts(
	indicatorId: string,
	sourceIds: readonly string[],
	lang: Lang
): FigureTexts {
	const entry = indicator(indicatorId);
	return {
		definition: entry.definition[lang],
		notes: entry.notes.map((id) => ({ id, text: note(id).text[lang] })),
		sources: sourceIds.map((id) => {
			const { publisher, title, url } = publication(id);
			return { id, publisher: publisher[lang], title: title[lang], url };
		})
	};
}
