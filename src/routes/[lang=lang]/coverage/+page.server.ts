import { completeness } from '$lib/coverage/directory';
import { tables } from '$lib/coverage/directory.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ completeness: completeness(tables) });
