/** Every indicator of the nation in both surveys as a figure: its rows, its words and its table. */
import { surveyIndicator, type SurveyIndicator } from '../../catalog/indicators/survey';
import { fileColumn, numberColumn, percentColumn, textColumn } from '../../chart/columns';
import { about } from '../../chart/alone';
import { sourcesOf, type SourceNames } from '../../chart/sources';
import type { Cell, ChartTable, FigureText } from '../../chart/types';
import type { Figured } from '../../figures/types';
import { survey } from '../../i18n/survey';
import { surveyStates } from '../../i18n/survey-states';
import type { RowsDrawing } from '../../picture/types';
import type { NationRecord } from '../../query/survey-records';
import { surveyViewToPath, withSurveyView } from '../../view/survey-view';
import type { SurveyView } from '../../view/types';
import { yearDotsDrawing, type YearDotsList, type YearRow, type YearRowGroup } from '../year-dots';
import { precisionOf } from '../interval-words';
import {
	baseOf,
	ERROR_DECIMALS,
	figureText,
	grouped,
	groupOf,
	indicatorGroups,
	originText,
	precisionText,
	surveyFileName
} from '../words';

export type NationFigure = NationRecord['rows'][number];

/** An indicator of the nation with its figures, the older survey first. */
export interface NationEntry {
	readonly entry: SurveyIndicator;
	readonly figures: readonly NationFigure[];
}

/** The record by indicator, in its own order. */
export function nationEntries({ rows }: Pick<NationRecord, 'rows'>): readonly NationEntry[] {
	const ids = [...new Set(rows.map(({ indicator }) => indicator))];
	return ids.map((id) => ({
		entry: surveyIndicator(id),
		figures: rows.filter(({ indicator }) => indicator === id).sort((a, b) => a.year - b.year)
	}));
}

/** The nation's figure of an indicator in a year, or null. */
export function nationFigure(
	{ rows }: Pick<NationRecord, 'rows'>,
	{ indicator, year }: Pick<SurveyView, 'indicator' | 'year'>
): NationFigure | null {
	return rows.find((row) => row.indicator === indicator && row.year === year) ?? null;
}

/** A row an indicator, in groups; a row's name leads to its states. */
export function nationGroups(
	record: Pick<NationRecord, 'rows'>,
	view: SurveyView
): readonly YearRowGroup[] {
	const { lang } = view;
	const row = ({ entry, figures }: NationEntry): YearRow => ({
		key: entry.id,
		name: entry.short[lang],
		href: surveyViewToPath(withSurveyView(view, { indicator: entry.id })),
		chosen: entry.id === view.indicator,
		points: figures.map(({ year, estimate, low, high }) => ({ year, value: estimate, low, high })),
		text: figures.map((figure) => `${figure.year}: ${figureText(figure, lang)}`)
	});
	return grouped(nationEntries(record), ({ entry }) => entry).map(({ group, entries }) => ({
		key: group,
		label: indicatorGroups[group][lang],
		rows: entries.map(row)
	}));
}

/** What the figure draws. */
export function nationDots(record: Pick<NationRecord, 'rows'>, view: SurveyView): YearDotsList {
	const t = surveyStates[view.lang];
	return { label: t.nationLabel, valueLabel: t.nationAxis, groups: nationGroups(record, view) };
}

/** The whole figure. */
export function nationFigured(
	record: NationRecord,
	view: SurveyView,
	names: SourceNames
): Figured<RowsDrawing> {
	const t = surveyStates[view.lang];
	return {
		...about(survey[view.lang].subject, nationText(record, view, names)),
		drawing: yearDotsDrawing(nationDots(record, view)),
		notes: [t.nationBare, t.rounds]
	};
}

/** Everything of the figure but its drawing. */
export function nationText(record: NationRecord, view: SurveyView, names: SourceNames): FigureText {
	const { lang } = view;
	const t = surveyStates[lang];
	return {
		lang,
		id: 'nation',
		title: t.nationTitle,
		sentence: t.nationSentence,
		meta: {
			unit: t.nationUnit,
			cut: `${survey[lang].name} 2016, ${survey[lang].name} 2021`,
			precision: precisionOf(record.rows, lang),
			sources: sourcesOf(
				record.rows.map(({ source }) => source),
				names
			)
		},
		table: nationTable(record, view),
		fileName: surveyFileName([t.fileNation, '2016-2021']),
		sql: record.sql
	};
}

function nationTable(record: NationRecord, { lang }: SurveyView): ChartTable {
	const t = surveyStates[lang];
	const entries = grouped(nationEntries(record), ({ entry }) => entry).flatMap(
		(each) => each.entries
	);
	return {
		columns: [
			textColumn('title', t.indicator),
			fileColumn('indicator'),
			textColumn('group', t.group),
			textColumn('survey_year', t.year),
			percentColumn('estimate', t.percent),
			percentColumn('ci95_low', t.low),
			percentColumn('ci95_high', t.high),
			numberColumn('se', t.se, ERROR_DECIMALS),
			textColumn('precision', t.precision),
			textColumn('base', t.base),
			numberColumn('numerator', t.numerator, 0),
			numberColumn('denominator', t.denominator, 0),
			numberColumn('sample', t.sample, 0),
			textColumn('origin', t.origin),
			fileColumn('source')
		],
		rows: entries.flatMap(({ entry, figures }) =>
			figures.map((figure): readonly Cell[] => [
				entry.label[lang],
				entry.id,
				indicatorGroups[groupOf(entry)][lang],
				figure.year,
				figure.estimate,
				figure.low,
				figure.high,
				figure.se,
				precisionText(figure.precision, lang),
				baseOf(entry, lang),
				figure.numerator,
				figure.denominator,
				figure.sample,
				originText(figure, lang),
				figure.source
			])
		)
	};
}
