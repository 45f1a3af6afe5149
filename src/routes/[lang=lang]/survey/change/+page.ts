import { readRecord } from '$lib/query/records';
import { surveyRecordPaths, type NationRecord, type SurveyRecord } from '$lib/query/survey-records';
import { defaultSurveyView } from '$lib/view/survey-view';
import type { PageLoad } from './$types';

/** The indicator that the page starts with: that of another is read once the page is live. */
export const load: PageLoad = async ({ fetch, params, data }) => {
	const { indicator } = defaultSurveyView('change', params.lang);
	const [record, nation] = await Promise.all([
		readRecord<SurveyRecord>(fetch, surveyRecordPaths.indicator(indicator)),
		readRecord<NationRecord>(fetch, surveyRecordPaths.nation)
	]);
	return { ...data, lang: params.lang, record, nation };
};
