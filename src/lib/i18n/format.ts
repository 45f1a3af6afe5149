/** Numbers, dates and lists, each as its language writes them. All by `Intl`. */
import type { Lang } from '../catalog/types';

const LOCALES: Readonly<Record<Lang, string>> = { es: 'es-MX', en: 'en' };

/** What stands where there is no number. */
export const NO_VALUE = '–';

const numbers = new Map<string, Intl.NumberFormat>();

function numberFormat(lang: Lang, decimals: number): Intl.NumberFormat {
	const key = `${lang} ${decimals}`;
	const known = numbers.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(LOCALES[lang], {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	});
	numbers.set(key, made);
	return made;
}

/** A number with exactly `decimals` decimals, thousands grouped; an en dash for null. */
export function formatNumber(value: number | null, decimals: number, lang: Lang): string {
	return value === null ? NO_VALUE : numberFormat(lang, decimals).format(value);
}

/**
 * A percentage given in percent (39.9, not 0.399): `39.9 %` with an unbreakable space in Spanish
 * (RAE, Ortografía, 2010), `39.9%` in English; an en dash for null.
 */
export function formatPercent(value: number | null, decimals: number, lang: Lang): string {
	if (value === null) return NO_VALUE;
	return `${formatNumber(value, decimals, lang)}${lang === 'es' ? '\u00a0%' : '%'}`;
}

/** A difference with its sign, a minus and not a hyphen: `+2.1`, `−4.1`; zero has none, null is an en dash. */
export function formatSigned(value: number | null, decimals: number, lang: Lang): string {
	if (value === null) return NO_VALUE;
	const size = formatNumber(Math.abs(value), decimals, lang);
	if (!/[1-9]/.test(size)) return size;
	return `${value > 0 ? '+' : '−'}${size}`;
}

/** An interval, both ends with the same decimals: `39.4 a 40.4` in Spanish, `39.4 to 40.4` in English. */
export function formatInterval(
	low: number | null,
	high: number | null,
	decimals: number,
	lang: Lang
): string {
	if (low === null || high === null) return NO_VALUE;
	const between = lang === 'es' ? 'a' : 'to';
	return `${formatNumber(low, decimals, lang)} ${between} ${formatNumber(high, decimals, lang)}`;
}

/** A cut or date as the tables write it (`2025`, `2025-06`, `2025-06-30`), in words. Anything else is given back as it is. */
export function formatCut(cut: string, lang: Lang): string {
	const found = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(cut);
	if (!found) return cut;
	const [, year, month, day] = found;
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
	return new Intl.DateTimeFormat(lang === 'es' ? 'es-MX' : 'en-GB', {
		year: 'numeric',
		month: 'long',
		day: day === undefined ? undefined : 'numeric',
		timeZone: 'UTC'
	}).format(date);
}

/** Words in a row: `a, b y c` in Spanish (`e` before an i), `a, b and c` in English. */
export function formatList(words: readonly string[], lang: Lang): string {
	return new Intl.ListFormat(lang === 'es' ? 'es-MX' : 'en-GB', { type: 'conjunction' }).format(
		words
	);
}

/** Words of which one holds: `a, b o c` in Spanish (`u` before an o), `a, b or c` in English. */
export function formatEither(words: readonly string[], lang: Lang): string {
	return new Intl.ListFormat(lang === 'es' ? 'es-MX' : 'en-GB', { type: 'disjunction' }).format(
		words
	);
}

/** The text with a capital: Spanish writes its months and crimes small, a sentence begins large. */
export function upperFirst(text: string): string {
	return text.charAt(0).toLocaleUpperCase('es') + text.slice(1);
}

/** The text without a capital, to go on within a sentence. */
export function lowerFirst(text: string): string {
	return text.charAt(0).toLocaleLowerCase('es') + text.slice(1);
}
