/** The words of the interventions' pages in addresses, which navigation has to know on every page. */
import type { Text } from './types';

export type InterventionsSection =
	'programmes' | 'organisations' | 'response' | 'evidence' | 'study';

/** The word of each section, in the order of navigation; the first page has none, but each programme's page has. */
export const interventionsSlugs: Readonly<Record<InterventionsSection, Text>> = {
	programmes: { es: '', en: '' },
	organisations: { es: 'organizaciones', en: 'organisations' },
	response: { es: 'respuesta-publica', en: 'public-response' },
	evidence: { es: 'evidencia', en: 'evidence' },
	study: { es: 'estudio-2022', en: '2022-study' }
};

export const interventionsSections = Object.keys(
	interventionsSlugs
) as readonly InterventionsSection[];

/** The word before a programme's id. */
export const programmeSlug: Text = { es: 'programas', en: 'programmes' };
