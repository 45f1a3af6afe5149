/** The figures of the survey's first page: the states of an indicator, and every indicator of the nation. */
import type { SourceNames } from '../chart/sources';
import { surveyRecordPaths, type NationRecord, type SurveyRecord } from '../query/survey-records';
import { nationFigured } from '../survey/states/nation-figure';
import { hasStates, statesFigured } from '../survey/states/states-figure';
import { surveyPath } from '../view/paths';
import { surveyViewFromUrl, surveyViewToPath } from '../view/survey-view';
import type { SurveyView } from '../view/types';
import type { FigurePage } from './types';

/** Publications as the figures of the survey name them. */
export interface SurveyFigureTexts {
	readonly sources: SourceNames;
}

export const page: FigurePage<SurveyView, SurveyFigureTexts> = {
	id: 'survey-states',
	paths: (lang) => [surveyPath('states', lang)],
	viewFromUrl: surveyViewFromUrl,
	viewToPath: surveyViewToPath,
	figures: async (view, read, { sources: names }) => {
		const [record, nation] = (await Promise.all([
			read(surveyRecordPaths.indicator(view.indicator)),
			read(surveyRecordPaths.nation)
		])) as [SurveyRecord, NationRecord];
		const context = { record, view, names };
		return [
			...(hasStates(context) ? [statesFigured(context)] : []),
			nationFigured(nation, view, names)
		];
	}
};
