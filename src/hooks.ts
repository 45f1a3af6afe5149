import type { Reroute } from '@sveltejs/kit';
import { reroutePath } from '$lib/view/paths';

/** Spanish and English addresses lead to one tree of routes. */
export const reroute: Reroute = ({ url }) => reroutePath(url.pathname);
