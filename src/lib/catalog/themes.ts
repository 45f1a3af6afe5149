/** The groups in which a picker lists the indicators. */
import type { Text, Theme } from './types';

export const themes: readonly Theme[] = ['survey', 'killings', 'reports', 'response'];

export const themeLabels: Readonly<Record<Theme, Text>> = {
	survey: { es: 'Lo que cuentan las mujeres (encuesta)', en: 'What women tell (survey)' },
	killings: { es: 'Feminicidio y homicidio de mujeres', en: 'Femicide and homicide of women' },
	reports: { es: 'Lo que llega a las fiscalías', en: 'What reaches prosecutors' },
	response: { es: 'Lo que se hace', en: 'What is done about it' }
};
