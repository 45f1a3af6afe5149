import { error } from '@sveltejs/kit';
import { otherLang } from '$lib/i18n';
import { programmeData } from '$lib/interventions/programmes/load.server';
import { readRecord } from '$lib/query/records';
import { responseRecordPaths, type ProgrammesRecord } from '$lib/query/response-records';
import { programmePath } from '$lib/view/interventions-paths';
import type { PageServerLoad } from './$types';

/** One programme. The catalogue links to every one in either language, which is how the build finds them. */
export const load: PageServerLoad = async ({ fetch, params: { id, lang } }) => {
	const record = await readRecord<ProgrammesRecord>(fetch, responseRecordPaths.programmes);
	const data = programmeData(record, id, lang);
	if (data === null) error(404);
	return { ...data, lang, otherLangPath: programmePath(id, otherLang(lang)) };
};
