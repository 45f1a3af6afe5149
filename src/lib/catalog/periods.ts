/** How a year is written when only its first months are counted. */
import { monthsInCut } from './cuts';
import type { Indicator, Lang } from './types';

const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
	es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
		' '
	),
	en: 'January February March April May June July August September October November December'.split(
		' '
	)
};

/** Months counted in `year`, 1 to 12: those of the cut asked for, or else of the newest one. */
export function monthsOf(
	entry: Pick<Indicator, 'partialYears'>,
	year: number,
	cut?: string
): number {
	return cut === undefined ? (entry.partialYears[year] ?? 12) : monthsInCut(cut, year);
}

/** First and last month counted, in words (`enero–junio`); null for a whole year. */
export function monthsLabel(months: number, lang: Lang): string | null {
	if (months >= 12) return null;
	const first = MONTHS[lang][0];
	const last = MONTHS[lang][months - 1];
	return first === last ? `${first}` : `${first}–${last}`;
}

/** The year as a title writes it: `2024`, or `2025 (enero–junio)` where only six months are counted. */
export function yearLabel(
	entry: Pick<Indicator, 'partialYears'>,
	year: number,
	lang: Lang,
	cut?: string
): string {
	const months = monthsLabel(monthsOf(entry, year, cut), lang);
	return months === null ? `${year}` : `${year} (${months})`;
}
