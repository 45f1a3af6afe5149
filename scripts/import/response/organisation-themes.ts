import { fault } from '../fields';
import type { SourceFile, SourceRow } from '../lib/read';
import { quoted } from '../lib/source-error';
import { speaksOfShelter } from './organisation-shelters';

/** The codes of `organisations.themes`. */
export const themes = [
	'masculinities',
	'prevention',
	'victim_support',
	'shelter_network',
	'access_to_justice',
	'femicide_observatory',
	'research_advocacy',
	'sexual_reproductive_rights',
	'trafficking',
	'children_adolescents',
	'indigenous_afromexican',
	'economic_autonomy',
	'mental_health',
	'health',
	'social_support',
	'communication',
	'gender_equality'
] as const;

export type Theme = (typeof themes)[number];

/** The codes of the list of pages. */
export const pageThemes: Readonly<Record<string, Theme>> = {
	masculinidades: 'masculinities',
	prevencion: 'prevention',
	atencion_victimas: 'victim_support',
	refugio_red: 'shelter_network',
	acceso_justicia: 'access_to_justice',
	feminicidio_observatorio: 'femicide_observatory',
	investigacion_incidencia: 'research_advocacy',
	derechos_sexuales: 'sexual_reproductive_rights',
	trata: 'trafficking',
	ninez_adolescencia: 'children_adolescents',
	indigenas_afro: 'indigenous_afromexican',
	autonomia_economica: 'economic_autonomy',
	salud_mental: 'mental_health',
	comunicacion: 'communication'
};

/** The free words of the earlier list; null for what is no theme. */
export const earlierThemes: Readonly<Record<string, Theme | null>> = {
	'derechos de las mujeres': 'research_advocacy',
	incidencia: 'research_advocacy',
	igualdad: 'research_advocacy',
	'perspectiva de género': 'research_advocacy',
	'presupuesto con perspectiva de género': 'research_advocacy',
	'violencia contra las mujeres': 'victim_support',
	'violencia contra mujeres en embarazo y lactancia': 'victim_support',
	'violencia familiar': 'victim_support',
	'atención psicológica y legal': 'victim_support',
	'relaciones libres de violencia': 'prevention',
	empoderamiento: 'prevention',
	'autonomía económica': 'economic_autonomy',
	'mujeres embarazadas y madres': 'social_support',
	'mujeres embarazadas': 'social_support',
	'mujeres en calle': 'social_support',
	'parto humanizado': 'sexual_reproductive_rights',
	'derechos sexuales': 'sexual_reproductive_rights',
	'educación sexual': 'sexual_reproductive_rights',
	'mujeres con VIH': 'health',
	salud: 'health',
	'salud mental': 'mental_health',
	'mujeres indígenas': 'indigenous_afromexican',
	'trata de personas': 'trafficking',
	'violencia vicaria': 'access_to_justice',
	'asesoría legal': 'access_to_justice',
	'asistencia jurídica familiar': 'access_to_justice',
	'acceso a la justicia': 'access_to_justice',
	'peticionaria de la AVGM CDMX': 'access_to_justice',
	feminicidio: 'femicide_observatory',
	'orfandad por feminicidio': 'femicide_observatory',
	masculinidades: 'masculinities',
	'red de refugios': 'shelter_network',
	'red nacional': null,
	'línea 800 822 4460': null,
	'42 organizaciones en 23 estados (2022)': null
};

/** The themes of a field with words joined by `;`; `SourceError` for a word that `words` lacks. */
export function themesOf(
	row: SourceRow,
	column: string,
	file: SourceFile,
	words: Readonly<Record<string, Theme | null>>
): readonly Theme[] {
	const found = row
		.text(column)
		.split(';')
		.map((word) => {
			const theme = words[word.trim()];
			if (theme !== undefined) return theme;
			throw fault(row, column, file, `known themes, and not ${quoted(word.trim())}`);
		});
	return [...new Set(found.filter((theme) => theme !== null))];
}

const sheltering: ReadonlySet<Theme> = new Set([
	'shelter_network',
	'victim_support',
	'trafficking',
	'health',
	'social_support'
]);

/**
 * Whether the organisation runs, or may run, a house for people in danger, by its themes and by all
 * that is written of it. Its municipality is then never published: the place of a shelter is the
 * one fact that puts lives at risk, so in doubt it counts as one.
 */
export function mayShelter(of: readonly Theme[], ...written: readonly string[]): boolean {
	return of.some((theme) => sheltering.has(theme)) || written.some(speaksOfShelter);
}
