/** Words that the pages of the survey share: whom a figure is of, its interval, where it comes from. */
import type { SurveyIndicator } from '../catalog/indicators/survey';
import type { Lang, Text } from '../catalog/types';
import { survey } from '../i18n/survey';
import { formatInterval, formatList, formatNumber, formatPercent } from '../i18n/format';
import type { SurveyFigure } from '../query/survey-records';
import type { Precision } from '../query/types';

/** Decimals of a percentage of the survey, and of its standard error. */
export const DECIMALS = 1;
export const ERROR_DECIMALS = 2;

/** Fewer states than these are told in a sentence: a drawing of them would look like one of the country. */
export const LEAST_DRAWN = 2;

/** Whom the share is of, as read after "% de": `las mujeres de 15 años y más`. */
export function baseOf({ unit }: Pick<SurveyIndicator, 'unit'>, lang: Lang): string {
	return unit[lang].replace(/^% (?:de|of) /, '');
}

/** A percentage as sentences and tables write it. */
export function percentText(value: number | null, lang: Lang): string {
	return formatPercent(value, DECIMALS, lang);
}

/** `39.4 a 40.4`; null for a figure without an interval. */
export function intervalText({ low, high }: Pick<SurveyFigure, 'low' | 'high'>, lang: Lang) {
	return low === null || high === null ? null : formatInterval(low, high, DECIMALS, lang);
}

/** Value and interval: `39.9 % (39.4 a 40.4)`; `66.1 %, sin error publicado`. Low precision is said. */
export function figureText(
	figure: Pick<SurveyFigure, 'estimate' | 'low' | 'high' | 'precision'>,
	lang: Lang
): string {
	const t = survey[lang];
	const value = percentText(figure.estimate, lang);
	const interval = intervalText(figure, lang);
	if (interval === null) return `${value}, ${t.withoutError}`;
	const low = figure.precision === 'low' ? `, ${t.lowPrecision}` : '';
	return `${value} (${interval})${low}`;
}

/** A number of women as a sentence says it, rounded: `18.9 millones`, `529 mil`; `18.9 million`, `529 thousand`. */
export function womenText(n: number, lang: Lang): string {
	const t = survey[lang];
	if (n >= 1e6) return t.millions(formatNumber(n / 1e6, 1, lang));
	return n >= 1e4 ? t.thousands(formatNumber(n / 1e3, 0, lang)) : formatNumber(n, 0, lang);
}

/** `alta`, `moderada`, `baja`; null where there is no error to judge by. */
export function precisionText(precision: Precision | null, lang: Lang): string | null {
	return precision === null ? null : survey[lang][precision];
}

/** Where a figure comes from, in a cell of a table. */
export function originText(
	{ origin, se }: Pick<SurveyFigure, 'origin' | 'se'>,
	lang: Lang
): string {
	const t = survey[lang];
	if (origin === 'microdata') return t.fromWomen;
	if (origin === 'published') return t.fromPrint;
	return se === null ? t.fromTotals : t.fromThirdParty;
}

/** The groups in which the survey's indicators are listed, in order. */
export type IndicatorGroup = 'any' | 'scope' | 'type' | 'partner' | 'life';

export const indicatorGroups: Readonly<Record<IndicatorGroup, Text>> = {
	any: { es: 'En cualquier ámbito', en: 'In any setting' },
	scope: { es: 'Por ámbito', en: 'By setting' },
	type: { es: 'Por tipo, en cualquier ámbito', en: 'By type, in any setting' },
	partner: { es: 'Por tipo, de la pareja', en: 'By type, from a partner' },
	life: { es: 'Infancia, parto y denuncia', en: 'Childhood, childbirth and complaints' }
};

/** The group that an indicator is listed in. */
export function groupOf({ scope, type }: Pick<SurveyIndicator, 'scope' | 'type'>): IndicatorGroup {
	if (scope === 'childhood' || scope === 'obstetric' || type === 'complaint') return 'life';
	if (scope === 'total') return type === 'any' ? 'any' : 'type';
	return scope === 'partner' && type !== 'any' ? 'partner' : 'scope';
}

/** Some indicators, or what goes with them, in their groups and the order given; empty groups are left out. */
export function grouped<T>(
	entries: readonly T[],
	indicator: (entry: T) => SurveyIndicator
): readonly { readonly group: IndicatorGroup; readonly entries: readonly T[] }[] {
	return (Object.keys(indicatorGroups) as IndicatorGroup[])
		.map((group) => ({
			group,
			entries: entries.filter((each) => groupOf(indicator(each)) === group)
		}))
		.filter((each) => each.entries.length > 0);
}

/** How many are what, in a row, those that none is left out: `9 quedan por encima y 14 no se distinguen de él`. */
export function countsText(
	counts: readonly (readonly [n: number, said: (n: number) => string])[],
	lang: Lang
): string {
	return formatList(
		counts.filter(([n]) => n > 0).map(([n, said]) => said(n)),
		lang
	);
}

/** A file name of plain letters: `atlas-violeta_endireh_violencia-de-pareja_estados_2021`. */
export function surveyFileName(parts: readonly (string | number)[]): string {
	return ['atlas-violeta', 'endireh', ...parts].join('_');
}
