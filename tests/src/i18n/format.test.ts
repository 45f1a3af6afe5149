import { describe, expect, it } from 'vitest';
import {
	formatCut,
	formatEither,
	formatInterval,
	formatList,
	formatNumber,
	formatPercent,
	formatSigned,
	lowerFirst,
	upperFirst
} from '../../../src/lib/i18n/format';

describe('formatNumber(value, decimals, lang)', () => {
	it('groups thousands and keeps the decimals asked for, as Mexico and English write them', () => {
		expect(formatNumber(67568918, 0, 'es')).toBe('67,568,918');
		expect(formatNumber(1021, 0, 'es')).toBe('1,021');
		expect(formatNumber(4.834, 2, 'es')).toBe('4.83');
		expect(formatNumber(4, 1, 'en')).toBe('4.0');
	});

	it('writes a dash where there is no number', () => {
		expect(formatNumber(null, 1, 'es')).toBe('–');
	});
});

describe('formatPercent(value, decimals, lang)', () => {
	it('sets the sign apart in Spanish, without a break, and close in English', () => {
		expect(formatPercent(39.874, 1, 'es')).toBe('39.9\u00a0%');
		expect(formatPercent(39.874, 1, 'en')).toBe('39.9%');
		expect(formatPercent(null, 1, 'en')).toBe('–');
	});
});

describe('formatInterval(low, high, decimals, lang)', () => {
	it('joins both ends by a word', () => {
		expect(formatInterval(39.38, 40.37, 1, 'es')).toBe('39.4 a 40.4');
		expect(formatInterval(39.38, 40.37, 1, 'en')).toBe('39.4 to 40.4');
	});

	it('writes a dash where one end is missing', () => {
		expect(formatInterval(1, null, 1, 'es')).toBe('–');
	});
});

describe('formatSigned(value, decimals, lang)', () => {
	it.each([
		[6.94, '+6.9'],
		[-4.06, '−4.1'],
		[-0.04, '0.0'],
		[0, '0.0'],
		[null, '–']
	] as const)('%s is %s', (value, words) => {
		expect(formatSigned(value, 1, 'es')).toBe(words);
	});
});

describe('formatCut(cut, lang)', () => {
	it.each([
		['2025-06', 'es', 'junio de 2025'],
		['2025-06', 'en', 'June 2025'],
		['2026-01-09', 'es', '9 de enero de 2026'],
		['2026-01-09', 'en', '9 January 2026'],
		['2021', 'es', '2021'],
		['hacia 2025', 'es', 'hacia 2025']
	] as const)('%s in %s is %s', (cut, lang, words) => {
		expect(formatCut(cut, lang)).toBe(words);
	});
});

describe('formatList(words, lang)', () => {
	it('joins by the language’s own word', () => {
		expect(formatList(['Colima', 'Durango', 'Puebla'], 'es')).toBe('Colima, Durango y Puebla');
		expect(formatList(['Colima', 'Durango', 'Puebla'], 'en')).toBe('Colima, Durango and Puebla');
		expect(formatList(['Durango', 'Hidalgo'], 'es')).toBe('Durango e Hidalgo');
	});
});

describe('formatEither(words, lang)', () => {
	it('joins by the word for one of them', () => {
		expect(formatEither(['Colima', 'Durango', 'Oaxaca'], 'es')).toBe('Colima, Durango u Oaxaca');
		expect(formatEither(['Colima', 'Durango'], 'es')).toBe('Colima o Durango');
		expect(formatEither(['Colima', 'Durango', 'Oaxaca'], 'en')).toBe('Colima, Durango or Oaxaca');
	});
});

describe('upperFirst(text), lowerFirst(text)', () => {
	it('change the first letter only, accents too', () => {
		expect(upperFirst('área de Puebla')).toBe('Área de Puebla');
		expect(lowerFirst('Área de Puebla')).toBe('área de Puebla');
		expect([upperFirst(''), lowerFirst('')]).toEqual(['', '']);
	});
});
