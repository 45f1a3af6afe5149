import { linesByPlace } from '$lib/safety/helplines';
import { readHelplines } from '$lib/safety/helplines.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({
	places: linesByPlace(readHelplines(params.lang))
});
