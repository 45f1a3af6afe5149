/** The drawing of the states, made once at build from the committed geometry. */
import { json } from '@sveltejs/kit';
import topology from '../../../../data/geography/states.topo.json';
import { state } from '$lib/catalog/states';
import { projectStates, type StateTopology } from '$lib/map/project';
import type { RequestHandler } from './$types';

export const prerender = true;

const shapes = projectStates(
	topology as unknown as StateTopology,
	(cve_ent) => state(cve_ent).abbr
);

export const GET: RequestHandler = () => json(shapes);
