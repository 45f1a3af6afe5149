/** The language switch keeps what the reader is looking at. */
import type { Lang } from '../catalog/types';
import { coverageViewFromUrl, coverageViewToPath } from '../view/coverage-view';
import { mapViewFromUrl, mapViewToPath } from '../view/map-view';
import { pageOfPath, pagePath } from '../view/paths';
import { readState } from '../view/query-text';

/** The address of the same view in the language `lang`; of a page without views, the same page and place. */
export function sameViewPath(url: URL, lang: Lang): string {
	const page = pageOfPath(url.pathname)?.page ?? 'home';
	if (page === 'map') return mapViewToPath({ ...mapViewFromUrl(url).view, lang });
	if (page === 'coverage') return coverageViewToPath({ ...coverageViewFromUrl(url).view, lang });
	const { value: place } = readState(url.searchParams);
	return pagePath(page, lang) + (page === 'home' && place !== null ? `?state=${place}` : '');
}
