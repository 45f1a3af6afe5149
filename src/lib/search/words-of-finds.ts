/** What the search says of what it found. */
import type { Lang } from '../catalog/types';
import { formatNumber } from '../i18n/format';
import { searchResults } from '../i18n/search-results';
import type { FindGroup } from './find';

/** How much was found, as it is told to who cannot see the list; empty for no text yet. */
export function foundText(groups: readonly FindGroup[] | null, lang: Lang): string {
	if (groups === null) return '';
	const t = searchResults[lang];
	const count = groups.reduce((sum, { finds, more }) => sum + finds.length + more, 0);
	return count === 0 ? t.none : t.found(count, formatNumber(count, 0, lang));
}
