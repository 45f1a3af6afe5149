import { readRecord } from '$lib/query/records';
import { surveyRecordPaths, type GroupsRecord } from '$lib/query/survey-records';
import { defaultSurveyView } from '$lib/view/survey-view';
import type { PageLoad } from './$types';

/** The indicator that the page shows first; another is read once the page is live. */
export const load: PageLoad = async ({ fetch, params, data }) => {
	const { indicator } = defaultSurveyView('groups', params.lang);
	const path = surveyRecordPaths.groups(indicator);
	return { ...data, lang: params.lang, record: await readRecord<GroupsRecord>(fetch, path) };
};
