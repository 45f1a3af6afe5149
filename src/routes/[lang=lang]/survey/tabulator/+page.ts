import { readRecord } from '$lib/query/records';
import { surveyRecordPaths } from '$lib/query/survey-records';
import type { TabulationResult } from '$lib/query/tabulation';
import type { PageLoad } from './$types';

/** The table of the default view; any other is made in the reader's browser. */
export const load: PageLoad = async ({ fetch, params, data }) => ({
	...data,
	lang: params.lang,
	record: await readRecord<TabulationResult>(fetch, surveyRecordPaths.tabulation)
});
