/** What the page says before any figure. */
import type { SurveyIndicator } from '../../catalog/indicators/survey';
import type { Lang } from '../../catalog/types';
import { surveyGroups } from '../../i18n/survey-groups';

/** What a reader has to mind before comparing groups; none of it says why they differ. */
export function cautionsOf(
	{ period }: Pick<SurveyIndicator, 'period'>,
	lang: Lang
): readonly string[] {
	const t = surveyGroups[lang];
	return [t.careTold, t.carePeriod(period), t.careChosen];
}
