/** The two languages of the site, and the small grammar that its texts need. */
import type { Lang } from '../catalog/types';

export type Message = string | ((...values: never[]) => string);

/**
 * The texts of one area of the site. Both languages hold the same keys, and a key is a string in
 * both or a function of the same values in both; a test holds every area to it.
 */
export type Messages = Readonly<Record<Lang, Readonly<Record<string, Message>>>>;

export const LANGS: readonly Lang[] = ['es', 'en'];

/** The other of the two languages. */
export function otherLang(lang: Lang): Lang {
	return lang === 'es' ? 'en' : 'es';
}

/** The language of an address: English below `/en/`, Spanish everywhere else. */
export function langOfPath(pathname: string): Lang {
	return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'es';
}

/** The form that a whole number asks for: 1 takes `one`, all else `other`, in both languages. */
export function plural(n: number, one: string, other: string): string {
	return n === 1 ? one : other;
}
