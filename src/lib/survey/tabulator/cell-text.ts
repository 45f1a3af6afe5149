/** What is written of a cell. */
import type { Lang } from '../../catalog/types';
import {
	formatInterval,
	formatNumber,
	formatPercent,
	lowerFirst,
	NO_VALUE
} from '../../i18n/format';
import { tabulator } from '../../i18n/tabulator';
import { tabulatorCompare } from '../../i18n/tabulator-compare';
import type { Cell, Level } from '../../query/tabulation';
import type { TabulatorView } from '../../view/types';

export type CellState = 'empty' | 'few' | 'high' | 'moderate' | 'low';

/** What a cell can say: no woman, too few women, or an estimate of some precision (one of zero has none: high). */
export function stateOf(cell: Cell | null): CellState {
	if (cell === null || cell.sample === 0) return 'empty';
	return cell.estimate === null ? 'few' : (cell.precision ?? 'high');
}

/** The level of an interval in words: `95 %`, `95%`. */
export function levelText(level: Level, lang: Lang): string {
	return formatPercent(100 * level, 0, lang);
}

/** The estimate as a table writes it, without its sign: `39.9`; `n < 30` or a dash where there is none. */
export function estimateText(cell: Cell | null, lang: Lang): string {
	const t = tabulator[lang];
	if (cell?.estimate != null) return formatNumber(cell.estimate, 1, lang);
	return stateOf(cell) === 'empty' ? t.empty : t.few;
}

/** The sign of its precision, and what the sign stands for; empty where it is high. */
export function precisionMark(cell: Cell | null, lang: Lang): { mark: string; said: string } {
	const t = tabulator[lang];
	switch (stateOf(cell)) {
		case 'moderate':
			return { mark: t.moderateMark, said: t.moderateSaid };
		case 'low':
			return { mark: t.lowMark, said: t.lowSaid };
		default:
			return { mark: '', said: '' };
	}
}

/** An interval of percentages without signs; a dash where there is none. */
export function intervalText(cell: Cell, lang: Lang): string {
	return formatInterval(cell.interval?.low ?? null, cell.interval?.high ?? null, 1, lang);
}

/** What stands in small under an estimate; empty where there is no estimate, but for the sample. */
export function detailText(cell: Cell | null, detail: TabulatorView['detail'], lang: Lang): string {
	const t = tabulator[lang];
	if (cell === null) return '';
	if (detail === 'sample') return t.sampleShort(formatNumber(cell.sample, 0, lang));
	if (cell.estimate === null) return '';
	if (detail === 'error')
		return t.errorShort(formatNumber(cell.se, 1, lang), formatPercent(cell.cv, 1, lang));
	return cell.interval === null ? t.noInterval : intervalText(cell, lang);
}

/** What is read out, not shown, before the interval under an estimate; empty before what says itself what it is. */
export function detailLead(
	cell: Cell | null,
	detail: TabulatorView['detail'],
	level: Level,
	lang: Lang
): string {
	if (detail !== 'interval' || cell?.interval == null) return '';
	return `${tabulatorCompare[lang].interval(levelText(level, lang))}: `;
}

/** A fact of a cell, as its panel lists it. */
export interface Fact {
	readonly key: string;
	readonly label: string;
	readonly value: string;
}

/** All that is known of a cell; only its sample where there is no estimate. */
export function factsOf(cell: Cell, level: Level, lang: Lang): readonly Fact[] {
	const t = tabulatorCompare[lang];
	const whole = (value: number | null) => formatNumber(value, 0, lang);
	const sample = { key: 'sample', label: t.sample, value: whole(cell.sample) };
	if (cell.estimate === null) return [sample];
	const facts: readonly Fact[] = [
		{ key: 'interval', label: t.interval(levelText(level, lang)), value: intervalText(cell, lang) },
		{ key: 'se', label: t.se, value: t.points(formatNumber(cell.se, 2, lang)) },
		{ key: 'cv', label: t.cv, value: formatPercent(cell.cv, 1, lang) },
		{ key: 'precision', label: t.precision, value: cell.precision ? t[cell.precision] : NO_VALUE },
		sample,
		{ key: 'numerator', label: t.numerator, value: whole(cell.numerator) },
		{ key: 'denominator', label: t.denominator, value: whole(cell.denominator) },
		{ key: 'df', label: t.df, value: whole(cell.df) }
	];
	return facts.filter(({ value }) => value !== NO_VALUE);
}

/** A cell with an estimate as it is read out: `39.9 %, intervalo de 95 %: 37.0 a 42.1, precisión baja`. */
export function cellSaid(cell: Cell, level: Level, lang: Lang): string {
	const t = tabulator[lang];
	const interval =
		cell.interval === null
			? t.noInterval
			: `${lowerFirst(tabulatorCompare[lang].interval(levelText(level, lang)))}: ${intervalText(cell, lang)}`;
	const { said } = precisionMark(cell, lang);
	return [formatPercent(cell.estimate, 1, lang), interval, said].filter(Boolean).join(', ');
}
