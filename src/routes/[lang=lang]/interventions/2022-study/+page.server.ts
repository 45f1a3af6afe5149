import { sourceOf } from '$lib/crime/texts.server';
import { studyOrganisations } from '$lib/interventions/study/organisations';
import { studyTexts } from '$lib/interventions/study/texts.server';
import { readRecord } from '$lib/query/records';
import {
	responseRecordPaths,
	type OrganisationsRecord,
	type ProgrammesRecord,
	type StudyRecord
} from '$lib/query/response-records';
import type { PageServerLoad } from './$types';

/** The study, and of the directory only its eight organisations: the whole records stay here. */
export const load: PageServerLoad = async ({ fetch, params: { lang } }) => {
	const [record, { organisations }, { programmes }] = await Promise.all([
		readRecord<StudyRecord>(fetch, responseRecordPaths.study),
		readRecord<OrganisationsRecord>(fetch, responseRecordPaths.organisations),
		readRecord<ProgrammesRecord>(fetch, responseRecordPaths.programmes)
	]);
	return {
		record,
		organisations: studyOrganisations(record.csos, organisations, programmes),
		texts: studyTexts(lang),
		source: sourceOf('study-2022', lang)
	};
};
