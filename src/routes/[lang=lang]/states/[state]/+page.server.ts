import { error } from '@sveltejs/kit';
import { stateOfSlug, stateSlug } from '$lib/catalog/state-slugs';
import { states } from '$lib/catalog/states';
import { profileData } from '$lib/profile/load.server';
import { dayOf } from '$lib/share/edition';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every state in English, whose addresses are those of the route tree; the Spanish ones are found by their links. */
export const entries: EntryGenerator = () =>
	states.map(({ cve_ent }) => ({ lang: 'en', state: stateSlug(cve_ent) }));

export const load: PageServerLoad = async ({ fetch, url, params: { lang, state } }) => {
	const cve_ent = stateOfSlug(state);
	if (cve_ent === null) error(404);
	const parts = { fetch, origin: url.origin, today: dayOf(new Date()), env: process.env };
	return { profile: await profileData(cve_ent, lang, parts) };
};
