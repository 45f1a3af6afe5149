import { loadSeries } from '$lib/crime/series/load';
import { sectionEntries, topicOfParam } from '$lib/crime/topic-of';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => sectionEntries('series');

/** The records of the nation: those of another place are read once the page is live. */
export const load: PageLoad = async ({ fetch, params, data }) => {
	const { id } = topicOfParam(params.topic);
	return { ...data, topic: id, records: await loadSeries(fetch, id) };
};
