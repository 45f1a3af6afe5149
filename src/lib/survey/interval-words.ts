/** What is said of the intervals of survey figures; apart, since maps need no other of the survey's words. */
import type { Lang } from '../catalog/types';
import { surveyIntervals } from '../i18n/survey-intervals';
import type { SurveyFigure } from '../query/survey-records';

/** Which errors the intervals of some figures use, as a figure says it under its drawing; null without any. */
export function precisionOf(
	figures: readonly {
		readonly low: number | null;
		readonly origin: SurveyFigure['origin'] | null;
	}[],
	lang: Lang
): string | null {
	const t = surveyIntervals[lang];
	const withError = figures.filter(({ low }) => low !== null);
	if (withError.length === 0) return t.noIntervals;
	const ofThird = withError.filter(({ origin }) => origin !== 'microdata').length;
	const said = ofThird === 0 ? t.intervals : ofThird < withError.length ? t.mixed : t.thirdParty;
	return withError.length < figures.length ? `${said}; ${t.someWithout}` : said;
}
