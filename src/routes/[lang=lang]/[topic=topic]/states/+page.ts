import { browser } from '$app/environment';

import { sectionEntries, topicOfParam } from '$lib/crime/topic-of';
import { loadShapes } from '$lib/map/shapes';
import { readRecord, recordPaths, type YearRecord } from '$lib/query/records';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => sectionEntries('states');

/** Every year of every state is in the page: no choice of the reader asks for more. */
export const load: PageLoad = async ({ fetch, params, data }) => {
	const [shapes, record] = await Promise.all([
		loadShapes(fetch, browser),
		readRecord<YearRecord>(fetch, recordPaths.years(topicOfParam(params.topic).id))
	]);
	return { ...data, lang: params.lang, shapes, record };
};
