import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../../src/lib/survey/tabulator/take/csv';
import { cell, result } from './result';

type Line = Readonly<Record<string, string>>;
const read = (text: string) => parse(text, { bom: true, columns: true }) as Line[];

describe('csvOf(result, lang)', () => {
	it('has a row a cell, the figures with all their digits', () => {
		const first = read(csvOf(result(), 'es'))[2];
		expect(first).toEqual({
			age_group: '15_24',
			age_group_label: '15 a 24 años',
			domain: 'rural',
			domain_label: 'Localidades rurales',
			estimate: '39.87412345678901',
			se: '0.2513456789012345',
			cv: '0.6303478213460125',
			low: '39.38223456789012',
			high: '40.36823456789012',
			level: '95',
			numerator: '18880163',
			denominator: '47349513',
			sample: '105278',
			df: '8123',
			precision: 'high',
			note: '',
			survey_year: '2021',
			outcome: 'partner_any',
			outcome_label: 'Violencia de pareja a lo largo de la relación',
			base: 'las mujeres de 15 años y más que tienen o han tenido pareja, que viven en Oaxaca o Puebla y que viven en localidades rurales',
			filters: 'state:20,21;domain:rural',
			source: 'endireh'
		});
	});

	it('leaves empty the figures of a cell with fewer than 30 women, and says why', () => {
		const few = read(csvOf(result(), 'en'))[1];
		expect([few?.estimate, few?.se, few?.low, few?.numerator, few?.precision]).toEqual(
			Array(5).fill('')
		);
		expect(few?.sample).toBe('29');
		expect(few?.note).toBe('fewer than 30 women in the sample: no estimate');
		expect(few?.age_group_label).toBe('Total');
	});

	it('writes a percentage of zero as 0, with no interval, and says why', () => {
		const zero = read(csvOf(result(), 'es'))[0];
		expect([zero?.estimate, zero?.low, zero?.high, zero?.cv]).toEqual(['0', '', '', '']);
		expect(zero?.note).toBe('sin intervalo: el porcentaje es 0 o 100');
	});

	it('names a level of 90, and what leaves a cell without an interval', () => {
		const cells = [cell([], { interval: null, df: 0 })];
		const [line] = read(csvOf(result({ by: [], base: [] }, { level: 0.9, cells }), 'en'));
		expect(line?.level).toBe('90');
		expect(line?.note).toBe('no interval: no degrees of freedom left');
		expect(Object.keys(line ?? {})[0]).toBe('estimate');
	});

	it('is read by spreadsheets as UTF-8, with the line ends of RFC 4180', () => {
		const text = csvOf(result(), 'es');
		expect(text.startsWith('\uFEFFage_group,')).toBe(true);
		expect(text.endsWith('endireh\r\n')).toBe(true);
		expect(text.split('\r\n').length).toBe(5);
	});
});
