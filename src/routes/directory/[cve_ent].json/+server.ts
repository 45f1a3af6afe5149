import { error, json } from '@sveltejs/kit';
import { source } from '$lib/catalog/sources';
import { findState, states } from '$lib/catalog/states';
import { directoryOf } from '$lib/coverage/directory';
import { readRecord } from '$lib/query/records';
import {
	responseRecordPaths,
	type OrganisationsRecord,
	type ProgrammesRecord
} from '$lib/query/response-records';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => states.map(({ cve_ent }) => ({ cve_ent }));

/** Organisations and programmes documented in one state. */
export const GET: RequestHandler = async ({ params, fetch }) => {
	if (!findState(params.cve_ent)) error(404);
	const [{ organisations }, { programmes }] = await Promise.all([
		readRecord<OrganisationsRecord>(fetch, responseRecordPaths.organisations),
		readRecord<ProgrammesRecord>(fetch, responseRecordPaths.programmes)
	]);
	return json(
		directoryOf(
			params.cve_ent,
			{ organisations, programmes },
			(cited) => cited.url ?? source(cited.source).url
		)
	);
};
