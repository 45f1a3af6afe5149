import { topicTexts } from '$lib/crime/texts.server';
import { topicOfParam } from '$lib/crime/topic-of';
import type { PageServerLoad } from './$types';

const SOURCES = [
	'sesnsp-victims',
	'sesnsp-crimes',
	'sesnsp-crimes-annual',
	'sesnsp-rnid',
	'sesnsp-bulletins',
	'conapo-population'
];
const FEMICIDE_SOURCES = [...SOURCES, 'inegi-mortality', 'peru-femicide'];
const FEMICIDE_NOTES = [
	'files_not_victims',
	'partial_year',
	'attempts_first_months',
	'deaths_not_femicides',
	'deaths_registration',
	'deaths_after_2022'
];

/** The long texts, read when the page is made. */
export const load: PageServerLoad = ({ params }) => {
	const entry = topicOfParam(params.topic);
	const [sources, notes] =
		entry.id === 'femicide' ? [FEMICIDE_SOURCES, FEMICIDE_NOTES] : [SOURCES, ['partial_year']];
	return { texts: topicTexts(entry, params.lang, sources, notes) };
};
