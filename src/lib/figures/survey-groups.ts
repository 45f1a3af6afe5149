/** The figures of the survey's groups: those that one variable makes of the women, a figure each. */
import { surveyRecordPaths, type GroupsRecord } from '../query/survey-records';
import { yearOf } from '../survey/groups/context';
import { groupFigured } from '../survey/groups/figure';
import { groupingsOf } from '../survey/groups/groups';
import { surveyPath } from '../view/paths';
import { surveyViewFromUrl, surveyViewToPath } from '../view/survey-view';
import type { SurveyView } from '../view/types';
import type { SurveyFigureTexts } from './survey-pages';
import type { FigurePage } from './types';

export const page: FigurePage<SurveyView, SurveyFigureTexts> = {
	id: 'survey-groups',
	paths: (lang) => [surveyPath('groups', lang)],
	viewFromUrl: surveyViewFromUrl,
	viewToPath: surveyViewToPath,
	figures: async (view, read, { sources }) => {
		const record = (await read(surveyRecordPaths.groups(view.indicator))) as GroupsRecord;
		const context = { record, view, sources };
		return groupingsOf(yearOf(context)).map((grouping) => groupFigured(grouping, context));
	}
};
