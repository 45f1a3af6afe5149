import { browser } from '$app/environment';
import { indicators } from '$lib/catalog/indicators';
import { loadMapPage, otherLangPath } from '$lib/map/load';
import type { EntryGenerator, PageLoad } from './$types';

/**
 * Every indicator and year in English, whose addresses are those of the route tree. The Spanish ones
 * are found by their links: the tree's own `/es/map/…` must not be written beside `/mapa/…`.
 */
export const entries: EntryGenerator = () =>
	indicators.flatMap(({ slug, years }) =>
		years.map((year) => ({ lang: 'en', indicator: slug.en, year: `${year}` }))
	);

/** One route with and without indicator and year, so that the first change of a view keeps the page as it stands. */
export const load: PageLoad = async ({ fetch, params: { lang, indicator, year } }) => {
	const rest = [indicator, year].filter((part) => part !== undefined);
	const path = `/${[lang, 'map', ...rest].join('/')}/`;
	return { ...(await loadMapPage(fetch, path, browser)), otherLangPath: otherLangPath(path) };
};
