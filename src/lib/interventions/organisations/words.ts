/** What the pages of organisations say of the directory and of each entry. */
import {
	answers,
	organisationScopes,
	organisationStatus,
	organisationThemes
} from '../../catalog/codes-directory';
import { addedLists } from '../../catalog/sources/added-lists';
import { placeName } from '../../catalog/states';
import type { Lang } from '../../catalog/types';
import { formatCut, formatNumber, upperFirst } from '../../i18n/format';
import { interventions } from '../../i18n/interventions';
import { organisations } from '../../i18n/organisations';
import type { Organisation } from '../../query/response-records';
import type { OrganisationsView } from '../../view/interventions-types';
import { NO_STATE, showsAll, type OrganisationFilter } from '../../view/organisations-view';
import type { Shown, Trust } from './directory';

/** How many organisations INMUJERES' national directory held at least (study of 2022, selection of the sample). */
const NATIONAL_DIRECTORY = 900;

/** The theme that the pages read name too often. */
const ADVOCACY = 'research_advocacy';

const whole = (n: number, lang: Lang) => formatNumber(n, 0, lang);

/** What always stands over the list: how many are documented, against how many a directory held. */
export function countSentence(all: number, lang: Lang): string {
	const t = organisations[lang];
	return all < NATIONAL_DIRECTORY ? t.ofMany(whole(all, lang)) : t.besideMany(whole(all, lang));
}

/** How many rows cite a recent page, or one without a date. */
export function recentSentence({ all, recent, undated }: Trust, lang: Lang): string {
	return organisations[lang].recent(whole(recent, lang), whole(all, lang), whole(undated, lang));
}

/** How many of all a view finds. */
export function foundSentence(shown: Shown, view: OrganisationsView, all: number): string {
	const t = organisations[view.lang];
	const total = whole(all, view.lang);
	if (shown.found === 0) return t.foundNone(total);
	return showsAll(view) ? t.foundAll(total) : t.found(whole(shown.found, view.lang), total);
}

/** What the directory cannot say, the most important first. */
export function directoryNotes(trust: Trust, lang: Lang): readonly string[] {
	const t = organisations[lang];
	const all = whole(trust.all, lang);
	const [example] = trust.onePage;
	const advocacy = trust.theme?.code === ADVOCACY ? trust.theme.n : null;
	return [
		t.noteCensus(all),
		...(example
			? [
					t.noteOnePage(
						trust.onePage.length,
						placeName(example.cve_ent, lang),
						example.n,
						example.of
					)
				]
			: []),
		...(advocacy === null ? [] : [t.noteAdvocacy(whole(advocacy, lang), all)]),
		t.noteMen(whole(trust.menUnknown, lang)),
		t.noteShelters,
		t.noteStatus
	];
}

/** The name with its acronym, where the name does not say it. */
export function fullName({ name, acronym }: Organisation): string {
	return acronym === null || name.includes(acronym) ? name : `${name} (${acronym})`;
}

/** Municipality and state where they are held; null where neither is. */
export function placeOf({ municipality, cve_ent }: Organisation, lang: Lang): string | null {
	const state = cve_ent === null ? null : placeName(cve_ent, lang);
	const parts = [municipality, state].filter((part) => part !== null);
	return parts.length === 0 ? null : parts.join(', ');
}

/** A label and what it says of an organisation. */
export interface Fact {
	readonly label: string;
	readonly value: string;
}

/** What is known of an organisation beyond its place and pages. What is unknown says so where it matters. */
export function factsOf(of: Organisation, lang: Lang): readonly Fact[] {
	const t = organisations[lang];
	const scope = of.scope === null ? undefined : organisationScopes[of.scope];
	const status = of.status === null ? undefined : organisationStatus[of.status];
	const men = answers[of.works_with_men]?.[lang] ?? interventions[lang].unknown;
	return [
		...(scope ? [{ label: t.scope, value: scope[lang] }] : []),
		{ label: t.worksWithMen, value: men },
		...(of.founded === null ? [] : [{ label: t.founded, value: `${of.founded}` }]),
		...(status ? [{ label: t.known, value: status[lang] }] : [])
	];
}

/** The themes of an organisation in a row. */
export function themesOf({ themes }: Organisation, lang: Lang): string {
	return upperFirst(themes.map((code) => organisationThemes[code]?.[lang] ?? code).join(', '));
}

/** The page that names an organisation with the date of the page, or else the list that does; null without either. */
export function pageOf(
	{ url, source, page_date }: Organisation,
	lang: Lang
): { readonly label: string; readonly href: string } | null {
	const t = organisations[lang];
	if (url !== null) {
		const date = page_date === null ? t.undated : formatCut(page_date, lang);
		return { label: `${t.page} (${date})`, href: url };
	}
	const list = addedLists.find(({ id }) => id === source);
	return list ? { label: t.inList(list.title[lang]), href: list.url } : null;
}

/** The label of a code of a filter. */
export function codeLabel(filter: OrganisationFilter, code: string, lang: Lang): string {
	if (filter === 'states')
		return code === NO_STATE ? organisations[lang].noState : placeName(code, lang);
	const codes = filter === 'themes' ? organisationThemes : organisationScopes;
	return upperFirst(codes[code]?.[lang] ?? code);
}
