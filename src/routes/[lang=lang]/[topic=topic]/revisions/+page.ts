import { sectionEntries, topicOfParam } from '$lib/crime/topic-of';
import { readRecord, recordPaths, type YearRecord } from '$lib/query/records';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => sectionEntries('revisions');

/** Every cut of the topic. */
export const load: PageLoad = async ({ fetch, params, data }) => {
	const { id } = topicOfParam(params.topic);
	const record = await readRecord<YearRecord>(fetch, recordPaths.years(id));
	return { ...data, topic: id, record };
};
