/** Values and intervals as their indicator writes them. */
import type { Indicator, Lang } from '../catalog/types';
import { written } from '../chart/write';
import { compare } from '../i18n/compare';
import { formatNumber } from '../i18n/format';
import type { Row } from '../query/types';

/** Whether an indicator's values are percentages. */
export function isPercent({ measure }: Pick<Indicator, 'measure'>): boolean {
	return measure === 'percent' || measure === 'share';
}

/** A value as its indicator writes it. */
export function valueText(value: number, entry: Indicator, lang: Lang): string {
	return written(value, { lang, decimals: entry.decimals, percent: isPercent(entry) });
}

/** A row's 95 % interval as its indicator writes it; null where it has none. */
export function intervalText(
	{ low, high }: Pick<Row, 'low' | 'high'>,
	entry: Indicator,
	lang: Lang
): string | null {
	if (low === null || high === null) return null;
	const from = formatNumber(low, entry.decimals, lang);
	return compare[lang].interval(from, valueText(high, entry, lang));
}
