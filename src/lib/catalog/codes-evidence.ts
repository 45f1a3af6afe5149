/** What the codes of the table `evidence` mean, in both languages. */
import type { EvidenceDesign, EvidenceOutcome } from '../query/response-records';
import type { Codes } from './codes';
import type { Text } from './types';

/** What was measured, behaviour first: it is what prevention is for. */
export const evidenceOutcomes: Readonly<Record<EvidenceOutcome, Text>> = {
	perpetration: { es: 'violencia ejercida', en: 'perpetration' },
	victimisation: { es: 'violencia sufrida', en: 'victimisation' },
	bystander: { es: 'intervención de testigos', en: 'bystander action' },
	involvement: { es: 'participación', en: 'involvement' },
	ideas: { es: 'ideas', en: 'ideas' }
};

/** How it was evaluated, from the design that tells most to the one that tells least. */
export const evidenceDesigns: Readonly<Record<EvidenceDesign, Text>> = {
	rct: { es: 'ensayo aleatorizado', en: 'randomised trial' },
	quasi_experimental: {
		es: 'cuasiexperimento, con grupo de comparación no sorteado',
		en: 'quasi-experiment, with a comparison group not drawn by lot'
	},
	pre_post: {
		es: 'antes y después, sin grupo de comparación',
		en: 'before and after, without a comparison group'
	}
};

/** Who took part. */
export const evidencePopulations: Codes = {
	college: { es: 'estudiantes universitarios', en: 'college students' },
	high_school: {
		es: 'grados 9 a 12 (de 3.º de secundaria a preparatoria)',
		en: 'grades 9 to 12 (high school)'
	},
	middle_school: {
		es: 'grados 5 a 8 (de 5.º de primaria a 2.º de secundaria)',
		en: 'grades 5 to 8 (middle school)'
	},
	adults: { es: 'personas adultas', en: 'adults' },
	unspecified: { es: 'sin especificar', en: 'not specified' }
};

/** Countries of the studies, by ISO 3166-1 code: Mexico first, then by number of effects. */
export const evidenceCountries: Codes = {
	MX: { es: 'México', en: 'Mexico' },
	US: { es: 'Estados Unidos', en: 'United States' },
	CA: { es: 'Canadá', en: 'Canada' },
	DE: { es: 'Alemania', en: 'Germany' },
	ES: { es: 'España', en: 'Spain' },
	NL: { es: 'Países Bajos', en: 'Netherlands' },
	KE: { es: 'Kenia', en: 'Kenya' },
	GH: { es: 'Ghana', en: 'Ghana' },
	IL: { es: 'Israel', en: 'Israel' },
	UG: { es: 'Uganda', en: 'Uganda' },
	GB: { es: 'Reino Unido (Escocia)', en: 'United Kingdom (Scotland)' },
	HT: { es: 'Haití', en: 'Haiti' },
	LC: { es: 'Santa Lucía', en: 'Saint Lucia' }
};

/** First and last year of the papers. */
export const evidenceYears = [1986, 2018] as const;
