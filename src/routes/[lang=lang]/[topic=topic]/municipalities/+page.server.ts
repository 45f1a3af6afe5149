import { error } from '@sveltejs/kit';
import { states } from '$lib/catalog/states';
import { nationalOf } from '$lib/crime/municipalities/national';
import { sectionTexts } from '$lib/crime/texts.server';
import { sectionEntries, topicOfParam } from '$lib/crime/topic-of';
import { readRecord, recordPaths, type MunicipalRecord } from '$lib/query/records';
import { municipalTopic } from '$lib/view/crime-municipalities-view';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => sectionEntries('municipalities');

/** The states' sums, made of all 32 records when the page is: a reader loads the record of one state. */
export const load: PageServerLoad = async ({ fetch, params }) => {
	const entry = topicOfParam(params.topic);
	if (!entry.sections.includes('municipalities')) error(404);
	const id = municipalTopic(entry.id);
	const records = await Promise.all(
		states.map(({ cve_ent }) =>
			readRecord<MunicipalRecord>(fetch, recordPaths.municipalities(id, cve_ent))
		)
	);
	return {
		national: nationalOf(records),
		texts: sectionTexts(entry, 'municipalities', params.lang)
	};
};
