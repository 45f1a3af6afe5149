import { otherLang } from '$lib/i18n';
import { interventionsPath } from '$lib/view/interventions-paths';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params, data }) => ({
	...data,
	lang: params.lang,
	otherLangPath: interventionsPath('organisations', otherLang(params.lang))
});
