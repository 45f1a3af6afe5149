import { indicatorOf } from '$lib/crime/states/mapped.server';
import { topicTexts } from '$lib/crime/texts.server';
import { topicOfParam } from '$lib/crime/topic-of';
import type { PageServerLoad } from './$types';

/** Publications that figures by state and year are read from. */
const SOURCES = [
	'sesnsp-victims',
	'sesnsp-bulletins',
	'sesnsp-crimes',
	'sesnsp-crimes-annual',
	'sesnsp-rnid',
	'conapo-population'
];

export const load: PageServerLoad = ({ params }) => {
	const entry = topicOfParam(params.topic);
	return {
		texts: topicTexts(entry, params.lang, SOURCES),
		indicator: indicatorOf(entry.id)
	};
};
