import { otherLang } from '$lib/i18n';
import { pagePath } from '$lib/view/paths';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params: { lang }, data }) => ({
	...data,
	lang,
	otherLangPath: pagePath('states', otherLang(lang))
});
