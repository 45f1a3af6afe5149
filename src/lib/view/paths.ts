/** The addresses of the pages in both languages. Spanish at `/`, English at `/en/`; each ends in a slash. */
import {
	sectionSlugs,
	topicIds,
	topicWords,
	type Section,
	type Topic
} from '../catalog/topic-words';
import { interventionsSlugs, programmeSlug } from '../catalog/interventions-words';
import { surveySections, surveySectionSlugs, type SurveySection } from '../catalog/survey-words';
import type { Lang, Text } from '../catalog/types';

export type PlainPage =
	| 'home'
	| 'map'
	| 'states'
	| 'survey'
	| 'interventions'
	| 'coverage'
	| 'compare'
	| 'data'
	| 'method'
	| 'releases'
	| 'help';

/** Each topic of crime is a page, with its sections below it. */
export type Page = PlainPage | Topic;

const plainPages: readonly PlainPage[] = [
	...['home', 'map', 'states', 'survey', 'interventions'],
	...['coverage', 'compare', 'data', 'method', 'releases', 'help']
] as const;

/** The pages that navigation lists; the other topics are reached from the first. */
export const mainPages = [
	'home',
	'map',
	'states',
	'survey',
	'femicide',
	'interventions',
	'coverage',
	'data',
	'method',
	'help'
] as const satisfies readonly Page[];

export const pages: readonly Page[] = [...plainPages, ...topicIds];

const plainWords: Readonly<Record<Lang, Readonly<Record<PlainPage, string>>>> = {
	es: {
		home: '',
		map: 'mapa',
		states: 'estados',
		survey: 'encuesta',
		interventions: 'intervenciones',
		coverage: 'cobertura',
		compare: 'comparar',
		data: 'datos',
		method: 'metodo',
		releases: 'novedades',
		help: 'ayuda'
	},
	en: {
		home: '',
		map: 'map',
		states: 'states',
		survey: 'survey',
		interventions: 'interventions',
		coverage: 'coverage',
		compare: 'compare',
		data: 'data',
		method: 'method',
		releases: 'releases',
		help: 'help'
	}
};

function isPlain(page: Page): page is PlainPage {
	return page in plainWords.en;
}

/** Whether a page is a topic's. */
export function isTopic(page: Page): page is Topic {
	return !isPlain(page);
}

function wordOf(page: Page, lang: Lang): string {
	return isPlain(page) ? plainWords[lang][page] : topicWords[page].slug[lang];
}

/** What an address says: its page and language, and the parts that follow the page's word. */
export interface PageAddress {
	readonly page: Page;
	readonly lang: Lang;
	readonly rest: readonly string[];
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}

/** The address of a page, with the parts that follow its word: `/mapa/violencia-de-pareja/2021/`. */
export function pagePath(page: Page, lang: Lang, rest: readonly string[] = []): string {
	const parts = [lang === 'en' ? 'en' : '', wordOf(page, lang), ...rest.map(encodeURIComponent)];
	return `/${parts.filter((part) => part !== '').join('/')}/`.replace('//', '/');
}

/**
 * The page of an address, or null when no page has it. Takes the addresses that readers see
 * (`/mapa/…`, `/en/map/…`) and those of the route tree (`/es/map/…`).
 */
export function pageOfPath(pathname: string): PageAddress | null {
	const parts = pathname.split('/').filter((part) => part !== '');
	const prefix = parts[0] === 'es' || parts[0] === 'en' ? parts[0] : null;
	const lang: Lang = prefix ?? 'es';
	const [word = '', ...rest] = prefix ? parts.slice(1) : parts;
	// Inside the route tree the words are the English ones in both languages.
	const page = pages.find((candidate) => wordOf(candidate, prefix ? 'en' : 'es') === word);
	return page === undefined ? null : { page, lang, rest: rest.map(decoded) };
}

/**
 * The address in the route tree for the address that a reader sees: `/` → `/es/`,
 * `/mapa/x/2021/` → `/es/map/x/2021/`. What is no Spanish page stays as it is.
 */
export function reroutePath(pathname: string): string {
	const parts = pathname.split('/').filter((part) => part !== '');
	if (parts[0] === 'es' || parts[0] === 'en') return pathname;
	const page = pages.find((candidate) => wordOf(candidate, 'es') === (parts[0] ?? ''));
	if (page === undefined) return pathname;
	const rest = parts.slice(1).map((word) => englishSection(word, slugsOf(page)));
	return `/${['es', wordOf(page, 'en'), ...rest].filter((part) => part !== '').join('/')}/`;
}

/** The words of a page's sections; none where what follows is not a section. */
function slugsOf(page: Page): readonly Text[] {
	if (page === 'survey') return Object.values(surveySectionSlugs);
	if (page === 'interventions') return [...Object.values(interventionsSlugs), programmeSlug];
	return isPlain(page) ? [] : Object.values(sectionSlugs);
}

function englishSection(word: string, slugs: readonly Text[]): string {
	return slugs.find(({ es }) => es === word)?.en ?? word;
}

/** Whether a section's word, in the language of an address or in English, is `word`. */
export function isWordOf({ es, en }: Text, word: string, lang: Lang): boolean {
	return word === (lang === 'es' ? es : en) || word === en;
}

/** The address of a section of a topic, without its query. */
export function topicPath(topic: Topic, section: Section, lang: Lang): string {
	const word = sectionSlugs[section][lang];
	return pagePath(topic, lang, word === '' ? [] : [word]);
}

/** The section that follows a topic's word in an address as readers see it, or null when there is none of that name. */
export function sectionOfPath({ page, lang, rest }: PageAddress): Section | null {
	if (isPlain(page)) return null;
	const [word = '', ...more] = rest;
	const known = topicWords[page].sections.find((section) =>
		isWordOf(sectionSlugs[section], word, lang)
	);
	return more.length === 0 ? (known ?? null) : null;
}

/** The address of a section of the survey, without its query. */
export function surveyPath(section: SurveySection, lang: Lang): string {
	const word = surveySectionSlugs[section][lang];
	return pagePath('survey', lang, word === '' ? [] : [word]);
}

/** The survey's section of an address as readers see it, or null when there is none of that name. */
export function surveySectionOfPath({ page, lang, rest }: PageAddress): SurveySection | null {
	if (page !== 'survey') return null;
	const [word = '', ...more] = rest;
	const known = surveySections.find((section) => isWordOf(surveySectionSlugs[section], word, lang));
	return more.length === 0 ? (known ?? null) : null;
}
