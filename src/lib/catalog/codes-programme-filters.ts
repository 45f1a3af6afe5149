/** What programmes are filtered by beside the codes of their tables: ranges of their numbers, and who answered. */
import type { Codes } from './codes';
import { respondents } from './codes-interventions';

const unknown = { es: 'no se sabe', en: 'not known' };

/** The decade in which a programme began. */
export const startDecades: Codes = {
	before_2000: { es: 'antes de 2000', en: 'before 2000' },
	'2000s': { es: 'de 2000 a 2009', en: '2000 to 2009' },
	'2010s': { es: 'de 2010 a 2019', en: '2010 to 2019' },
	'2020s': { es: 'de 2020 a 2029', en: '2020 to 2029' },
	unknown
};

/** How long a programme lasts. Three months are counted as thirteen weeks. */
export const programmeLengths: Codes = {
	up_to_13_weeks: { es: 'hasta tres meses (13 semanas)', en: 'up to three months (13 weeks)' },
	over_13_weeks: { es: 'más de tres meses', en: 'more than three months' },
	unknown: { es: 'no se sabe, o varía', en: 'not known, or it varies' }
};

/** How long each session lasts. */
export const sessionLengths: Codes = {
	up_to_90_minutes: { es: 'hasta 90 minutos', en: 'up to 90 minutes' },
	over_90_minutes: { es: 'más de 90 minutos', en: 'more than 90 minutes' },
	unknown
};

/** Who answered in the results read, or that none was read. */
export const resultRespondents: Codes = {
	...respondents,
	none: { es: 'no se leyó ningún resultado', en: 'no results read' }
};
