/** The addresses of the pages in both languages. Spanish at `/`, English at `/en/`; each ends in a slash. */
import type { Lang } from '../catalog/types';

export type Page = 'home' | 'map' | 'coverage' | 'method' | 'help';

export const pages: readonly Page[] = ['home', 'map', 'coverage', 'method', 'help'];

const words: Readonly<Record<Lang, Readonly<Record<Page, string>>>> = {
	es: { home: '', map: 'mapa', coverage: 'cobertura', method: 'metodo', help: 'ayuda' },
	en: { home: '', map: 'map', coverage: 'coverage', method: 'method', help: 'help' }
};

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
	const parts = [lang === 'en' ? 'en' : '', words[lang][page], ...rest.map(encodeURIComponent)];
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
	const known = prefix ? words.en : words.es;
	const page = pages.find((candidate) => known[candidate] === word);
	return page === undefined ? null : { page, lang, rest: rest.map(decoded) };
}

/**
 * The address in the route tree for the address that a reader sees: `/` → `/es/`,
 * `/mapa/x/2021/` → `/es/map/x/2021/`. What is no Spanish page stays as it is.
 */
export function reroutePath(pathname: string): string {
	const parts = pathname.split('/').filter((part) => part !== '');
	if (parts[0] === 'es' || parts[0] === 'en') return pathname;
	const page = pages.find((candidate) => words.es[candidate] === (parts[0] ?? ''));
	if (page === undefined) return pathname;
	return `/${['es', words.en[page], ...parts.slice(1)].filter((part) => part !== '').join('/')}/`;
}
