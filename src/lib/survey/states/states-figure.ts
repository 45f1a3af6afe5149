/** The states of an indicator beside the nation as a figure: its rows, its words and its table. */
import { surveyIndicator } from '../../catalog/indicators/survey';
import { ofPlace, placeName } from '../../catalog/states';
import { fileColumn, numberColumn, percentColumn, textColumn } from '../../chart/columns';
import { about } from '../../chart/alone';
import { dotsDrawing, type DotList } from '../../chart/dots-drawing';
import { sourcesOf, type SourceNames } from '../../chart/sources';
import type { Cell, ChartTable, DotRow, FigureText } from '../../chart/types';
import type { Figured } from '../../figures/types';
import { formatList } from '../../i18n/format';
import { survey } from '../../i18n/survey';
import { surveyStates } from '../../i18n/survey-states';
import type { RowsDrawing } from '../../picture/types';
import type { SurveyFigure, SurveyRecord } from '../../query/survey-records';
import { surveyViewToPath, withSurveyView } from '../../view/survey-view';
import type { SurveyView } from '../../view/types';
import { precisionOf } from '../interval-words';
import {
	countsText,
	ERROR_DECIMALS,
	figureText,
	intervalText,
	LEAST_DRAWN,
	originText,
	percentText,
	precisionText,
	surveyFileName
} from '../words';
import { tally, yearFigures, type StateFigure, type YearFigures } from './standing';

const ALL_STATES = 32;

/** What the figure is made from. */
export interface StatesContext {
	readonly record: SurveyRecord;
	readonly view: SurveyView;
	readonly names: SourceNames;
}

function figuresOf({ record, view }: StatesContext): YearFigures {
	return yearFigures(record, view.year, view.order, view.lang);
}

/** Whether enough states have a figure to be drawn beside each other. */
export function hasStates(context: StatesContext): boolean {
	return figuresOf(context).states.length >= LEAST_DRAWN;
}

/** What is said in place of the drawing: the nation is all there is, or nearly. */
export function withoutStates(context: StatesContext): string {
	const { lang } = context.view;
	const t = surveyStates[lang];
	const [only] = figuresOf(context).states;
	return only ? t.onlyOne(ofPlace(only.cve_ent, lang), figureText(only, lang)) : t.onlyNation;
}

/** The nation's row, then a row a state with a figure; a row of the chosen state's leads back. */
export function statesRows(context: StatesContext): readonly DotRow[] {
	const { view } = context;
	const { nation, states } = figuresOf(context);
	const row = (figure: SurveyFigure, rest: Partial<DotRow>): DotRow => ({
		key: figure.cve_ent,
		name: placeName(figure.cve_ent, view.lang),
		href: null,
		value: figure.estimate,
		low: figure.low,
		high: figure.high,
		text: figureText(figure, view.lang),
		...rest
	});
	return [
		...(nation ? [row(nation, {})] : []),
		...states.map((figure) => {
			const chosen = figure.cve_ent === view.state;
			const state = chosen ? null : figure.cve_ent;
			return row(figure, {
				href: surveyViewToPath(withSurveyView(view, { state })),
				hollow: figure.standing === 'same',
				chosen
			});
		})
	];
}

/** What the figure draws: the states, with the nation's value through them. */
export function statesDots(context: StatesContext): DotList {
	const { indicator, lang, year } = context.view;
	const line = nationLine(context);
	return {
		label: surveyStates[lang].statesLabel(`${year}`),
		rows: statesRows(context),
		scale: 'linear',
		reference: line,
		span: line && [line.value, line.value],
		valueLabel: surveyIndicator(indicator).unit[lang],
		percent: true
	};
}

/** The whole figure. */
export function statesFigured(context: StatesContext): Figured<RowsDrawing> {
	return {
		...about(
			surveyIndicator(context.record.indicator).short[context.view.lang],
			statesText(context)
		),
		drawing: dotsDrawing(statesDots(context)),
		notes: statesNotes(context)
	};
}

/** What has to be said under the drawing: its marks, what the comparison is, and who is not there. */
export function statesNotes(context: StatesContext): readonly string[] {
	const { lang } = context.view;
	const t = surveyStates[lang];
	const { nation, states, missing } = figuresOf(context);
	const count = tally(states);
	const compared = states.length - count.unknown;
	const interval = nation && intervalText(nation, lang);
	return [
		...(compared > 0 ? [t.filled, t.hollow] : []),
		...(count.unknown > 0 ? [t.bare] : []),
		...(compared > 0 ? [interval === null ? t.notATestBare : t.notATest(interval)] : []),
		...(compared === ALL_STATES ? [t.chance] : []),
		...(missing.length > 0
			? [
					t.missing(
						missing.length,
						formatList(
							missing.map((code) => placeName(code, lang)),
							lang
						)
					)
				]
			: [])
	];
}

/** Everything of the figure but its drawing. */
export function statesText(context: StatesContext): FigureText {
	const { record, view, names } = context;
	const { lang, year } = view;
	const t = surveyStates[lang];
	const entry = surveyIndicator(record.indicator);
	const { nation, states } = figuresOf(context);
	const { above, below, same, unknown } = tally(states);
	const rows = [...(nation ? [nation] : []), ...states];
	return {
		lang,
		id: 'states',
		title:
			states.length === ALL_STATES
				? t.statesTitle(`${year}`)
				: t.someTitle(states.length, `${year}`),
		sentence:
			unknown === states.length
				? t.noErrorSentence(states.length)
				: t.standingSentence(
						states.length,
						countsText(
							[
								[above, t.above],
								[below, t.below],
								[same, t.same]
							],
							lang
						)
					),
		meta: {
			unit: t.unit(entry.unit[lang]),
			cut: `${survey[lang].name} ${year}`,
			precision: precisionOf(rows, lang),
			sources: sourcesOf(
				rows.map(({ source }) => source),
				names
			)
		},
		table: statesTable(context),
		fileName: surveyFileName([entry.slug[lang], t.fileStates, year]),
		sql: record.sql
	};
}

function statesTable(context: StatesContext): ChartTable {
	const { record, view } = context;
	const { lang, year } = view;
	const t = surveyStates[lang];
	const { nation, states, missing } = figuresOf(context);
	const line = (
		figure: SurveyFigure,
		standing: StateFigure['standing'] | null
	): readonly Cell[] => [
		placeName(figure.cve_ent, lang),
		figure.cve_ent,
		record.indicator,
		year,
		figure.estimate,
		figure.low,
		figure.high,
		figure.se,
		precisionText(figure.precision, lang),
		standing === null ? '' : t.standing(standing),
		figure.numerator,
		figure.denominator,
		figure.sample,
		originText(figure, lang),
		figure.source
	];
	const columns = [
		textColumn('state', t.state),
		fileColumn('cve_ent'),
		fileColumn('indicator'),
		fileColumn('survey_year'),
		percentColumn('estimate', t.percent),
		percentColumn('ci95_low', t.low),
		percentColumn('ci95_high', t.high),
		numberColumn('se', t.se, ERROR_DECIMALS),
		textColumn('precision', t.precision),
		textColumn('against_nation', t.against),
		numberColumn('numerator', t.numerator, 0),
		numberColumn('denominator', t.denominator, 0),
		numberColumn('sample', t.sample, 0),
		textColumn('origin', t.origin),
		fileColumn('source')
	];
	const empty = (cve_ent: string): readonly Cell[] => [
		placeName(cve_ent, lang),
		cve_ent,
		record.indicator,
		year,
		...columns.slice(4).map(() => null)
	];
	return {
		columns,
		rows: [
			...(nation ? [line(nation, null)] : []),
			...states.map((figure) => line(figure, figure.standing)),
			...missing.map(empty)
		]
	};
}

/** The nation's value as the line through the rows; null where there is none. */
export function nationLine(
	context: StatesContext
): { readonly value: number; readonly label: string } | null {
	const { nation } = figuresOf(context);
	if (nation === null) return null;
	const { lang } = context.view;
	return {
		value: nation.estimate,
		label: surveyStates[lang].nationLine(percentText(nation.estimate, lang))
	};
}
