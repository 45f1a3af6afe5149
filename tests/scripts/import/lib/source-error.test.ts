import { describe, expect, it } from 'vitest';
import { quoted, SourceError } from '../../../../scripts/import/lib/source-error';

describe('SourceError(fault)', () => {
	it('says file, row, column, what was expected and what was found', () => {
		const error = new SourceError({
			file: 'inegi/deaths.csv',
			row: 3,
			column: 'n',
			expected: 'a whole number',
			found: '"-1"'
		});
		expect(error.message).toBe(
			'inegi/deaths.csv, row 3, column "n": expected a whole number, found "-1"'
		);
	});

	it('leaves out row and column where the fault is the file itself', () => {
		const error = new SourceError({ file: 'a.csv', expected: 'a file', found: 'none' });
		expect(error.message).toBe('a.csv: expected a file, found none');
		expect([error.row, error.column]).toEqual([null, null]);
	});
});

describe('quoted(text)', () => {
	it('cuts a long text at 60 characters', () => {
		expect(quoted('a'.repeat(61))).toBe(`"${'a'.repeat(57)}..."`);
		expect(quoted('a'.repeat(60))).toBe(`"${'a'.repeat(60)}"`);
	});
});
