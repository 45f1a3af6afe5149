import { sourceOf } from '$lib/crime/texts.server';
import type { PageServerLoad } from './$types';

/** The publication that the figures name, read when the page is made. */
export const load: PageServerLoad = ({ params }) => ({
	sources: { 'sv-meta': sourceOf('sv-meta', params.lang) }
});
