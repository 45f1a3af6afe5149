import { responseTexts } from '$lib/coverage/response-texts.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ texts: responseTexts(params.lang) });
