import { dataPage } from '$lib/data/load.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, params, url }) => ({
	content: await dataPage(fetch, params.lang, url.origin)
});
