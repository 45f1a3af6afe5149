/** The words of the survey's pages in addresses, which navigation has to know on every page. */
import type { Text } from './types';

export type SurveySection = 'states' | 'change' | 'groups' | 'check' | 'tabulator';

/** The word of each section, in the order of navigation; the first has none. */
export const surveySectionSlugs: Readonly<Record<SurveySection, Text>> = {
	states: { es: '', en: '' },
	change: { es: 'cambio', en: 'change' },
	groups: { es: 'grupos', en: 'groups' },
	check: { es: 'comprobacion', en: 'check' },
	tabulator: { es: 'tabulador', en: 'tabulator' }
};

export const surveySections = Object.keys(surveySectionSlugs) as readonly SurveySection[];
