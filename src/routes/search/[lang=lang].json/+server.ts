import { json } from '@sveltejs/kit';
import { LANGS } from '$lib/i18n';
import { readRecord, recordPaths, type MunicipalNames } from '$lib/query/records';
import {
	responseRecordPaths,
	type OrganisationsRecord,
	type ProgrammesRecord
} from '$lib/query/response-records';
import { searchIndex } from '$lib/search/index-of';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => LANGS.map((lang) => ({ lang }));

/** Everything that the search of the home page finds. */
export const GET: RequestHandler = async ({ fetch, params }) => {
	const [municipalities, { organisations }, { programmes }] = await Promise.all([
		readRecord<MunicipalNames>(fetch, recordPaths.names),
		readRecord<OrganisationsRecord>(fetch, responseRecordPaths.organisations),
		readRecord<ProgrammesRecord>(fetch, responseRecordPaths.programmes)
	]);
	return json(searchIndex({ municipalities, organisations, programmes }, params.lang));
};
