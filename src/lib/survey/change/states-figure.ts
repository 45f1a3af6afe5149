/** The change of each state as a figure: its rows, its words and its table. */
import { surveyIndicator } from '../../catalog/indicators/survey';
import { ofPlace, placeName } from '../../catalog/states';
import { fileColumn, textColumn } from '../../chart/columns';
import { about } from '../../chart/alone';
import { dotsDrawing, type DotList } from '../../chart/dots-drawing';
import type { SourceNames } from '../../chart/sources';
import type { DotRow, FigureText } from '../../chart/types';
import type { Figured } from '../../figures/types';
import { formatList } from '../../i18n/format';
import { surveyChange } from '../../i18n/survey-change';
import type { RowsDrawing } from '../../picture/types';
import type { SurveyRecord } from '../../query/survey-records';
import { surveyViewToPath, withSurveyView } from '../../view/survey-view';
import type { SurveyView } from '../../view/types';
import { countsText, LEAST_DRAWN, surveyFileName } from '../words';
import { placeChanges, tally, type FigureChange, type PlaceChanges } from './change';
import { changeCells, changeColumns, changeMeta } from './columns';
import { changeSentence, changeText } from './words';

const ALL_STATES = 32;

/** What the figure is made from. */
export interface ChangeContext {
	readonly record: SurveyRecord;
	readonly view: SurveyView;
	readonly names: SourceNames;
}

function changesOf({ record, view }: ChangeContext): PlaceChanges {
	return placeChanges(record, view.order, view.lang);
}

/** Whether enough states have both figures to be drawn beside each other. */
export function hasStates(context: ChangeContext): boolean {
	return changesOf(context).states.length >= LEAST_DRAWN;
}

/** What is said in place of the drawing: no state has both figures, or only one. */
export function withoutStates(context: ChangeContext): string {
	const { lang } = context.view;
	const t = surveyChange[lang];
	const [only] = changesOf(context).states;
	return only
		? `${t.onlyOne(ofPlace(only.cve_ent, lang))} ${changeSentence(only, lang)}`
		: t.onlyNation;
}

/** The nation's row, then a row a state with both figures; that of the chosen state leads back. */
export function changeRows(context: ChangeContext): readonly DotRow[] {
	const { view } = context;
	const { nation, states } = changesOf(context);
	const row = (change: FigureChange, href: string | null): DotRow => ({
		key: change.cve_ent,
		name: placeName(change.cve_ent, view.lang),
		href,
		value: change.points,
		low: change.difference?.interval.low ?? null,
		high: change.difference?.interval.high ?? null,
		text: changeText(change, view.lang),
		hollow: change.verdict === 'same',
		chosen: change.cve_ent === view.state
	});
	return [
		...(nation ? [row(nation, null)] : []),
		...states.map((change) => {
			const state = change.cve_ent === view.state ? null : change.cve_ent;
			return row(change, surveyViewToPath(withSurveyView(view, { state })));
		})
	];
}

/** The chosen state's change in sentences; null without a choice. */
export function chosenSentence(context: ChangeContext): string | null {
	const { lang, state } = context.view;
	if (state === null) return null;
	const change = changesOf(context).states.find(({ cve_ent }) => cve_ent === state);
	return change ? changeSentence(change, lang) : surveyChange[lang].missing(placeName(state, lang));
}

/** What has to be said under the drawing. */
export function changeNotes(context: ChangeContext): readonly string[] {
	const { lang } = context.view;
	const t = surveyChange[lang];
	const { states, missing } = changesOf(context);
	const { unknown } = tally(states);
	const told = states.length - unknown;
	const names = missing.map((code) => placeName(code, lang));
	return [
		...(told > 0 ? [t.filled, t.hollow] : []),
		...(unknown > 0 ? [t.bare] : []),
		...(told === ALL_STATES ? [t.chance] : []),
		t.notATest,
		t.unrounded,
		...(names.length > 0 ? [t.without(names.length, formatList(names, lang))] : [])
	];
}

/** What the figure draws: the changes, with zero through them. */
export function changeDots(context: ChangeContext): DotList {
	const t = surveyChange[context.view.lang];
	return {
		label: t.statesLabel,
		rows: changeRows(context),
		scale: 'linear',
		reference: { value: 0, label: t.zero },
		valueLabel: t.axis
	};
}

/** The whole figure. */
export function changeFigured(context: ChangeContext): Figured<RowsDrawing> {
	return {
		...about(
			surveyIndicator(context.record.indicator).short[context.view.lang],
			changeFigure(context)
		),
		drawing: dotsDrawing(changeDots(context)),
		notes: changeNotes(context)
	};
}

/** Everything of the figure but its drawing. */
export function changeFigure(context: ChangeContext): FigureText {
	const { record, view, names } = context;
	const { lang } = view;
	const t = surveyChange[lang];
	const { nation, states, missing } = changesOf(context);
	const { rose, fell, same, unknown } = tally(states);
	const changes = [...(nation ? [nation] : []), ...states];
	const columns = changeColumns(lang);
	return {
		lang,
		id: 'states',
		title: t.statesTitle,
		sentence:
			unknown === states.length
				? t.statesUnknown(unknown)
				: t.statesSentence(
						states.length,
						countsText(
							[
								[rose, t.roseIn],
								[fell, t.fellIn],
								[same, t.sameIn],
								[unknown, t.unknownIn]
							],
							lang
						)
					),
		meta: changeMeta(t.unitStates, changes, names, lang),
		table: {
			columns: [
				textColumn('state', t.state),
				fileColumn('cve_ent'),
				fileColumn('indicator'),
				...columns
			],
			rows: [
				...changes.map((change) => [
					placeName(change.cve_ent, lang),
					change.cve_ent,
					record.indicator,
					...changeCells(change, lang)
				]),
				...missing.map((code) => [
					placeName(code, lang),
					code,
					record.indicator,
					...columns.map(() => null)
				])
			]
		},
		fileName: surveyFileName([
			surveyIndicator(record.indicator).slug[lang],
			t.fileStates,
			'2016-2021'
		]),
		sql: record.sql
	};
}
