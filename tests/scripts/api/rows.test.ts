import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { columns, placeName, rowsCsv, rowsOf } from '../../../scripts/api/rows';
import { smallResult } from './small';

const result = smallResult('femicide_rate', 2025);

describe('rowsOf(result)', () => {
	it('gives a row a place, with what stands beside femicide as columns', () => {
		const rows = rowsOf(result);
		expect(rows).toHaveLength(33);
		expect(rows[0]).toMatchObject({
			year: 2025,
			cve_ent: '00',
			name: 'República Mexicana',
			value: 1.0745696902557271,
			numerator: 732,
			femicide: 732,
			intentional_homicide: 2086,
			femicide_share: 25.975869410929736
		});
		expect(rows[0]).not.toHaveProperty('beside');
	});

	it('keeps zero and no data apart', () => {
		const [, aguascalientes, bajaCalifornia] = rowsOf(result);
		expect(aguascalientes).toMatchObject({ name: 'Aguascalientes', value: 0, numerator: 0 });
		expect(bajaCalifornia).toMatchObject({ name: 'Baja California', value: null, femicide: null });
	});
});

describe('rowsCsv(results)', () => {
	it('reads back with another library as the same figures, to the last digit', () => {
		const text = rowsCsv([smallResult('femicide_rate', 2024), result]);
		const read = parse(text, { columns: true }) as readonly Record<string, string>[];
		expect(read).toHaveLength(66);
		expect(Object.keys(read[0] ?? {})).toEqual(columns.map(({ name }) => name));
		expect(read[33]).toMatchObject({ year: '2025', cut: '2026-05', months: '12', cve_ent: '00' });
		expect(Number(read[33]?.['value'])).toBe(1.0745696902557271);
		expect([read[34]?.['value'], read[35]?.['value']]).toEqual(['0', '']);
	});

	it('ends every line as RFC 4180 does', () => {
		expect(rowsCsv([result]).match(/\r\n/g)).toHaveLength(34);
	});
});

describe('placeName(cve_ent)', () => {
	it('names the nation and the states in both languages', () => {
		expect(placeName('00')).toEqual({ es: 'República Mexicana', en: 'Mexico, whole country' });
		expect(placeName('09')).toEqual({ es: 'Ciudad de México', en: 'Mexico City' });
		expect(() => placeName('33')).toThrow(RangeError);
	});
});
