/** What is said of two cells compared. */
import type { Lang } from '../../catalog/types';
import { formatInterval, formatNumber } from '../../i18n/format';
import { tabulatorCompare } from '../../i18n/tabulator-compare';
import type { Contrast, ContrastFigure, Level, Tabulation } from '../../query/tabulation';
import { levelText } from './cell-text';
import { cellName } from './names';

/** Whether the interval of the difference leaves zero out. */
export function isTold({ difference: { interval } }: Pick<Contrast, 'difference'>): boolean {
	return interval.low > 0 || interval.high < 0;
}

/**
 * The difference as a sentence, and why it can be said: `B: 3.2 puntos porcentuales más que A.`, or that the
 * two cannot be told apart.
 */
export function contrastSentence(
	contrast: Contrast,
	tabulation: Pick<Tabulation, 'by'>,
	level: Level,
	lang: Lang
): readonly [string, string] {
	const t = tabulatorCompare[lang];
	const quoted = (codes: readonly string[]) =>
		lang === 'es'
			? `«${cellName(tabulation, codes, lang)}»`
			: `“${cellName(tabulation, codes, lang)}”`;
	const [first, second] = [quoted(contrast.first.codes), quoted(contrast.second.codes)];
	const at = levelText(level, lang);
	if (!isTold(contrast)) return [t.compareSame(second, first), t.compareSameWhy(at)];
	const { estimate } = contrast.difference;
	const points = formatNumber(Math.abs(estimate), 1, lang);
	const sentence = estimate > 0 ? t.compareMore : t.compareLess;
	return [sentence(second, points, first), t.compareSure(at)];
}

/** A figure with its interval and error: `3.2 (1.0 a 5.4; error estándar 1.12)`; signs as minus, not hyphens. */
export function figureText(
	{ estimate, se, interval }: ContrastFigure,
	decimals: number,
	lang: Lang
): string {
	const range = formatInterval(interval.low, interval.high, decimals, lang);
	const error = tabulatorCompare[lang].withError(formatNumber(se, decimals + 1, lang));
	return signed(`${formatNumber(estimate, decimals, lang)} (${range}; ${error})`);
}

/** The minus sign in place of the hyphen that `Intl` writes, and no zero with a sign. */
function signed(text: string): string {
	return text.replace(/-(0\.0+)(?!\d)/g, '$1').replace(/-(?=\d)/g, '−');
}
