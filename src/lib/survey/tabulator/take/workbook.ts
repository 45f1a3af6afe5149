/** A tabulation as the two sheets of an Excel file: the table, and how it was made. */
import { note } from '../../../catalog/notes';
import { source } from '../../../catalog/sources';
import { outcome, variable } from '../../../catalog/survey-variables';
import type { Lang } from '../../../catalog/types';
import { formatCut, formatPercent } from '../../../i18n/format';
import { tabulatorFile } from '../../../i18n/tabulator-file';
import { MICRODATA_SOURCE } from '../../../query/prevalence';
import type { TabulationResult } from '../../../query/tabulation';
import type { Sheet } from '../../../share/xlsx';
import { MINIMUM_SAMPLE, PRECISION_LIMITS } from '../../../stats/precision';
import { citationOf, type Reading } from './citation';
import { takenCells, takenColumns, type TakenColumn } from './columns';
import { baseInWords, questionInWords } from '../sentence';
import { filterText } from './words';

type Line = readonly [what: string, text: string];

/**
 * The sheets of a result: its cells in the columns of the CSV, and the method that makes them readable alone.
 * Texts in `lang`, names of columns the same in both languages.
 */
export function workbookOf(
	result: TabulationResult,
	reading: Reading,
	lang: Lang
): readonly Sheet[] {
	const t = tabulatorFile[lang];
	const columns = takenColumns(result, lang);
	return [
		{
			name: t.tableSheet,
			columns: columns.map(({ sheet }) => sheet),
			rows: [
				columns.map(({ name }) => name),
				...takenCells(result).map((cell) => columns.map(({ of }) => of(cell)))
			]
		},
		{
			name: t.methodSheet,
			columns: [{ width: 28 }, { width: 110, wrap: true }],
			rows: [
				[t.what, t.text],
				...questionLines(result, lang),
				...methodLines(result, lang),
				...sourceLines(result, reading, lang),
				...columnLines(columns, lang),
				...sqlLines(result.sql)
			]
		}
	];
}

function questionLines({ tabulation }: TabulationResult, lang: Lang): readonly Line[] {
	const t = tabulatorFile[lang];
	const crossed = tabulation.by.map((id) => variable(id).label[lang]);
	return [
		[t.question, questionInWords(tabulation, lang)],
		[t.baseLabel, baseInWords(tabulation, lang)],
		[
			t.filters,
			tabulation.base.length === 0
				? t.noFilters
				: tabulation.base.map((filter) => filterText(filter, lang)).join('; ')
		],
		[t.rows, crossed[0] ?? t.notCrossed],
		[t.columns, crossed[1] ?? t.notCrossed],
		[t.year, `${tabulation.surveyYear}`]
	];
}

function methodLines({ tabulation, level }: TabulationResult, lang: Lang): readonly Line[] {
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
		[t.missingTitle, t.missingText],
		...outcome(tabulation.outcome).notes.map((id): Line => [t.cannotSay, note(id).text[lang]])
	];
}

function sourceLines(
	{ tabulation }: TabulationResult,
	reading: Reading,
	lang: Lang
): readonly Line[] {
	const t = tabulatorFile[lang];
	const { citation, terms, url } = source(MICRODATA_SOURCE);
	return [
		[t.source, `${citation[lang]} ${url}`],
		[t.terms, terms[lang]],
		[t.cite, citationOf(tabulation, reading, lang).long],
		[t.address, reading.address],
		...(reading.release === null ? [] : [[t.release, reading.release] as const]),
		[t.day, formatCut(reading.day, lang)]
	];
}

function columnLines(columns: readonly TakenColumn[], lang: Lang): readonly Line[] {
	const t = tabulatorFile[lang];
	return columns.map(({ name, meaning }): Line => [t.column(name), meaning]);
}

/** A line of the query a row: it can be copied as it is, and no cell grows too long. */
function sqlLines(sql: string): readonly Line[] {
	return sql.split('\n').map((line, at): Line => [at === 0 ? 'SQL' : '', line]);
}
