/** What the figures of the survey's first two pages share: one record of an indicator, one of the nation. */
import type { SourceNames } from '../chart/sources';
import { surveyRecordPaths, type NationRecord, type SurveyRecord } from '../query/survey-records';
import { surveyPath } from '../view/paths';
import { surveyViewFromUrl, surveyViewToPath } from '../view/survey-view';
import type { SurveyView } from '../view/types';
import type { Figured, FigurePage } from './types';

/** Publications as the figures of the survey name them. */
export interface SurveyFigureTexts {
	readonly sources: SourceNames;
}

/** What the figure of the states is made from. */
export interface SurveyContext {
	readonly record: SurveyRecord;
	readonly view: SurveyView;
	readonly names: SourceNames;
}

/** How a page draws the states, where enough of them have the figure, and the nation. */
export interface SurveyDrawers {
	readonly hasStates: (context: SurveyContext) => boolean;
	readonly states: (context: SurveyContext) => Figured;
	readonly nation: (record: NationRecord, view: SurveyView, names: SourceNames) => Figured;
}

/** The page of a section's figures: the states of the view's indicator, then the nation. */
export function surveyPage(
	section: 'states' | 'change',
	{ hasStates, states, nation }: SurveyDrawers
): FigurePage<SurveyView, SurveyFigureTexts> {
	return {
		id: `survey-${section}`,
		paths: (lang) => [surveyPath(section, lang)],
		viewFromUrl: surveyViewFromUrl,
		viewToPath: surveyViewToPath,
		figures: async (view, read, { sources: names }) => {
			const [record, national] = (await Promise.all([
				read(surveyRecordPaths.indicator(view.indicator)),
				read(surveyRecordPaths.nation)
			])) as [SurveyRecord, NationRecord];
			const context = { record, view, names };
			return [...(hasStates(context) ? [states(context)] : []), nation(national, view, names)];
		}
	};
}
