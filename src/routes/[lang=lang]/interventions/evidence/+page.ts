import { otherLang } from '$lib/i18n';
import { readRecord } from '$lib/query/records';
import { responseRecordPaths, type EvidenceRecord } from '$lib/query/response-records';
import { interventionsPath } from '$lib/view/interventions-paths';
import type { PageLoad } from './$types';

/** All effects: every view is made from them. */
export const load: PageLoad = async ({ fetch, params, data }) => ({
	...data,
	lang: params.lang,
	otherLangPath: interventionsPath('evidence', otherLang(params.lang)),
	record: await readRecord<EvidenceRecord>(fetch, responseRecordPaths.evidence)
});
