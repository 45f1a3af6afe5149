/** The drawing of a state's municipalities, made once at build from the committed geometry. */
import { error, json } from '@sveltejs/kit';
import { parse } from 'csv-parse/sync';
import topology from '../../../../../data/geography/municipalities.topo.json';
import list from '../../../../../data/geography/municipalities.csv?raw';
import { findState, states } from '$lib/catalog/states';
import { projectMunicipalities, type MunicipalTopology } from '$lib/map/project-municipalities';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => states.map(({ cve_ent }) => ({ cve_ent }));

const listed: Record<'cvegeo' | 'name', string>[] = parse(list, { columns: true });
const names = new Map(listed.map(({ cvegeo, name }) => [cvegeo, name]));
const nameOf = (cvegeo: string) => names.get(cvegeo) ?? cvegeo;

export const GET: RequestHandler = ({ params }) => {
	if (!findState(params.cve_ent)) error(404);
	return json(
		projectMunicipalities(topology as unknown as MunicipalTopology, params.cve_ent, nameOf)
	);
};
