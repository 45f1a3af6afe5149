/** The language switch keeps what the reader is looking at. */
import type { Lang } from '../catalog/types';
import { coverageViewFromUrl, coverageViewToPath } from '../view/coverage-view';
import { mapViewFromUrl, mapViewToPath } from '../view/map-view';
import { isTopic, pageOfPath, pagePath, sectionOfPath, topicPath } from '../view/paths';
import { readState } from '../view/query-text';

/** The address of the same view in the language `lang`; of a page without views, the same page and place. */
export function sameViewPath(url: URL, lang: Lang): string {
	const address = pageOfPath(url.pathname);
	const page = address?.page ?? 'home';
	const section = address && sectionOfPath(address);
	// The queries of a topic's pages are the same in both languages.
	if (section && isTopic(page)) return topicPath(page, section, lang) + url.search;
	if (page === 'map') return mapViewToPath({ ...mapViewFromUrl(url).view, lang });
	if (page === 'coverage') return coverageViewToPath({ ...coverageViewFromUrl(url).view, lang });
	const { value: place } = readState(url.searchParams);
	return pagePath(page, lang) + (page === 'home' && place !== null ? `?state=${place}` : '');
}
