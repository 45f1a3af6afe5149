/** Texts of the catalogues that programs read: the data package, DCAT, schema.org. */
import type { Text } from '../catalog/types';

export const dataTexts = {
	description: {
		es: 'Tablas públicas del Atlas Violeta: violencia de género contra las mujeres en México, y lo que se hace frente a ella.',
		en: 'Public tables of Atlas Violeta: gender violence against women in Mexico, and what is being done about it.'
	},
	rowIs: { es: 'Un renglón es', en: 'One row is' },
	sources: { es: 'Fuentes:', en: 'Sources:' }
} as const satisfies Readonly<Record<string, Text>>;

/** What the tables are about, in each language. */
export const keywords: Readonly<Record<keyof Text, readonly string[]>> = {
	es: [
		'violencia de género',
		'violencia contra las mujeres',
		'feminicidio',
		'encuesta ENDIREH',
		'incidencia delictiva',
		'México'
	],
	en: [
		'gender-based violence',
		'violence against women',
		'femicide',
		'ENDIREH survey',
		'crime statistics',
		'Mexico'
	]
};
