/** The catalogue's texts on one indicator. Runs at build, so that the whole catalogue need not reach a reader. */
import { definition } from '../catalog/definitions';
import { note } from '../catalog/notes';
import { source } from '../catalog/sources';
import type { Indicator, Lang } from '../catalog/types';
import type { Facts } from './facts';

/** @throws RangeError when the indicator names a note or source that the catalogue does not have */
export function factsOf(indicator: Indicator, lang: Lang): Facts {
	return {
		definition: definition(indicator.id)[lang],
		notes: indicator.notes.map((id) => note(id).text[lang]),
		sources: indicator.sources.map(source).map(({ id, publisher, title, url }) => ({
			id,
			publisher: publisher[lang],
			title: title[lang],
			url
		}))
	};
}
