import { describe, expect, it, test } from 'vitest';
import type { Cell } from '../../../../src/lib/query/tabulation';
import {
	cellSaid,
	detailLead,
	detailText,
	estimateText,
	factsOf,
	levelText,
	precisionMark,
	stateOf
} from '../../../../src/lib/survey/tabulator/cell-text';
import { cell, fewCell } from './results';

const usual = cell(['rural'], 38.66, {
	se: 0.5213,
	cv: 1.3484,
	interval: { low: 37.64, high: 39.69 },
	sample: 25_940,
	numerator: 4_200_100,
	denominator: 10_864_087,
	df: 1592
});
const zero = cell(['01'], 0, { se: 0, cv: null, interval: null, precision: null });

describe('stateOf(cell)', () => {
	test.each<[string, Cell | null]>([
		['empty', null],
		['empty', fewCell([], 0)],
		['few', fewCell([], 29)],
		['high', usual],
		['high', zero],
		['moderate', cell([], 20, { precision: 'moderate' })],
		['low', cell([], 20, { precision: 'low' })]
	])('%s', (state, of) => {
		expect(stateOf(of)).toBe(state);
	});
});

describe('estimateText(cell, lang)', () => {
	it('one decimal; too few and none are said, and never look like zero', () => {
		expect(estimateText(usual, 'es')).toBe('38.7');
		expect(estimateText(zero, 'es')).toBe('0.0');
		expect(estimateText(fewCell([]), 'en')).toBe('n < 30');
		expect(estimateText(null, 'en')).toBe('—');
	});
});

describe('precisionMark(cell, lang)', () => {
	it('a sign and its words where precision is not high', () => {
		expect(precisionMark(usual, 'es')).toEqual({ mark: '', said: '' });
		expect(precisionMark(cell([], 9, { precision: 'moderate' }), 'es')).toEqual({
			mark: '*',
			said: 'precisión moderada'
		});
		expect(precisionMark(cell([], 9, { precision: 'low' }), 'en')).toEqual({
			mark: '**',
			said: 'low precision'
		});
	});
});

describe('detailText(cell, detail, lang)', () => {
	it('the interval, the sample or the error', () => {
		expect(detailText(usual, 'interval', 'es')).toBe('37.6 a 39.7');
		expect(detailText(usual, 'sample', 'es')).toBe('n = 25,940');
		expect(detailText(usual, 'error', 'es')).toBe('ee 0.5 · CV 1.3\u00a0%');
		expect(detailText(usual, 'error', 'en')).toBe('se 0.5 · CV 1.3%');
		expect(detailText(zero, 'interval', 'es')).toBe('sin intervalo');
	});

	it('of too few women only how many they are', () => {
		expect(detailText(fewCell([], 12), 'interval', 'es')).toBe('');
		expect(detailText(fewCell([], 12), 'sample', 'es')).toBe('n = 12');
		expect(detailText(null, 'sample', 'es')).toBe('');
	});
});

describe('detailLead(cell, detail, level, lang)', () => {
	it('names the interval, which shows no name', () => {
		expect(detailLead(usual, 'interval', 0.9, 'es')).toBe('Intervalo de 90\u00a0%: ');
		expect(detailLead(usual, 'sample', 0.9, 'es')).toBe('');
		expect(detailLead(zero, 'interval', 0.9, 'es')).toBe('');
		expect(detailLead(null, 'interval', 0.95, 'en')).toBe('');
	});
});

describe('factsOf(cell, level, lang)', () => {
	it('all that is known', () => {
		expect(factsOf(usual, 0.9, 'es').map(({ label, value }) => `${label}: ${value}`)).toEqual([
			'Intervalo de 90\u00a0%: 37.6 a 39.7',
			'Error estándar: 0.52 puntos',
			'Coeficiente de variación: 1.3\u00a0%',
			'Precisión: alta',
			'Mujeres en la muestra: 25,940',
			'Numerador, mujeres ponderadas: 4,200,100',
			'Denominador, mujeres ponderadas: 10,864,087',
			'Grados de libertad: 1,592'
		]);
	});

	it('of a zero no variation, no interval', () => {
		expect(factsOf(zero, 0.95, 'en').map(({ key }) => key)).not.toContain('cv');
		expect(factsOf(zero, 0.95, 'en').map(({ key }) => key)).not.toContain('interval');
	});

	it('of too few women only the sample', () => {
		expect(factsOf(fewCell([], 12), 0.95, 'en')).toEqual([
			{ key: 'sample', label: 'Women in the sample', value: '12' }
		]);
	});
});

describe('cellSaid(cell, level, lang)', () => {
	it('estimate, interval, precision', () => {
		const low = { ...usual, precision: 'low' as const };
		expect(cellSaid(low, 0.95, 'es')).toBe(
			'38.7\u00a0%, intervalo de 95\u00a0%: 37.6 a 39.7, precisión baja'
		);
		expect(cellSaid(usual, 0.95, 'en')).toBe('38.7%, 95% interval: 37.6 to 39.7');
		expect(cellSaid(zero, 0.95, 'en')).toBe('0.0%, no interval');
	});
});

describe('levelText(level, lang)', () => {
	it('as the language writes a percentage', () => {
		expect(levelText(0.95, 'es')).toBe('95\u00a0%');
		expect(levelText(0.9, 'en')).toBe('90%');
	});
});
