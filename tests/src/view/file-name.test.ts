import { describe, expect, test } from 'vitest';
import { fileNameOf } from '../../../src/lib/view/file-name';

const femicide = { indicator: 'femicide_rate', year: 2024, filters: {} };

describe('fileNameOf(result, lang, extension)', () => {
	test('what, when, which cut', () => {
		const result = { question: femicide, cut: '2025-06', months: 12 };
		expect(fileNameOf(result, 'es', 'csv')).toBe(
			'atlas-violeta_tasa-de-feminicidio_2024_corte-2025-06.csv'
		);
		expect(fileNameOf(result, 'en', 'csv')).toBe(
			'atlas-violeta_femicide-rate_2024_cut-2025-06.csv'
		);
	});

	test('a survey has its year and no cut', () => {
		const question = { indicator: 'partner_lifetime_any', year: 2021, filters: {} };
		expect(fileNameOf({ question, cut: '2021', months: null }, 'es', 'csv')).toBe(
			'atlas-violeta_violencia-de-pareja_2021.csv'
		);
	});

	test('months of part of a year', () => {
		const question = { indicator: 'rape_rate', year: 2025, filters: {} };
		expect(fileNameOf({ question, cut: '2025-06', months: 6 }, 'es', 'csv')).toBe(
			'atlas-violeta_violacion_2025-enero-junio_corte-2025-06.csv'
		);
	});

	test('who is counted', () => {
		const question = {
			indicator: 'partner_lifetime_any',
			year: 2021,
			filters: { domain: 'rural', age: '55_plus' }
		} as const;
		const result = { question, cut: '2021', months: null };
		expect(fileNameOf(result, 'es', 'csv')).toBe(
			'atlas-violeta_violencia-de-pareja_2021_localidades-rurales_edad-55-y-mas.csv'
		);
		expect(fileNameOf(result, 'en', 'json')).toBe(
			'atlas-violeta_partner-violence_2021_rural-places_age-55-and-over.json'
		);
		const young = { ...question, filters: { domain: 'urban', age: '15_24' } } as const;
		expect(fileNameOf({ ...result, question: young }, 'en', 'csv')).toBe(
			'atlas-violeta_partner-violence_2021_cities_age-15-24.csv'
		);
	});
});
