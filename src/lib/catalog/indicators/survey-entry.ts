/** What the indicators of ENDIREH share. */
import type { Indicator, Text } from '../types';

export const withPartner: Text = {
	es: '% de las mujeres de 15 años y más que tienen o han tenido pareja',
	en: '% of women aged 15 and over who have or have had a partner'
};

export const allWomen: Text = {
	es: '% de las mujeres de 15 años y más',
	en: '% of women aged 15 and over'
};

export const everySurvey = ['survey_sample', 'survey_told', 'survey_residence'] as const;

type SurveyEntry = Omit<Indicator, 'theme' | 'measure' | 'decimals' | 'partialYears' | 'classes'>;

/** Fills what all survey indicators share: percent, one decimal, classes that mean the same every year. */
export function survey(entry: SurveyEntry): Indicator {
	return {
		theme: 'survey',
		measure: 'percent',
		decimals: 1,
		partialYears: {},
		classes: { method: 'fixed', k: entry.fixedBreaks.length + 1 },
		...entry
	};
}
