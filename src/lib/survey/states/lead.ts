/** The heading of the survey's first page and the nation's figure under it. */
import { surveyIndicator } from '../../catalog/indicators/survey';
import { surveyStates } from '../../i18n/survey-states';
import type { NationRecord } from '../../query/survey-records';
import type { SurveyView } from '../../view/types';
import { baseOf, intervalText, percentText, womenText } from '../words';
import { nationFigure } from './nation-figure';

/** What the page shows, with its year. */
export function statesTitle({ indicator, year, lang }: SurveyView): string {
	return surveyStates[lang].title(surveyIndicator(indicator).label[lang], `${year}`);
}

/** The nation's figure in words: share, base, women, interval; empty where there is none. */
export function statesLead(record: Pick<NationRecord, 'rows'>, view: SurveyView): string {
	const { lang } = view;
	const t = surveyStates[lang];
	const figure = nationFigure(record, view);
	if (figure === null) return '';
	const women = figure.numerator === null ? null : womenText(figure.numerator, lang);
	const base = baseOf(surveyIndicator(view.indicator), lang);
	const interval = intervalText(figure, lang);
	return [
		t.lead(percentText(figure.estimate, lang), base, women),
		interval === null ? t.leadNoError : t.leadInterval(interval)
	].join(' ');
}
