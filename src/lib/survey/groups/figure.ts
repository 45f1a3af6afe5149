/** The groups that one variable makes as a figure: its rows, its words, its table. */
import { variable as variableOf } from '../../catalog/survey-variables';
import { fileColumn, numberColumn, percentColumn, textColumn } from '../../chart/columns';
import { dotsDrawing, type DotList } from '../../chart/dots-drawing';
import { sourcesOf } from '../../chart/sources';
import type { Cell as TableCell, ChartTable, DotRow, FigureText } from '../../chart/types';
import type { Figured } from '../../figures/types';
import { formatNumber, upperFirst } from '../../i18n/format';
import { survey } from '../../i18n/survey';
import { surveyGroups } from '../../i18n/survey-groups';
import type { RowsDrawing } from '../../picture/types';
import { ALL, type Cell } from '../../query/tabulation';
import { MINIMUM_SAMPLE } from '../../stats/precision';
import type { SurveyView } from '../../view/types';
import { DECIMALS, ERROR_DECIMALS, percentText, precisionText, surveyFileName } from '../words';
import { cellText, contrastSentence, entryOf, yearOf, type Context } from './context';
import {
	codeOf,
	groupsDrawn,
	isGroup,
	spanOf,
	widestOf,
	womenMissing,
	type Grouping,
	type GroupVariable
} from './groups';

/** The group as a row and a table name it. */
function groupName(variable: GroupVariable, code: string, lang: SurveyView['lang']): string {
	const { categories } = variableOf(variable);
	return upperFirst(categories.find((each) => each.code === code)?.label[lang] ?? code);
}

/** A row a group, in the catalogue's order; hollow where the estimate is of low precision. */
export function groupRows(grouping: Grouping, context: Context): readonly DotRow[] {
	const { lang } = context.view;
	return groupsDrawn(grouping).map((cell) => ({
		key: codeOf(cell),
		name: groupName(grouping.variable, codeOf(cell), lang),
		href: null,
		value: cell.estimate,
		low: cell.interval?.low ?? null,
		high: cell.interval?.high ?? null,
		text: cellText(cell, context),
		hollow: cell.precision === 'low'
	}));
}

/** All women of the base, as the line that the rows stand against; null without an estimate. */
export function allReference(context: Context): { value: number; label: string } | null {
	const { lang } = context.view;
	const { estimate } = yearOf(context).total;
	if (estimate === null) return null;
	return { value: estimate, label: surveyGroups[lang].all(percentText(estimate, lang)) };
}

/** What a figure draws: its groups, all women of the base through them, on the scale of all figures of the year. */
export function groupDots(grouping: Grouping, context: Context): DotList {
	const t = surveyGroups[context.view.lang];
	return {
		label: t.listLabel(titleOf(grouping, context)),
		rows: groupRows(grouping, context),
		scale: 'linear',
		reference: allReference(context),
		valueLabel: t.axis,
		percent: true,
		span: spanOf(yearOf(context))
	};
}

/** The whole figure. */
export function groupFigured(grouping: Grouping, context: Context): Figured<RowsDrawing> {
	return {
		...groupText(grouping, context),
		drawing: dotsDrawing(groupDots(grouping, context)),
		notes: groupNotes(grouping, context)
	};
}

/** What the drawing needs said under it: hollow dots, and women who are in no group. */
export function groupNotes(grouping: Grouping, { view }: Context): readonly string[] {
	const t = surveyGroups[view.lang];
	const missing = womenMissing(grouping);
	const isLow = groupsDrawn(grouping).some(({ precision }) => precision === 'low');
	return [
		...(isLow ? [t.lowLegend] : []),
		...(missing > 0 ? [t.missing(missing, formatNumber(missing, 0, view.lang))] : [])
	];
}

function titleOf({ variable }: Grouping, context: Context): string {
	const { lang, year } = context.view;
	return surveyGroups[lang].figureTitle(entryOf(context).short[lang], variable, `${year}`);
}

/** The widest contrast in numbers, or that there is none. */
function sentenceOf(grouping: Grouping, context: Context): string {
	const t = surveyGroups[context.view.lang];
	const widest = widestOf(grouping);
	if (widest !== null) return contrastSentence(widest, context);
	const told = groupsDrawn(grouping).filter(({ estimate }) => estimate !== null);
	return told.length === 0 ? t.noGroup : told.length === 1 ? t.oneGroup : '';
}

/** Everything of a figure but its drawing. */
export function groupText(grouping: Grouping, context: Context): FigureText {
	const { lang, year } = context.view;
	const t = surveyGroups[lang];
	const entry = entryOf(context);
	const { total } = yearOf(context);
	return {
		lang,
		id: grouping.variable,
		title: titleOf(grouping, context),
		sentence: sentenceOf(grouping, context),
		meta: {
			unit: t.unit(
				entry.unit[lang],
				formatNumber(total.sample, 0, lang),
				formatNumber(total.denominator, 0, lang)
			),
			cut: t.cut(`${year}`),
			precision: t.precision,
			sources: sourcesOf(['endireh'], context.sources)
		},
		table: groupTable(grouping, context),
		fileName: surveyFileName([entry.slug[lang], t.file, grouping.variable, year]),
		sql: grouping.sql
	};
}

function groupTable({ variable, cells }: Grouping, context: Context): ChartTable {
	const { lang, year } = context.view;
	const t = surveyGroups[lang];
	const shared = survey[lang];
	const rowOf = (name: string, code: string, cell: Cell): readonly TableCell[] => [
		name,
		entryOf(context).id,
		year,
		variable,
		code,
		cell.estimate,
		cell.interval?.low ?? null,
		cell.interval?.high ?? null,
		cell.se,
		cell.cv,
		precisionOf(cell, context),
		cell.sample,
		cell.numerator,
		cell.denominator,
		cell.df
	];
	return {
		columns: [
			textColumn('group', t.group),
			fileColumn('indicator'),
			fileColumn('survey_year'),
			fileColumn('variable'),
			fileColumn('code'),
			percentColumn('estimate', shared.estimate),
			numberColumn('ci95_low', t.low, DECIMALS),
			numberColumn('ci95_high', t.high, DECIMALS),
			numberColumn('se', t.se, ERROR_DECIMALS),
			percentColumn('cv', t.cv),
			textColumn('precision', shared.precision),
			numberColumn('sample', shared.sample, 0),
			numberColumn('numerator', t.numerator, 0),
			numberColumn('denominator', t.denominator, 0),
			numberColumn('df', t.df, 0)
		],
		rows: [
			rowOf(t.allRow, ALL, yearOf(context).total),
			...[...cells.filter(isGroup), ...cells.filter((cell) => !isGroup(cell))].map((cell) =>
				rowOf(groupName(variable, codeOf(cell), lang), codeOf(cell), cell)
			)
		]
	};
}

/** The precision of a cell in a word; of one without an estimate, why it has none. */
function precisionOf({ estimate, precision }: Cell, { view }: Context): string {
	if (estimate === null) return surveyGroups[view.lang].few(MINIMUM_SAMPLE);
	return precisionText(precision, view.lang) ?? '';
}
