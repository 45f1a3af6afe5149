import { describe, expect, test } from 'vitest';
import { indicator } from '../../../src/lib/catalog/indicators';
import { monthsLabel, monthsOf, yearLabel } from '../../../src/lib/catalog/periods';

describe('yearLabel(indicator, year, lang, cut)', () => {
	const rape = indicator('rape_rate');
	test('a whole year is a number', () => {
		expect(yearLabel(rape, 2024, 'es')).toBe('2024');
	});
	test('part of a year says which months', () => {
		expect(yearLabel(rape, 2025, 'es')).toBe('2025 (enero–junio)');
		expect(yearLabel(rape, 2025, 'en')).toBe('2025 (January–June)');
	});
	test('an older cut counts its own months', () => {
		expect(yearLabel(rape, 2024, 'es', '2024-05')).toBe('2024 (enero–mayo)');
		expect(yearLabel(rape, 2023, 'en', '2024-05')).toBe('2023');
		expect(yearLabel(indicator('attempted_femicide_rate'), 2026, 'en', '2026-01')).toBe(
			'2026 (January)'
		);
	});
});

describe('monthsOf(indicator, year, cut), monthsLabel(months, lang)', () => {
	test('the newest cut, or the one asked for', () => {
		expect(monthsOf(indicator('femicide_rate'), 2025)).toBe(12);
		expect(monthsOf(indicator('femicide_rate'), 2025, '2025-06')).toBe(6);
	});
	test('nothing to say of a whole year', () => {
		expect(monthsLabel(12, 'es')).toBeNull();
		expect(monthsLabel(1, 'es')).toBe('enero');
		expect(monthsLabel(11, 'en')).toBe('January–November');
	});
});
