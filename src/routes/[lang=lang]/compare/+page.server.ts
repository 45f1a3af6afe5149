import { compareTexts } from '$lib/compare/texts.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ texts: compareTexts(params.lang) });
