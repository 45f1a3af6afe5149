import { readRecord } from '$lib/query/records';
import { surveyRecordPaths, type CheckRecord } from '$lib/query/survey-records';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params, data }) => ({
	...data,
	lang: params.lang,
	record: await readRecord<CheckRecord>(fetch, surveyRecordPaths.check)
});
