/** Indicators of what reaches a prosecutor: investigation files opened for crimes other than killings. */
import type { Crime, Indicator, Text } from '../types';
import { cnspYears } from './years';

const filesPerWomen: Text = {
	es: 'carpetas por cada 100,000 mujeres',
	en: 'files per 100,000 women'
};

const everyFiles = [
	'reported_only',
	'sex_not_recorded',
	'files_not_victims',
	'penal_codes'
] as const;
const afterFiles = ['cut_revised', 'register_break', 'rate_base'] as const;

type FilesEntry = Omit<
	Indicator,
	'theme' | 'measure' | 'unit' | 'classes' | 'years' | 'query' | 'partialYears'
> &
	Partial<Pick<Indicator, 'partialYears'>> & { readonly crimes: readonly Crime[] };

function files({ crimes, ...entry }: FilesEntry): Indicator {
	return {
		theme: 'reports',
		measure: 'rate',
		unit: filesPerWomen,
		years: cnspYears,
		partialYears: { 2025: 6 },
		classes: { method: 'fixed', k: entry.fixedBreaks.length + 1 },
		query: {
			kind: 'crime_rate',
			unit: 'files',
			register: 'cnsp',
			crimes: crimes.map((crime) => ({ crime, sex: 'all' }))
		},
		...entry
	};
}

const untilJune2025 = ['sesnsp-crimes-annual', 'sesnsp-crimes', 'conapo-population'] as const;

export const reportIndicators: readonly Indicator[] = [
	files({
		id: 'family_violence_rate',
		crimes: ['family_violence'],
		slug: { es: 'violencia-familiar', en: 'family-violence' },
		label: {
			es: 'Carpetas de investigación por violencia familiar',
			en: 'Investigation files for family violence'
		},
		short: { es: 'Violencia familiar, carpetas', en: 'Family violence, files' },
		definition: {
			es: 'Carpetas de investigación abiertas por el delito de violencia familiar, contra cualquier integrante de la familia, por cada 100,000 mujeres.',
			en: 'Investigation files opened for the crime of family violence, against any member of the family, per 100,000 women.'
		},
		decimals: 1,
		partialYears: {},
		fixedBreaks: [100, 250, 400, 550, 700],
		notes: [...everyFiles, 'file_jumps', ...afterFiles],
		sources: ['sesnsp-bulletins', 'sesnsp-crimes-annual', 'sesnsp-crimes', 'conapo-population']
	}),
	files({
		id: 'rape_rate',
		crimes: ['rape_simple', 'rape_equated'],
		slug: { es: 'violacion', en: 'rape' },
		label: {
			es: 'Carpetas de investigación por violación',
			en: 'Investigation files for rape'
		},
		short: { es: 'Violación, carpetas', en: 'Rape, files' },
		definition: {
			es: 'Carpetas de investigación abiertas por violación simple o equiparada (la cometida contra quien no puede consentir o resistir, como una niña o un niño), por cada 100,000 mujeres.',
			en: 'Investigation files opened for rape, both simple and equated (of someone who cannot consent or resist, such as a child), per 100,000 women.'
		},
		decimals: 1,
		fixedBreaks: [10, 20, 30, 40, 50],
		notes: [...everyFiles, 'partial_year', ...afterFiles],
		sources: untilJune2025
	}),
	files({
		id: 'sexual_abuse_rate',
		crimes: ['sexual_abuse'],
		slug: { es: 'abuso-sexual', en: 'sexual-abuse' },
		label: {
			es: 'Carpetas de investigación por abuso sexual',
			en: 'Investigation files for sexual abuse'
		},
		short: { es: 'Abuso sexual, carpetas', en: 'Sexual abuse, files' },
		definition: {
			es: 'Carpetas de investigación abiertas por abuso sexual (actos sexuales sin cópula y sin consentimiento), por cada 100,000 mujeres.',
			en: 'Investigation files opened for sexual abuse (sexual acts without intercourse and without consent), per 100,000 women.'
		},
		decimals: 1,
		fixedBreaks: [10, 25, 40, 60, 80],
		notes: [...everyFiles, 'zero_files', 'partial_year', ...afterFiles],
		sources: untilJune2025
	}),
	files({
		id: 'sexual_harassment_rate',
		crimes: ['sexual_harassment_acoso', 'sexual_harassment_hostigamiento'],
		slug: { es: 'acoso-y-hostigamiento-sexual', en: 'sexual-harassment' },
		label: {
			es: 'Carpetas de investigación por acoso u hostigamiento sexual',
			en: 'Investigation files for sexual harassment'
		},
		short: { es: 'Acoso y hostigamiento, carpetas', en: 'Sexual harassment, files' },
		definition: {
			es: 'Carpetas de investigación abiertas por acoso sexual y por hostigamiento sexual (este, con abuso de una posición de mando), sumadas, por cada 100,000 mujeres.',
			en: 'Investigation files opened for the two crimes of sexual harassment in Mexican law, acoso and hostigamiento (the second by someone in authority), added together, per 100,000 women.'
		},
		decimals: 1,
		fixedBreaks: [2, 5, 10, 20, 40],
		notes: ['harassment_two_crimes', ...everyFiles, 'zero_files', 'partial_year', ...afterFiles],
		sources: untilJune2025
	}),
	files({
		id: 'gender_violence_other_rate',
		crimes: ['gender_violence_other'],
		slug: {
			es: 'violencia-de-genero-distinta-a-la-familiar',
			en: 'gender-violence-outside-the-family'
		},
		label: {
			es: 'Carpetas de investigación por violencia de género distinta a la familiar',
			en: 'Investigation files for gender violence other than family violence'
		},
		short: { es: 'Violencia de género no familiar, carpetas', en: 'Other gender violence, files' },
		definition: {
			es: 'Carpetas de investigación abiertas por violencia de género en todas sus modalidades distinta a la violencia familiar, por cada 100,000 mujeres. Qué cabe en este delito depende del código penal de cada estado.',
			en: 'Investigation files opened for gender violence of any form other than family violence, per 100,000 women. What this crime takes in depends on the penal code of each state.'
		},
		decimals: 1,
		fixedBreaks: [0.1, 1, 10, 50],
		notes: ['gender_violence_few_states', ...everyFiles, 'partial_year', ...afterFiles],
		sources: untilJune2025
	}),
	files({
		id: 'human_trafficking_rate',
		crimes: ['human_trafficking'],
		slug: { es: 'trata-de-personas', en: 'human-trafficking' },
		label: {
			es: 'Carpetas de investigación por trata de personas',
			en: 'Investigation files for human trafficking'
		},
		short: { es: 'Trata de personas, carpetas', en: 'Human trafficking, files' },
		definition: {
			es: 'Carpetas de investigación abiertas por trata de personas en las fiscalías de los estados, con cualquier fin y con víctimas de cualquier sexo, por cada 100,000 mujeres.',
			en: 'Investigation files opened for human trafficking by state prosecutors, for any purpose and with victims of any sex, per 100,000 women.'
		},
		decimals: 2,
		fixedBreaks: [0.1, 0.25, 0.5, 1, 2],
		notes: ['trafficking_local', ...everyFiles, 'small_numbers', 'partial_year', ...afterFiles],
		sources: untilJune2025
	})
];
