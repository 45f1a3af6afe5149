import { otherLang } from '$lib/i18n';
import { profilePath } from '$lib/view/profile-paths';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params: { lang }, data }) => ({
	...data,
	otherLangPath: profilePath(data.profile.cve_ent, otherLang(lang))
});
