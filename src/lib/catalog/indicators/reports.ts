/** Indicators of what reaches a prosecutor: investigation files opened for crimes other than killings. */
import type { Crime, Indicator, Text } from '../types';
import { countedYears } from './years';

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
> & { readonly crimes: readonly Crime[] };

function files({ crimes, ...entry }: FilesEntry): Indicator {
	const query: Indicator['query'] = {
		kind: 'crime_rate',
		unit: 'files',
		register: 'cnsp',
		crimes: crimes.map((crime) => ({ crime, sex: 'all' }))
	};
	return {
		theme: 'reports',
		measure: 'rate',
		unit: filesPerWomen,
		classes: { method: 'fixed', k: entry.fixedBreaks.length + 1 },
		query,
		...entry,
		...countedYears({ query, notes: entry.notes })
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
		decimals: 1,
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
		decimals: 2,
		fixedBreaks: [0.1, 0.25, 0.5, 1, 2],
		notes: ['trafficking_local', ...everyFiles, 'small_numbers', 'partial_year', ...afterFiles],
		sources: untilJune2025
	})
];
