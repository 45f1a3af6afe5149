import { startOf } from '$lib/interventions/organisations/start';
import { readRecord } from '$lib/query/records';
import { responseRecordPaths, type OrganisationsRecord } from '$lib/query/response-records';
import type { PageServerLoad } from './$types';

/** The first part of the list only: the whole of it is read once a reader searches or filters. */
export const load: PageServerLoad = async ({ fetch, params }) => {
	const record = await readRecord<OrganisationsRecord>(fetch, responseRecordPaths.organisations);
	return { start: startOf(record, params.lang) };
};
