import { browser } from '$app/environment';
import { loadCoverage } from '$lib/coverage/load';
import { loadShapes } from '$lib/map/shapes';
import { defaultCoverageView } from '$lib/view/coverage-view';
import type { PageLoad } from './$types';

/** The default view: what an address asks for beyond it is read once the page is live. */
export const load: PageLoad = async ({ fetch, params, data }) => {
	const [shapes, coverage] = await Promise.all([
		loadShapes(fetch, browser),
		loadCoverage(fetch, defaultCoverageView(params.lang))
	]);
	return { ...data, shapes, coverage };
};
