/** The women that figures of the survey are a share of, as read after "% de". */
import type { Text } from './types';

/** By the 0/1 column of `endireh_women` that is 1 for the women of the base; `all` is every woman. */
export const surveyBases = {
	all: { es: 'las mujeres de 15 años y más', en: 'women aged 15 and over' },
	ever_partner: {
		es: 'las mujeres de 15 años y más que tienen o han tenido pareja',
		en: 'women aged 15 and over who have or have had a partner'
	},
	ever_student: {
		es: 'las mujeres de 15 años y más que fueron a la escuela',
		en: 'women aged 15 and over who ever went to school'
	},
	student_12m: {
		es: 'las mujeres de 15 años y más que fueron a la escuela en los últimos 12 meses',
		en: 'women aged 15 and over who went to school in the last 12 months'
	},
	ever_worked: {
		es: 'las mujeres de 15 años y más que han trabajado alguna vez',
		en: 'women aged 15 and over who have ever worked'
	},
	worked_12m: {
		es: 'las mujeres de 15 años y más que trabajaron en los últimos 12 meses',
		en: 'women aged 15 and over who worked in the last 12 months'
	},
	recent_birth: {
		es: 'las mujeres de 15 a 49 años con un parto en los cinco años anteriores a la entrevista',
		en: 'women aged 15 to 49 who gave birth in the five years before the interview'
	},
	partner_physical_or_sexual: {
		es: 'las mujeres que han vivido violencia física o sexual de su pareja',
		en: 'women who have experienced physical or sexual violence from their partner'
	}
} as const satisfies Readonly<Record<string, Text>>;

export type SurveyBase = keyof typeof surveyBases;
