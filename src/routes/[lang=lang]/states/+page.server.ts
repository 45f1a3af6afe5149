import { statesData } from '$lib/profile/states.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ fetch, params: { lang } }) => ({
	states: await statesData(lang, fetch)
});
