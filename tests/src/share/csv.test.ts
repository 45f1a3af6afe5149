import { describe, expect, it } from 'vitest';
import { csvCell } from '../../../src/lib/share/csv';

describe('csvCell(cell)', () => {
	it('leaves empty what is not known or not finite', () => {
		expect([null, NaN, Infinity].map(csvCell)).toEqual(['', '', '']);
	});

	it('quotes separators, quotation marks and line breaks', () => {
		expect(csvCell('a, "b"\nc')).toBe('"a, ""b""\nc"');
	});

	it('disarms a text that begins as a formula, and no number', () => {
		expect(csvCell('=1+1')).toBe("'=1+1");
		expect(csvCell('-3 files')).toBe("'-3 files");
		for (const sign of ['+', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
			expect(csvCell(`${sign}1`).replace(/^"/, '')).toBe(
				`'${sign}1${/[\r\n]/.test(sign) ? '"' : ''}`
			);
		expect([-3, 0.125, true].map(csvCell)).toEqual(['-3', '0.125', 'true']);
	});
});
