/** Words of a state's profile: its head, what leads each part, and who is like it and why. */
import { placeInSentence, placeName } from '../catalog/states';
import type { Lang } from '../catalog/types';
import { indicator } from '../catalog/indicators';
import { formatList, formatNumber, formatPercent } from '../i18n/format';
import { profileWords } from '../i18n/profile';
import { profileSentenceWords } from '../i18n/profile-sentences';
import type { ProfileRecord } from '../query/profile-records';
import { killingsOf, violenceOf } from './sentences';

/** The parts of the page, in its order. */
export const profileSections = ['life', 'killed', 'reporting', 'response', 'beside'] as const;

export type SectionId = (typeof profileSections)[number];

/** The figures of each part by id, in the page's order; a state may lack some. */
export const sectionFigures: Readonly<Record<SectionId, readonly string[]>> = {
	life: ['violence'],
	killed: ['killings', 'months', 'share', 'municipalities'],
	reporting: ['help', 'calls', 'reports'],
	response: ['need'],
	beside: ['peers']
};

/** The heading of a part, and what has to be known before its figures are read: one or two sentences. */
export function sectionWords(
	id: SectionId,
	lang: Lang
): { readonly heading: string; readonly lead: string } {
	const t = profileWords[lang];
	return { heading: t[`${id}Heading`], lead: t[`${id}Lead`] };
}

/** The page's first heading: the state's name, as people say it. */
export function profileHeading(cve_ent: string, lang: Lang): string {
	return placeName(cve_ent, lang);
}

/** What the browser calls the page, without the site's name: `Violencia contra las mujeres en el Estado de México`. */
export function profileTitle(cve_ent: string, lang: Lang): string {
	return profileWords[lang].title(placeInSentence(cve_ent, lang));
}

/** Women of the place, their share of the nation's, the year and who says so. */
export function peopleLine({ people }: Pick<ProfileRecord, 'people'>, lang: Lang): string {
	const share = formatPercent(people.share, 1, lang);
	return profileWords[lang].people(formatNumber(people.women, 0, lang), share, people.year);
}

/** Who the states most alike are and the rule that finds them; empty where there are none, as for the nation. */
export function likenessText(
	{ alike, context }: Pick<ProfileRecord, 'alike' | 'context'>,
	lang: Lang
): string {
	if (alike.length === 0) return '';
	const names = alike.map((cve_ent) => placeInSentence(cve_ent, lang));
	return profileWords[lang].likeness(formatList(names, lang), context.year);
}

/**
 * What a search engine shows of the page: the survey's figure and the women killed, 160 characters at most. What is not
 * held is left out, and the page's title stands where neither is.
 */
export function profileDescription(place: ProfileRecord, lang: Lang): string {
	const t = profileSentenceWords[lang];
	const violence = violenceOf(place);
	const killings = killingsOf(place);
	const parts: string[] = [];
	if (violence !== null) {
		const { decimals } = indicator(violence.indicator);
		const percent = formatPercent(violence.place.estimate, decimals, lang);
		parts.push(t.descriptionPartner(percent, violence.year));
	}
	if (killings !== null) {
		const [femicides = 0, homicides = 0] = killings.n;
		const whole = (count: number) => formatNumber(count, 0, lang);
		parts.push(t.descriptionKillings(killings.year, whole(femicides), whole(homicides)));
	}
	if (parts.length === 0) return `${profileTitle(place.cve_ent, lang)}.`;
	return `${[profileHeading(place.cve_ent, lang), ...parts].join('. ')}.`;
}
