/** The units of columns of the public tables, by the word that the catalogue gives them. */
import type { Lang, Text } from '../catalog/types';

export const columnUnits: Readonly<Record<string, Text>> = {
	calls: { es: 'llamadas', en: 'calls' },
	deaths: { es: 'defunciones', en: 'deaths' },
	files: { es: 'carpetas de investigación', en: 'investigation files' },
	'files or victims': { es: 'carpetas o víctimas', en: 'files or victims' },
	hours: { es: 'horas', en: 'hours' },
	month: { es: 'mes', en: 'month' },
	months: { es: 'meses', en: 'months' },
	municipalities: { es: 'municipios', en: 'municipalities' },
	people: { es: 'personas', en: 'people' },
	percent: { es: 'por ciento', en: 'percent' },
	'percentage points': { es: 'puntos porcentuales', en: 'percentage points' },
	services: { es: 'servicios', en: 'services' },
	sessions: { es: 'sesiones', en: 'sessions' },
	'standard deviations of the control group': {
		es: 'desviaciones estándar del grupo de control',
		en: 'standard deviations of the control group'
	},
	victims: { es: 'víctimas', en: 'victims' },
	weeks: { es: 'semanas', en: 'weeks' },
	women: { es: 'mujeres', en: 'women' },
	year: { es: 'año', en: 'year' },
	years: { es: 'años', en: 'years' }
};

/** The unit of a column in words. Throws RangeError for one that has none. */
export function unitName(unit: string, lang: Lang): string {
	const text = columnUnits[unit];
	if (text === undefined) throw new RangeError(`no words for the unit '${unit}'`);
	return text[lang];
}
