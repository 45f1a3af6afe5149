/** The indicators of ENDIREH, with and without enough states for a map. */
import type { SurveyIndicator } from './survey-entry';
import { lifeIndicators } from './survey-life';
import { complaintIndicator, partnerIndicators, partnerTypeIndicators } from './survey-partner';
import { scopeIndicators, totalIndicators } from './survey-scopes';
import { typeIndicators } from './survey-types';

export type { SurveyIndicator, SurveyPeriod, SurveyScope, ViolenceType } from './survey-entry';

/** Every indicator that the survey can have, whether or not a figure of it is held. */
export const describedSurveyIndicators: readonly SurveyIndicator[] = [
	...totalIndicators,
	...partnerIndicators,
	...scopeIndicators,
	...typeIndicators,
	...partnerTypeIndicators,
	...lifeIndicators,
	complaintIndicator
];

/** Every indicator of the survey that has a figure, in the order of the survey's pages. */
export const surveyIndicators: readonly SurveyIndicator[] = describedSurveyIndicators.filter(
	({ surveyYears }) => surveyYears.length > 0
);

/** Those with enough states for a map, in the order in which a picker lists them: the partner's first. */
export const mappedSurveyIndicators: readonly SurveyIndicator[] = [
	...surveyIndicators.filter(({ scope }) => scope === 'partner'),
	...surveyIndicators.filter(({ scope }) => scope !== 'partner')
].filter(({ years }) => years.length > 0);

/** The indicator of the survey with this id, or null. */
export function findSurveyIndicator(id: string): SurveyIndicator | null {
	return surveyIndicators.find((entry) => entry.id === id) ?? null;
}

/** The indicator of the survey with this id. Throws `RangeError` when the survey has no figure of it. */
export function surveyIndicator(id: string): SurveyIndicator {
	const found = findSurveyIndicator(id);
	if (!found) throw new RangeError(`the survey has no indicator '${id}'`);
	return found;
}
