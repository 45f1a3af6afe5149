import { browser } from '$app/environment';
import { loadNeed } from '$lib/coverage/load';
import { loadShapes } from '$lib/map/shapes';
import { coverageRecordPath, type CoverageRecord } from '$lib/query/coverage-records';
import { readRecord } from '$lib/query/records';
import { defaultCoverageView } from '$lib/view/coverage-view';
import type { PageLoad } from './$types';

/** The default view's need and every response: another need is read once the page is live. */
export const load: PageLoad = async ({ fetch, params, data }) => {
	const [shapes, need, record] = await Promise.all([
		loadShapes(fetch, browser),
		loadNeed(fetch, defaultCoverageView(params.lang)),
		readRecord<CoverageRecord>(fetch, coverageRecordPath)
	]);
	return { ...data, shapes, need, record };
};
