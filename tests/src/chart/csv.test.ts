import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/lib/chart/csv';
import type { Cell, ChartTable } from '../../../src/lib/chart/types';

const table: ChartTable = {
	columns: [
		{ name: 'year', label: 'Año', decimals: null },
		{ name: 'femicide', label: 'Víctimas', decimals: 0 },
		{ name: 'share', label: 'Porcentaje', decimals: 1, percent: true },
		{ name: 'cut', label: 'Corte', decimals: null, fileOnly: true }
	],
	rows: [
		['2020', 952, 25.304625199362, '2026-08'],
		['2021', 1022, null, '2026-08']
	]
};

describe('csvOf(table)', () => {
	it('has a byte order mark, machine names, all digits and CRLF', () => {
		expect(csvOf(table)).toBe(
			'\uFEFFyear,femicide,share,cut\r\n2020,952,25.304625199362,2026-08\r\n2021,1022,,2026-08\r\n'
		);
	});

	it('quotes what needs it', () => {
		const rows = [['a "b", c', 1]];
		expect(csvOf({ columns: table.columns.slice(0, 2), rows })).toContain('"a ""b"", c",1\r\n');
	});

	it('takes the teeth from texts that a spreadsheet would run, and never from numbers', () => {
		const one = (cell: Cell) =>
			csvOf({ columns: table.columns.slice(0, 1), rows: [[cell]] }).split('\r\n')[1];
		expect(['=1+1', '+52', '-x', '@sum', '\tx'].map(one)).toEqual([
			"'=1+1",
			"'+52",
			"'-x",
			"'@sum",
			"'\tx"
		]);
		expect(one('\rx')).toBe('"\'\rx"');
		expect(one(-1.5)).toBe('-1.5');
		expect(one(NaN)).toBe('');
	});

	it('gives back every text and number to another reader', () => {
		const cells = fc.array(fc.tuple(fc.stringMatching(/^[A-Za-z",;\n á]*$/), fc.integer()), {
			minLength: 1
		});
		fc.assert(
			fc.property(cells, (rows) => {
				const text = csvOf({ columns: table.columns.slice(0, 2), rows });
				const read: unknown = parse(text, { bom: true, fromLine: 2, recordDelimiter: '\r\n' });
				expect(read).toEqual(rows.map((row) => row.map(String)));
			})
		);
	});
});
