import { loadAnswers } from '$lib/compare/load';
import { defaultCompareView } from '$lib/view/compare-view';
import type { PageLoad } from './$types';

/** The answers of the default view: those of others are read once the page is live. */
export const load: PageLoad = async ({ fetch, params, data }) => ({
	...data,
	lang: params.lang,
	usual: await loadAnswers(fetch, defaultCompareView(params.lang).indicators)
});
