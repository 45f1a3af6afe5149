import { otherLang } from '$lib/i18n';
import { readRecord } from '$lib/query/records';
import { responseRecordPaths, type ProgrammesRecord } from '$lib/query/response-records';
import { interventionsPath } from '$lib/view/interventions-paths';
import type { PageLoad } from './$types';

/** Every programme is in the page: no choice of the reader asks for more. */
export const load: PageLoad = async ({ fetch, params: { lang } }) => ({
	lang,
	record: await readRecord<ProgrammesRecord>(fetch, responseRecordPaths.programmes),
	otherLangPath: interventionsPath('programmes', otherLang(lang))
});
