/** The pages of the site as finds: those of navigation, of topics and of their sections. At build only. */
import { interventionsSections } from '../catalog/interventions-words';
import { ofPlace, states } from '../catalog/states';
import { surveySections } from '../catalog/survey-words';
import { topicIds } from '../catalog/topic-words';
import { topic } from '../catalog/topics';
import type { Lang } from '../catalog/types';
import { crime } from '../i18n/crime';
import { interventions } from '../i18n/interventions';
import { searchPages } from '../i18n/search-pages';
import { survey } from '../i18n/survey';
import { interventionsPath, stateOrganisationsPath } from '../view/interventions-paths';
import { pagePath, surveyPath, topicPath } from '../view/paths';
import type { Find } from './types';

const plain = ['map', 'states', 'compare', 'coverage', 'data', 'method', 'releases'] as const;

/** Every page but the profiles of states, programmes and tables, which are found by their own names. */
export function pageFinds(lang: Lang): readonly Find[] {
	return [
		{
			...pageFind(searchPages[lang].helpTitle, searchPages[lang].help, pagePath('help', lang)),
			also: searchPages[lang].helpNames.split(', ')
		},
		...plain.map((page) =>
			pageFind(searchPages[lang][`${page}Title`], searchPages[lang][page], pagePath(page, lang))
		),
		...surveyFinds(lang),
		...crimeFinds(lang),
		...interventionsFinds(lang),
		...states.map(({ cve_ent }) => ({
			...pageFind(
				searchPages[lang].organisationsOf(ofPlace(cve_ent, lang)),
				'',
				stateOrganisationsPath(cve_ent, lang)
			),
			place: cve_ent
		}))
	];
}

function pageFind(title: string, words: string, href: string): Find {
	return { kind: 'page', title, also: [], words, place: null, href };
}

function surveyFinds(lang: Lang): readonly Find[] {
	const t = searchPages[lang];
	return surveySections.map((section) =>
		pageFind(
			t.sectionOf(t.surveySubject, survey[lang][section]),
			section === 'tabulator' ? `${t.survey} ${t.tabulator}` : t.survey,
			surveyPath(section, lang)
		)
	);
}

function crimeFinds(lang: Lang): readonly Find[] {
	const t = searchPages[lang];
	return topicIds.flatMap((id) => {
		const { label, sections } = topic(id);
		const words = id === 'femicide' ? `${t.crime} ${t.femicide}` : t.crime;
		return sections.map((section) => {
			const title =
				section === 'series' ? label[lang] : t.sectionOf(label[lang], crime[lang][section]);
			return pageFind(title, words, topicPath(id, section, lang));
		});
	});
}

function interventionsFinds(lang: Lang): readonly Find[] {
	return interventionsSections.map((section) =>
		pageFind(
			interventions[lang][section],
			searchPages[lang][section],
			interventionsPath(section, lang)
		)
	);
}
