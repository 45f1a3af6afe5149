import { tabulatorTexts } from '$lib/survey/tabulator/texts.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ texts: tabulatorTexts(params.lang) });
