/** The nation's change in every indicator of both surveys as a figure: its rows, its words and its table. */
import { surveyIndicator } from '../../catalog/indicators/survey';
import { fileColumn, textColumn } from '../../chart/columns';
import { about } from '../../chart/alone';
import type { SourceNames } from '../../chart/sources';
import type { FigureText } from '../../chart/types';
import type { Figured } from '../../figures/types';
import { survey } from '../../i18n/survey';
import { surveyChange } from '../../i18n/survey-change';
import type { RowsDrawing } from '../../picture/types';
import type { NationRecord } from '../../query/survey-records';
import { surveyViewToPath, withSurveyView } from '../../view/survey-view';
import type { SurveyView } from '../../view/types';
import {
	baseOf,
	countsText,
	grouped,
	indicatorGroups,
	percentText,
	surveyFileName
} from '../words';
import { yearDotsDrawing, type YearDotsList, type YearRow, type YearRowGroup } from '../year-dots';
import { nationChanges, tally, type IndicatorChange } from './change';
import { changeCells, changeColumns, changeMeta } from './columns';
import { changeSentence, changeText } from './words';

/** The heading of the page. */
export function changeTitle({ indicator, lang }: SurveyView): string {
	return surveyChange[lang].title(surveyIndicator(indicator).label[lang]);
}

/** The nation's change in the indicator chosen, in sentences, and whom the percentages are of. */
export function changeLead(record: Pick<NationRecord, 'rows'>, view: SurveyView): string {
	const change = nationChanges(record).find(({ indicator }) => indicator === view.indicator);
	const base = surveyChange[view.lang].base(baseOf(surveyIndicator(view.indicator), view.lang));
	return change ? `${changeSentence(change, view.lang)} ${base}` : base;
}

/** Notes without which two rounds are not to be compared: they stand beside the sentence. */
const BESIDE: readonly string[] = [
	'survey_rounds',
	'partner_psychological_2021',
	'complaint_base',
	'obstetric_tentative'
];

/** Of an indicator's notes, those that stand beside the sentence, and the rest. */
export function notesApart(notes: readonly string[]): {
	readonly beside: readonly string[];
	readonly rest: readonly string[];
} {
	return {
		beside: BESIDE.filter((id) => notes.includes(id)),
		rest: notes.filter((id) => !BESIDE.includes(id))
	};
}

/** A row an indicator, in groups, with both figures; a row's name leads to its states. */
export function changeGroups(
	record: Pick<NationRecord, 'rows'>,
	view: SurveyView
): readonly YearRowGroup[] {
	const { lang } = view;
	const t = surveyChange[lang];
	const row = (change: IndicatorChange): YearRow => ({
		key: change.indicator,
		name: surveyIndicator(change.indicator).short[lang],
		href: surveyViewToPath(withSurveyView(view, { indicator: change.indicator })),
		chosen: change.indicator === view.indicator,
		points: (
			[
				[2016, change.before],
				[2021, change.after]
			] as const
		).map(([year, figure]) => ({
			year,
			value: figure.estimate,
			low: figure.low,
			high: figure.high
		})),
		text: [
			t.twoYears(
				percentText(change.before.estimate, lang),
				percentText(change.after.estimate, lang)
			),
			changeText(change, lang)
		]
	});
	return changesInGroups(record).map(({ group, entries }) => ({
		key: group,
		label: indicatorGroups[group][lang],
		rows: entries.map(row)
	}));
}

function changesInGroups(record: Pick<NationRecord, 'rows'>) {
	return grouped(nationChanges(record), ({ indicator }) => surveyIndicator(indicator));
}

/** What the figure draws: the two years of each indicator, joined. */
export function changeDots(record: Pick<NationRecord, 'rows'>, view: SurveyView): YearDotsList {
	const t = surveyChange[view.lang];
	return {
		label: t.nationLabel,
		valueLabel: t.nationAxis,
		groups: changeGroups(record, view),
		joined: true
	};
}

/** The whole figure. */
export function nationChangeFigured(
	record: NationRecord,
	view: SurveyView,
	names: SourceNames
): Figured<RowsDrawing> {
	return {
		...about(survey[view.lang].subject, nationChangeFigure(record, view, names)),
		drawing: yearDotsDrawing(changeDots(record, view)),
		notes: [surveyChange[view.lang].unrounded]
	};
}

/** Everything of the figure but its drawing. */
export function nationChangeFigure(
	record: NationRecord,
	{ lang }: SurveyView,
	names: SourceNames
): FigureText {
	const t = surveyChange[lang];
	const changes = changesInGroups(record).flatMap(({ entries }) => entries);
	const { rose, fell, same, unknown } = tally(changes);
	return {
		lang,
		id: 'nation',
		title: t.nationTitle,
		sentence: t.nationSentence(
			changes.length,
			countsText(
				[
					[rose, t.theyRose],
					[fell, t.theyFell],
					[same, t.theySame],
					[unknown, t.unknownIn]
				],
				lang
			)
		),
		meta: changeMeta(t.unitNation, changes, names, lang),
		table: {
			columns: [textColumn('title', t.indicator), fileColumn('indicator'), ...changeColumns(lang)],
			rows: changes.map((change) => [
				surveyIndicator(change.indicator).label[lang],
				change.indicator,
				...changeCells(change, lang)
			])
		},
		fileName: surveyFileName([t.fileNation, '2016-2021']),
		sql: record.sql
	};
}
