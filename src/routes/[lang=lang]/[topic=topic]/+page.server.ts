import { sectionTexts } from '$lib/crime/texts.server';
import { topicOfParam } from '$lib/crime/topic-of';
import type { PageServerLoad } from './$types';

/** The long texts, read when the page is made. */
export const load: PageServerLoad = ({ params }) => ({
	texts: sectionTexts(topicOfParam(params.topic), 'series', params.lang)
});
