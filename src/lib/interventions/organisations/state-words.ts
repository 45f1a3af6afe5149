/** Words and links of a state's page. */
import { placeInSentence, placeName, states } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { organisations } from '../../i18n/organisations';
import { stateOrganisationsPath } from '../../view/interventions-paths';

/** `Organizaciones en el Estado de México`, `Organisations in Oaxaca`. */
export function stateTitle(cve_ent: string, lang: Lang): string {
	return organisations[lang].stateTitle(placeInSentence(cve_ent, lang));
}

export interface Neighbour {
	readonly name: string;
	readonly href: string;
}

/** The states before and after one in the order of names in a language; after the last comes the first. */
export function neighboursOf(
	cve_ent: string,
	lang: Lang
): { readonly before: Neighbour; readonly after: Neighbour } {
	const ordered = states
		.map((each) => each.cve_ent)
		.sort((a, b) => placeName(a, lang).localeCompare(placeName(b, lang), lang));
	const at = ordered.indexOf(cve_ent);
	const neighbour = (step: number): Neighbour => {
		const code = ordered.at((at + step) % ordered.length) ?? cve_ent;
		return { name: placeName(code, lang), href: stateOrganisationsPath(code, lang) };
	};
	return { before: neighbour(-1), after: neighbour(1) };
}
