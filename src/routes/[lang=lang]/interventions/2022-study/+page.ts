import { otherLang } from '$lib/i18n';
import { interventionsPath } from '$lib/view/interventions-paths';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params: { lang }, data }) => ({
	...data,
	lang,
	otherLangPath: interventionsPath('study', otherLang(lang))
});
