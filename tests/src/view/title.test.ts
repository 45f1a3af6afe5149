import { describe, expect, test } from 'vitest';
import { indicators } from '../../../src/lib/catalog/indicators';
import { filtersText, titleOf } from '../../../src/lib/view/title';

describe('titleOf(question, lang)', () => {
	test('says what it shows and which year', () => {
		const question = { indicator: 'partner_lifetime_any', year: 2021, filters: {} };
		expect(titleOf(question, 'es')).toBe(
			'Mujeres que han vivido violencia de pareja a lo largo de su relación, 2021'
		);
		expect(titleOf(question, 'en')).toBe(
			'Women who have experienced partner violence in their relationship, 2021'
		);
	});

	test('a rate says per whom, part of a year says which months', () => {
		const question = { indicator: 'rape_rate', year: 2025, filters: {} };
		expect(titleOf(question, 'es')).toBe(
			'Carpetas de investigación por violación por cada 100,000 mujeres, 2025 (enero–junio)'
		);
		expect(titleOf(question, 'en')).toBe(
			'Investigation files for rape per 100,000 women, 2025 (January–June)'
		);
	});

	test('filters follow after a colon', () => {
		const rural = {
			indicator: 'partner_lifetime_any',
			year: 2021,
			filters: { domain: 'rural', age: '25_34' }
		} as const;
		expect(titleOf(rural, 'es')).toMatch(/, 2021: localidades rurales, 25 a 34 años$/);
		expect(titleOf(rural, 'en')).toMatch(/, 2021: rural places, aged 25 to 34$/);
		const older = { indicator: 'femicide_rate', year: 2024, filters: { cut: '2024-05' } };
		expect(titleOf(older, 'es')).toBe(
			'Víctimas de feminicidio por cada 100,000 mujeres, 2024 (enero–mayo): corte de mayo de 2024'
		);
		expect(titleOf(older, 'en')).toBe(
			'Victims of femicide per 100,000 women, 2024 (January–May): cut of May 2024'
		);
	});

	test.each(indicators)('$id: no two years share a title', ({ id, years }) => {
		for (const lang of ['es', 'en'] as const) {
			const titles = years.map((year) => titleOf({ indicator: id, year, filters: {} }, lang));
			expect(new Set(titles).size).toBe(years.length);
			for (const title of titles)
				expect(title).not.toMatch(/undefined|NaN| {2}|por cada.*por cada/);
		}
	});

	test('an unknown indicator throws', () => {
		expect(() => titleOf({ indicator: 'cases', year: 2021, filters: {} }, 'es')).toThrow(
			RangeError
		);
	});
});

describe('filtersText(filters, lang)', () => {
	test('nothing filtered, nothing said', () => {
		expect(filtersText({}, 'es')).toBe('');
	});
});
