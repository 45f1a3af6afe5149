/** The columns of a tabulation taken away, a row a cell: the same in every kind of file. */
import { outcome, variable } from '../../../catalog/survey-variables';
import type { Lang } from '../../../catalog/types';
import { tabulatorFile } from '../../../i18n/tabulator-file';
import { ALL, type Cell, type TabulationResult } from '../../../query/tabulation';
import { MICRODATA_SOURCE } from '../../../query/prevalence';
import { MINIMUM_SAMPLE } from '../../../stats/precision';
import { baseText } from '../../../view/tabulator-parts';
import { categoryName } from '../names';
import { baseInWords } from '../sentence';

export interface TakenColumn {
	/** For programs; the same in both languages. */
	readonly name: string;
	/** What it holds, with its unit. */
	readonly meaning: string;
	/** How many decimals a table shows; null for a text. */
	readonly decimals: number | null;
	readonly of: (cell: Cell) => string | number | null;
}

const PERCENT = 2;
const COUNT = 0;

/** The columns of a result: its crossing variables, its figures, and what it is a figure of. */
export function takenColumns(result: TabulationResult, lang: Lang): readonly TakenColumn[] {
	const { tabulation } = result;
	return [
		...tabulation.by.flatMap((id, at) => crossing(id, at, lang)),
		...figures(result, lang),
		...about(result, lang)
	];
}

/** The cells of a result in the order of the page's table: each variable's total, then the catalogue's order. */
export function takenCells({ tabulation, cells }: TabulationResult): readonly Cell[] {
	const orders = tabulation.by.map((id) => [
		ALL,
		...variable(id).categories.map(({ code }) => code)
	]);
	const place = ({ codes }: Cell) => codes.map((code, at) => orders[at]?.indexOf(code) ?? 0);
	return [...cells].sort((a, b) => {
		const [first, second] = [place(a), place(b)];
		const at = first.findIndex((value, i) => value !== second[i]);
		return at < 0 ? 0 : (first[at] ?? 0) - (second[at] ?? 0);
	});
}

function crossing(id: string, at: number, lang: Lang): readonly TakenColumn[] {
	const t = tabulatorFile[lang];
	const asked = variable(id);
	const code = (cell: Cell) => cell.codes[at] ?? null;
	return [
		{ name: id, meaning: t.code(asked.label[lang]), decimals: null, of: code },
		{
			name: `${id}_label`,
			meaning: t.label(asked.label[lang]),
			decimals: null,
			of: (cell) => categoryName(asked, code(cell) ?? '', lang)
		}
	];
}

function figures({ level }: TabulationResult, lang: Lang): readonly TakenColumn[] {
	const t = tabulatorFile[lang];
	const percent = Math.round(100 * level);
	return [
		{ name: 'estimate', meaning: t.estimate, decimals: PERCENT, of: ({ estimate }) => estimate },
		{ name: 'se', meaning: t.se, decimals: PERCENT, of: ({ se }) => se },
		{ name: 'cv', meaning: t.cv, decimals: PERCENT, of: ({ cv }) => cv },
		{ name: 'low', meaning: t.low, decimals: PERCENT, of: ({ interval }) => interval?.low ?? null },
		{
			name: 'high',
			meaning: t.high,
			decimals: PERCENT,
			of: ({ interval }) => interval?.high ?? null
		},
		{ name: 'level', meaning: t.level, decimals: 0, of: () => percent },
		{ name: 'numerator', meaning: t.numerator, decimals: COUNT, of: ({ numerator }) => numerator },
		{
			name: 'denominator',
			meaning: t.denominator,
			decimals: COUNT,
			of: ({ denominator }) => denominator
		},
		{ name: 'sample', meaning: t.sample, decimals: COUNT, of: ({ sample }) => sample },
		{ name: 'df', meaning: t.df, decimals: COUNT, of: ({ df }) => df },
		{ name: 'precision', meaning: t.precision, decimals: null, of: (cell) => cell.precision },
		{
			name: 'note',
			meaning: t.note,
			decimals: null,
			of: (cell) => noteOf(cell, lang)
		}
	];
}

/** Why a cell lacks a figure; null where it lacks none. */
function noteOf({ sample, estimate, interval }: Cell, lang: Lang): string | null {
	const t = tabulatorFile[lang];
	if (sample < MINIMUM_SAMPLE) return t.tooFew(MINIMUM_SAMPLE);
	if (estimate === null) return t.noEstimate;
	if (interval !== null) return null;
	return estimate === 0 || estimate === 100 ? t.noIntervalAtEnd : t.noInterval;
}

function about({ tabulation }: TabulationResult, lang: Lang): readonly TakenColumn[] {
	const t = tabulatorFile[lang];
	const always = (name: string, meaning: string, value: string | number | null) => ({
		name,
		meaning,
		decimals: typeof value === 'number' ? 0 : null,
		of: () => value
	});
	return [
		always('survey_year', t.surveyYear, tabulation.surveyYear),
		always('outcome', t.outcome, tabulation.outcome),
		always('outcome_label', t.outcomeLabel, outcome(tabulation.outcome).label[lang]),
		always('base', t.base, baseInWords(tabulation, lang)),
		always('filters', t.filtersMeaning, baseText(tabulation.base)),
		always('source', t.sourceMeaning, MICRODATA_SOURCE)
	];
}
