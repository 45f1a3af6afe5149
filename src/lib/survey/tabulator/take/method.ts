/** How a tabulation was made: what makes its files readable alone. */
import { outcome, variable } from '../../../catalog/survey-variables';
import type { Lang } from '../../../catalog/types';
import { formatPercent } from '../../../i18n/format';
import { tabulatorFile } from '../../../i18n/tabulator-file';
import type { TabulationResult } from '../../../query/tabulation';
import { MINIMUM_SAMPLE, PRECISION_LIMITS } from '../../../stats/precision';
import { baseInWords } from '../sentence';
import { filterText } from './words';

export type MethodLine = readonly [what: string, text: string];

/** What was asked, then how it was estimated: label and text. */
export function methodOf(result: TabulationResult, lang: Lang): readonly MethodLine[] {
	return [...questionLines(result, lang), ...estimationLines(result, lang)];
}

function questionLines({ tabulation }: TabulationResult, lang: Lang): readonly MethodLine[] {
	const t = tabulatorFile[lang];
	const { base, by, surveyYear } = tabulation;
	const crossed = by.map((id) => variable(id).label[lang]);
	return [
		[t.counted, outcome(tabulation.outcome).label[lang]],
		[t.baseLabel, baseInWords(tabulation, lang)],
		[
			t.filters,
			base.length === 0 ? t.noFilters : base.map((filter) => filterText(filter, lang)).join('; ')
		],
		[t.rows, crossed[0] ?? t.notCrossed],
		[t.columns, crossed[1] ?? t.notCrossed],
		[t.year, `${surveyYear}`]
	];
}

function estimationLines({ level }: TabulationResult, lang: Lang): readonly MethodLine[] {
	const t = tabulatorFile[lang];
	const percent = (n: number) => formatPercent(n, 0, lang);
	return [
		[t.estimator, t.estimatorText],
		[t.error, t.errorText],
		[t.interval, t.intervalText(percent(100 * level))],
		[
			t.precisionTitle,
			t.precisionText(percent(PRECISION_LIMITS.moderate), percent(PRECISION_LIMITS.low))
		],
		[t.fewTitle, t.fewText(`${MINIMUM_SAMPLE}`)],
		[t.missingTitle, t.missingText]
	];
}
