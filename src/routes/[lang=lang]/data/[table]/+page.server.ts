import { error } from '@sveltejs/kit';
import { datasets } from '$lib/catalog/datasets';
import { tablePage } from '$lib/data/load.server';
import { tablePath } from '$lib/data/table-path';
import { otherLang } from '$lib/i18n';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every table in English, whose addresses are those of the route tree; the Spanish ones are found by their links. */
export const entries: EntryGenerator = () => datasets.map(({ table }) => ({ lang: 'en', table }));

export const load: PageServerLoad = async ({ fetch, params: { lang, table }, url }) => {
	const content = await tablePage(fetch, table, lang, url.origin);
	if (content === null) error(404);
	return { content, otherLangPath: tablePath(table, otherLang(lang)) };
};
