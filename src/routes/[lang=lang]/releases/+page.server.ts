import { loadReleases } from '$lib/releases/load.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, params }) => ({
	entries: await loadReleases(fetch, params.lang)
});
