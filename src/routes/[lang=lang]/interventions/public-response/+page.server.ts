import { publicResponseSources } from '$lib/catalog/sources/public-response';
import { sourceOf } from '$lib/crime/texts.server';
import { readHelplines } from '$lib/safety/helplines.server';
import type { PageServerLoad } from './$types';

/** The helplines, as the help page reads them, and the names of the publications. */
export const load: PageServerLoad = ({ params: { lang } }) => ({
	lines: readHelplines(lang),
	names: Object.fromEntries(publicResponseSources.map(({ id }) => [id, sourceOf(id, lang)]))
});
