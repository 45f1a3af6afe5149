import { otherLang } from '$lib/i18n';
import { stateOrganisationsPath } from '$lib/view/interventions-paths';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ params, data }) => ({
	...data,
	lang: params.lang,
	otherLangPath: stateOrganisationsPath(data.start.cve_ent, otherLang(params.lang))
});
