import { describe, expect, it } from 'vitest';
import { count, countOrNull, decimal } from '../../../../scripts/import/lib/numbers';
import { readCsv } from '../../../../scripts/import/lib/read';
import { faultOf, fileOf } from '../fault';

const cell = (text: string) => {
	const file = fileOf(`n,m\n"${text}",0\n`);
	const [row] = readCsv(file, { encoding: 'utf-8', columns: ['n'] });
	if (!row) throw new Error('no row');
	return { row, file };
};
const countOf = (text: string, decimalZero = false) => {
	const { row, file } = cell(text);
	return count(row, 'n', file, { decimalZero });
};

describe('count(row, column, file, options)', () => {
	it('reads whole numbers from zero up', () => {
		expect(['0', '7', '0012', '67568918'].map((text) => countOf(text))).toEqual([
			0, 7, 12, 67568918
		]);
	});

	it.each(['-1', '1.5', '1.0', '', '1,234', '1e3', 'NA', '9007199254740993'])(
		'throws for "%s"',
		(text) => {
			expect(faultOf(() => countOf(text))).toEqual({
				file: 'folder/file.csv',
				row: 2,
				column: 'n',
				expected: 'a whole number, zero or more',
				found: text === '' ? 'a blank' : `"${text}"`
			});
		}
	);

	it('takes 12.0 as 12 only when told to, and never 12.5 or -12.0', () => {
		expect(countOf('12.0', true)).toBe(12);
		expect(faultOf(() => countOf('12.5', true)).found).toBe('"12.5"');
		expect(faultOf(() => countOf('-12.0', true)).found).toBe('"-12.0"');
	});
});

describe('countOrNull(row, column, file)', () => {
	it('gives null for a blank and still throws for a negative', () => {
		const blank = cell('');
		expect(countOrNull(blank.row, 'n', blank.file)).toBeNull();
		const negative = cell('-2');
		expect(faultOf(() => countOrNull(negative.row, 'n', negative.file)).found).toBe('"-2"');
	});
});

describe('decimal(row, column, file)', () => {
	const decimalOf = (text: string) => {
		const { row, file } = cell(text);
		return decimal(row, 'n', file);
	};

	it('reads numbers with a decimal point', () => {
		expect(['0.253', '-4.5', '12', '1e-3'].map(decimalOf)).toEqual([0.253, -4.5, 12, 0.001]);
	});

	it.each(['', '1,5', 'Infinity', '0x1f', '1.'])('throws for "%s"', (text) => {
		expect(faultOf(() => decimalOf(text))).toMatchObject({
			row: 2,
			column: 'n',
			expected: 'a number'
		});
	});
});
