/** The figures of the survey's second page: the states of an indicator in both surveys, and the nation in all. */
import { surveyRecordPaths, type NationRecord, type SurveyRecord } from '../query/survey-records';
import { nationChangeFigured } from '../survey/change/nation-figure';
import { changeFigured, hasStates } from '../survey/change/states-figure';
import { surveyPath } from '../view/paths';
import { surveyViewFromUrl, surveyViewToPath } from '../view/survey-view';
import type { SurveyView } from '../view/types';
import type { SurveyFigureTexts } from './survey-states';
import type { FigurePage } from './types';

export const page: FigurePage<SurveyView, SurveyFigureTexts> = {
	id: 'survey-change',
	paths: (lang) => [surveyPath('change', lang)],
	viewFromUrl: surveyViewFromUrl,
	viewToPath: surveyViewToPath,
	figures: async (view, read, { sources: names }) => {
		const [record, nation] = (await Promise.all([
			read(surveyRecordPaths.indicator(view.indicator)),
			read(surveyRecordPaths.nation)
		])) as [SurveyRecord, NationRecord];
		const context = { record, view, names };
		return [
			...(hasStates(context) ? [changeFigured(context)] : []),
			nationChangeFigured(nation, view, names)
		];
	}
};
