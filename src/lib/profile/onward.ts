/** Where a profile leads on to. */
import { ofPlace, placeInSentence } from '../catalog/states';
import type { Lang } from '../catalog/types';
import { allOf } from '../crime/municipalities/words';
import { upperFirst } from '../i18n/format';
import { profilePage } from '../i18n/profile-page';
import { stateOrganisationsPath } from '../view/interventions-paths';
import { pagePath, topicPath } from '../view/paths';
import { queryText } from '../view/query-text';
import type { Onward } from './page-data';

/** The pages that show more of a state, each with it chosen, and its file for programs. */
export function onwardOf(cve_ent: string, lang: Lang): readonly Onward[] {
	const t = profilePage[lang];
	const place = placeInSentence(cve_ent, lang);
	const of = ofPlace(cve_ent, lang);
	const chosen = queryText([['state', cve_ent]]);
	return [
		{ href: pagePath('map', lang) + chosen, label: t.toMap(place) },
		{
			href: topicPath('femicide', 'series', lang) + queryText([['place', cve_ent]]),
			label: t.toSeries(of)
		},
		{
			href: topicPath('femicide', 'municipalities', lang) + chosen,
			label: upperFirst(allOf(cve_ent, lang))
		},
		{ href: stateOrganisationsPath(cve_ent, lang), label: t.toOrganisations(of) },
		{ href: pagePath('coverage', lang) + chosen, label: t.toCoverage(of) },
		{ href: `/api/v1/states/${cve_ent}.json`, label: t.toApi(of), file: true }
	];
}
