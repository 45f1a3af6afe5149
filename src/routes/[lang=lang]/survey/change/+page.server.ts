import { surveyTexts } from '$lib/survey/texts.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => ({ texts: surveyTexts(params.lang) });
