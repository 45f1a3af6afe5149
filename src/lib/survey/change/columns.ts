/** The columns of a table of changes after those that name the row, and their cells. */
import type { Lang } from '../../catalog/types';
import { numberColumn, percentColumn, textColumn } from '../../chart/columns';
import { sourcesOf, type SourceNames } from '../../chart/sources';
import type { Cell, ChartColumn, FigureMeta } from '../../chart/types';
import { survey } from '../../i18n/survey';
import { surveyChange } from '../../i18n/survey-change';
import { ERROR_DECIMALS, originText } from '../words';
import type { FigureChange } from './change';

/** Both percentages with their errors, the difference with its own, what it reads as, and the sources. */
export function changeColumns(lang: Lang): readonly ChartColumn[] {
	const t = surveyChange[lang];
	const years = [2016, 2021];
	const points = (name: string, label: string) => numberColumn(name, label, ERROR_DECIMALS);
	return [
		...years.flatMap((year) => [
			percentColumn(`estimate_${year}`, t.percentOf(`${year}`)),
			points(`se_${year}`, t.seOf(`${year}`))
		]),
		points('difference', t.points),
		points('ci95_low', t.low),
		points('ci95_high', t.high),
		points('difference_se', t.se),
		textColumn('reading', t.reading),
		...years.map((year) => textColumn(`origin_${year}`, t.originOf(`${year}`)))
	];
}

/** The cells of a change, in the order of `changeColumns`. */
export function changeCells(change: FigureChange, lang: Lang): readonly Cell[] {
	const { before, after, points, difference, verdict } = change;
	return [
		...[before, after].flatMap(({ estimate, se }) => [estimate, se]),
		points,
		difference?.interval.low ?? null,
		difference?.interval.high ?? null,
		difference?.se ?? null,
		surveyChange[lang].verdict(verdict),
		originText(before, lang),
		originText(after, lang)
	];
}

/** What a figure of changes is a figure of: its cut, its precision and the sources of both years. */
export function changeMeta(
	unit: string,
	changes: readonly FigureChange[],
	names: SourceNames,
	lang: Lang
): FigureMeta {
	return {
		unit,
		cut: `${survey[lang].name} 2016, ${survey[lang].name} 2021`,
		precision: changePrecision(changes, lang),
		sources: sourcesOf(
			changes.flatMap(({ before, after }) => [before.source, after.source]),
			names
		)
	};
}

function changePrecision(changes: readonly FigureChange[], lang: Lang): string {
	const t = surveyChange[lang];
	const told = changes.filter(({ difference }) => difference !== null);
	if (told.length === 0) return t.precisionNone;
	const isThird = told.some(({ before, after }) =>
		[before, after].some(({ origin }) => origin !== 'microdata')
	);
	return isThird ? `${t.precision}; ${t.precisionThird}` : t.precision;
}
