/** Indicators of killings of women: femicide, intentional homicide, and deaths certified as homicide. */
import type { CrimeCount, Indicator, Text } from '../types';
import { countedYears } from './years';

const femicide: CrimeCount = { crime: 'femicide', sex: 'women' };
const homicideOfWomen: CrimeCount = { crime: 'intentional_homicide', sex: 'women' };

const victimsPerWomen: Text = {
	es: 'víctimas por cada 100,000 mujeres',
	en: 'victims per 100,000 women'
};

const everyVictims = ['cut_revised', 'register_break', 'small_numbers', 'rate_base'] as const;

type KillingEntry = Omit<Indicator, 'theme' | 'classes' | 'years' | 'partialYears'>;

function killing(entry: KillingEntry): Indicator {
	return {
		theme: 'killings',
		classes: { method: 'fixed', k: entry.fixedBreaks.length + 1 },
		...entry,
		...countedYears(entry)
	};
}

export const killingIndicators: readonly Indicator[] = [
	killing({
		id: 'women_killings_rate',
		slug: { es: 'feminicidio-y-homicidio-doloso', en: 'femicide-and-intentional-homicide' },
		label: {
			es: 'Mujeres víctimas de feminicidio u homicidio doloso',
			en: 'Women victims of femicide or intentional homicide'
		},
		short: { es: 'Feminicidio y homicidio doloso', en: 'Femicide and intentional homicide' },
		unit: victimsPerWomen,
		measure: 'rate',
		decimals: 2,
		query: {
			kind: 'crime_rate',
			unit: 'victims',
			register: 'cnsp',
			crimes: [femicide, homicideOfWomen]
		},
		fixedBreaks: [2, 3, 5, 8, 15],
		notes: ['unknown_sex', ...everyVictims],
		sources: ['sesnsp-victims', 'sesnsp-bulletins', 'conapo-population']
	}),
	killing({
		id: 'femicide_rate',
		slug: { es: 'tasa-de-feminicidio', en: 'femicide-rate' },
		label: { es: 'Víctimas de feminicidio', en: 'Victims of femicide' },
		short: { es: 'Feminicidio, víctimas', en: 'Femicide, victims' },
		unit: {
			es: 'víctimas de feminicidio por cada 100,000 mujeres',
			en: 'victims of femicide per 100,000 women'
		},
		measure: 'rate',
		decimals: 2,
		query: { kind: 'crime_rate', unit: 'victims', register: 'cnsp', crimes: [femicide] },
		fixedBreaks: [0.5, 1, 1.5, 2, 3],
		notes: ['femicide_share_varies', 'penal_codes', ...everyVictims],
		sources: ['sesnsp-victims', 'sesnsp-bulletins', 'conapo-population']
	}),
	killing({
		id: 'women_homicide_rate',
		slug: { es: 'homicidio-doloso-de-mujeres', en: 'intentional-homicide-of-women' },
		label: {
			es: 'Mujeres víctimas de homicidio doloso',
			en: 'Women victims of intentional homicide'
		},
		short: { es: 'Homicidio doloso de mujeres', en: 'Intentional homicide of women' },
		unit: victimsPerWomen,
		measure: 'rate',
		decimals: 2,
		query: { kind: 'crime_rate', unit: 'victims', register: 'cnsp', crimes: [homicideOfWomen] },
		fixedBreaks: [1, 2, 4, 8, 16],
		notes: ['unknown_sex', 'femicide_share_varies', ...everyVictims],
		sources: ['sesnsp-victims', 'sesnsp-bulletins', 'conapo-population']
	}),
	killing({
		id: 'femicide_share',
		slug: { es: 'registro-como-feminicidio', en: 'recorded-as-femicide' },
		label: {
			es: 'Parte de los homicidios de mujeres que se registra como feminicidio',
			en: 'Share of the killings of women that is recorded as femicide'
		},
		short: { es: 'Registro como feminicidio', en: 'Recorded as femicide' },
		unit: {
			es: '% de las mujeres víctimas de feminicidio u homicidio doloso',
			en: '% of women victims of femicide or intentional homicide'
		},
		measure: 'share',
		decimals: 1,
		query: {
			kind: 'crime_share',
			unit: 'victims',
			register: 'cnsp',
			part: [femicide],
			whole: [femicide, homicideOfWomen]
		},
		fixedBreaks: [10, 20, 30, 40, 60],
		notes: [
			'femicide_share_varies',
			'penal_codes',
			'share_small_whole',
			'unknown_sex',
			'cut_revised'
		],
		sources: ['sesnsp-victims', 'sesnsp-bulletins']
	}),
	killing({
		id: 'femicide_files_rate',
		slug: { es: 'carpetas-de-feminicidio', en: 'femicide-files' },
		label: {
			es: 'Carpetas de investigación por feminicidio',
			en: 'Investigation files for femicide'
		},
		short: { es: 'Feminicidio, carpetas', en: 'Femicide, files' },
		unit: {
			es: 'carpetas de feminicidio por cada 100,000 mujeres',
			en: 'femicide files per 100,000 women'
		},
		measure: 'rate',
		decimals: 2,
		query: { kind: 'crime_rate', unit: 'files', register: 'cnsp', crimes: [femicide] },
		fixedBreaks: [0.5, 1, 1.5, 2, 3],
		notes: ['files_not_victims', 'femicide_share_varies', 'penal_codes', ...everyVictims],
		sources: ['sesnsp-bulletins', 'sesnsp-crimes', 'sesnsp-crimes-annual', 'conapo-population']
	}),
	killing({
		id: 'attempted_femicide_rate',
		slug: { es: 'tentativa-de-feminicidio', en: 'attempted-femicide' },
		label: {
			es: 'Carpetas de investigación por tentativa de feminicidio',
			en: 'Investigation files for attempted femicide'
		},
		short: { es: 'Tentativa de feminicidio, carpetas', en: 'Attempted femicide, files' },
		unit: {
			es: 'carpetas por cada 100,000 mujeres, a ritmo anual',
			en: 'files per 100,000 women, at a yearly pace'
		},
		measure: 'rate',
		decimals: 2,
		query: {
			kind: 'crime_rate',
			unit: 'files',
			register: 'rnid',
			crimes: [{ crime: 'attempted_femicide', sex: 'women' }]
		},
		fixedBreaks: [0.25, 0.5, 1, 2],
		notes: [
			'attempts_first_months',
			'files_not_victims',
			'penal_codes',
			'partial_year',
			'small_numbers',
			'rate_base'
		],
		sources: ['sesnsp-rnid', 'conapo-population']
	}),
	{
		id: 'homicide_deaths_rate',
		theme: 'killings',
		slug: { es: 'defunciones-por-homicidio', en: 'homicide-deaths' },
		label: {
			es: 'Defunciones de mujeres certificadas como homicidio',
			en: 'Deaths of women certified as homicide'
		},
		short: { es: 'Defunciones por homicidio (INEGI)', en: 'Homicide deaths (INEGI)' },
		unit: {
			es: 'defunciones por cada 100,000 mujeres',
			en: 'deaths per 100,000 women'
		},
		measure: 'rate',
		decimals: 2,
		query: { kind: 'death_rate' },
		years: Array.from({ length: 33 }, (_, index) => 1990 + index),
		partialYears: {},
		fixedBreaks: [1, 2, 3, 5, 10],
		classes: { method: 'fixed', k: 6 },
		notes: [
			'deaths_not_femicides',
			'deaths_registration',
			'deaths_after_2022',
			'small_numbers',
			'rate_base'
		],
		sources: ['inegi-mortality', 'conapo-population']
	}
];
