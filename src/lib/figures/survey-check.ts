/** The figure of the survey's check: each published value beside ours. */
import { surveyRecordPaths, type CheckRecord } from '../query/survey-records';
import { checkFigured } from '../survey/check/figure';
import { surveyPath } from '../view/paths';
import { surveyViewFromUrl, surveyViewToPath } from '../view/survey-view';
import type { SurveyView } from '../view/types';
import type { SurveyFigureTexts } from './survey-pages';
import type { FigurePage } from './types';

export const page: FigurePage<SurveyView, SurveyFigureTexts> = {
	id: 'survey-check',
	paths: (lang) => [surveyPath('check', lang)],
	viewFromUrl: surveyViewFromUrl,
	viewToPath: surveyViewToPath,
	figures: async ({ lang }, read, { sources }) => {
		const record = (await read(surveyRecordPaths.check)) as CheckRecord;
		return [checkFigured(record, sources, lang)];
	}
};
