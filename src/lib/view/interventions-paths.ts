/** The addresses below the interventions: sections, programmes, the organisations of a state. */
import {
	interventionsSections,
	interventionsSlugs,
	programmeSlug,
	type InterventionsSection
} from '../catalog/interventions-words';
import { stateOfSlug, stateSlug } from '../catalog/state-slugs';
import type { Lang } from '../catalog/types';
import { isWordOf, pagePath, type PageAddress } from './paths';

/** The address of a section of the interventions, without its query. */
export function interventionsPath(section: InterventionsSection, lang: Lang): string {
	const word = interventionsSlugs[section][lang];
	return pagePath('interventions', lang, word === '' ? [] : [word]);
}

/** The address of a programme's own page: `/intervenciones/programas/<id>/`. */
export function programmePath(id: string, lang: Lang): string {
	return pagePath('interventions', lang, [programmeSlug[lang], id]);
}

/** The address of a state's organisations: `/intervenciones/organizaciones/oaxaca/`. */
export function stateOrganisationsPath(cve_ent: string, lang: Lang): string {
	return pagePath('interventions', lang, [
		interventionsSlugs.organisations[lang],
		stateSlug(cve_ent)
	]);
}

/** What an address below the interventions shows: a section, a programme, or a state's organisations. */
export type InterventionsPlace =
	| { readonly section: InterventionsSection }
	| { readonly section: 'programmes'; readonly programme: string }
	| { readonly section: 'organisations'; readonly state: string };

/** What follows the interventions' word in an address as readers see it, or null when there is no such page. */
export function interventionsOfPath({ page, lang, rest }: PageAddress): InterventionsPlace | null {
	if (page !== 'interventions') return null;
	const [word = '', name, ...more] = rest;
	if (more.length > 0) return null;
	if (name !== undefined && isWordOf(programmeSlug, word, lang))
		return { section: 'programmes', programme: name };
	const section = interventionsSections.find((each) =>
		isWordOf(interventionsSlugs[each], word, lang)
	);
	if (section === undefined || name === undefined) return section ? { section } : null;
	const state = stateOfSlug(name);
	return section === 'organisations' && state !== null ? { section, state } : null;
}
