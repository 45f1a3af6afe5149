import { browser } from '$app/environment';
import { otherLang } from '$lib/i18n';
import { loadShapes } from '$lib/map/shapes';
import { readRecord } from '$lib/query/records';
import { responseRecordPaths, type PublicResponseRecord } from '$lib/query/response-records';
import { interventionsPath } from '$lib/view/interventions-paths';
import type { PageLoad } from './$types';

/** All of it is in the page: no choice of the reader asks for more. */
export const load: PageLoad = async ({ fetch, params: { lang }, data }) => {
	const [record, shapes] = await Promise.all([
		readRecord<PublicResponseRecord>(fetch, responseRecordPaths.publicResponse),
		loadShapes(fetch, browser)
	]);
	return {
		...data,
		lang,
		record,
		shapes,
		otherLangPath: interventionsPath('response', otherLang(lang))
	};
};
