import { topicTexts } from '$lib/crime/texts.server';
import { topicOfParam } from '$lib/crime/topic-of';
import type { PageServerLoad } from './$types';

const SOURCES = [
	'sesnsp-victims',
	'sesnsp-crimes',
	'sesnsp-crimes-annual',
	'sesnsp-rnid',
	'sesnsp-bulletins'
];

/** The long texts, read when the page is made. */
export const load: PageServerLoad = ({ params }) => {
	const entry = topicOfParam(params.topic);
	const more = entry.id === 'femicide' ? ['files_not_victims'] : [];
	return { texts: topicTexts(entry, params.lang, SOURCES, more) };
};
