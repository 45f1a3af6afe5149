/** What the figures of the survey's first page name, read when they are made. */
import { surveyTexts } from '../survey/texts.server';
import { pageOfPath } from '../view/paths';
import type { SurveyFigureTexts } from './survey-pages';

/** The publications, in the language of an address. */
export function textsOf(path: string): SurveyFigureTexts {
	return { sources: surveyTexts(pageOfPath(path)?.lang ?? 'es').sources };
}
