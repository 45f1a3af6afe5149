/** The publications of a list, as its files and citation name them. Loaded when a reader takes the list away. */
import { source } from '../catalog/sources';
import type { Lang } from '../catalog/types';
import type { FigureMeta } from '../chart/types';

/** Publications of the catalogue by id. Throws `RangeError` for one that it does not have. */
export function listSources(ids: readonly string[], lang: Lang): FigureMeta['sources'] {
	return ids.map(source).map(({ publisher, title, url }) => ({
		name: `${publisher[lang]}, ${title[lang]}`,
		url
	}));
}
