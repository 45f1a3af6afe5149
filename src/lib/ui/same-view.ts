/** The language switch keeps what the reader is looking at. */
import type { Lang } from '../catalog/types';
import {
	isTopic,
	pageOfPath,
	pagePath,
	sectionOfPath,
	surveyPath,
	surveySectionOfPath,
	topicPath,
	type PageAddress
} from '../view/paths';

/**
 * The address of the same view in the language `lang`. Queries are the same in both languages, so that
 * only the path changes: `known` where the page itself says it (its words are the catalogue's, which is
 * too much to load with every page), or else that of the page, and of its section.
 */
export function sameViewPath(url: URL, lang: Lang, known: string | null = null): string {
	const address = pageOfPath(url.pathname);
	if (address === null) return pagePath('home', lang);
	return (known ?? pathIn(address, lang)) + url.search;
}

function pathIn(address: PageAddress, lang: Lang): string {
	const { page } = address;
	const section = sectionOfPath(address);
	if (section && isTopic(page)) return topicPath(page, section, lang);
	const ofSurvey = surveySectionOfPath(address);
	return ofSurvey ? surveyPath(ofSurvey, lang) : pagePath(page, lang);
}
