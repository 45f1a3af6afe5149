/** What the controls of the survey's first page offer, each choice with the address that it leads to. */
import { surveyIndicator } from '../catalog/indicators/survey';
import { survey } from '../i18n/survey';
import { surveyStates } from '../i18n/survey-states';
import type { Choice } from '../ui/choice';
import { surveyViewToPath, withSurveyView, yearsIn } from '../view/survey-view';
import type { SurveyView } from '../view/types';

/** A row of choices under one name. */
export interface Control {
	readonly label: string;
	readonly choices: readonly Choice[];
}

/** The surveys that have the indicator. */
export function yearControl(view: SurveyView): Control {
	return {
		label: survey[view.lang].year,
		choices: yearsIn(view.section, surveyIndicator(view.indicator)).map((year) => ({
			key: `${year}`,
			label: `${year}`,
			href: surveyViewToPath(withSurveyView(view, { year })),
			chosen: year === view.year
		}))
	};
}

/** The order of the states: by the value drawn, under its name, or by name. */
export function orderControl(
	view: SurveyView,
	byValue: string = surveyStates[view.lang].byValue
): Control {
	const t = surveyStates[view.lang];
	return {
		label: t.order,
		choices: (['value', 'name'] as const).map((order) => ({
			key: order,
			label: order === 'value' ? byValue : t.byName,
			href: surveyViewToPath(withSurveyView(view, { order })),
			chosen: order === view.order
		}))
	};
}
