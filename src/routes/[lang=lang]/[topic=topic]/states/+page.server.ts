import { indicatorOf } from '$lib/crime/states/mapped.server';
import { sectionTexts } from '$lib/crime/texts.server';
import { topicOfParam } from '$lib/crime/topic-of';
import type { PageServerLoad } from './$types';

/** The long texts, and what the map shows, read when the page is made. */
export const load: PageServerLoad = ({ params }) => {
	const entry = topicOfParam(params.topic);
	return {
		texts: sectionTexts(entry, 'states', params.lang),
		indicator: indicatorOf(entry.id)
	};
};
