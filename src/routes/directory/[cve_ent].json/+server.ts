import { error, json } from '@sveltejs/kit';
import { findState, states } from '$lib/catalog/states';
import { directoryOf } from '$lib/coverage/directory';
import { tables } from '$lib/coverage/directory.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => states.map(({ cve_ent }) => ({ cve_ent }));

/** Organisations and programmes documented in one state. */
export const GET: RequestHandler = ({ params }) => {
	if (!findState(params.cve_ent)) error(404);
	return json(directoryOf(params.cve_ent, tables));
};
