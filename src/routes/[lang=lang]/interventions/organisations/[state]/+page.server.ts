import { error } from '@sveltejs/kit';
import { stateOfSlug, stateSlug } from '$lib/catalog/state-slugs';
import { states } from '$lib/catalog/states';
import { stateStartOf } from '$lib/interventions/organisations/state-start';
import { readRecord } from '$lib/query/records';
import {
	responseRecordPaths,
	type OrganisationsRecord,
	type ProgrammesRecord
} from '$lib/query/response-records';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every state in English, whose addresses are those of the route tree; the Spanish ones are found by their links. */
export const entries: EntryGenerator = () =>
	states.map(({ cve_ent }) => ({ lang: 'en', state: stateSlug(cve_ent) }));

export const load: PageServerLoad = async ({ fetch, params }) => {
	const cve_ent = stateOfSlug(params.state);
	if (cve_ent === null) error(404);
	const [directory, { programmes }] = await Promise.all([
		readRecord<OrganisationsRecord>(fetch, responseRecordPaths.organisations),
		readRecord<ProgrammesRecord>(fetch, responseRecordPaths.programmes)
	]);
	return { start: stateStartOf(cve_ent, directory, programmes) };
};
