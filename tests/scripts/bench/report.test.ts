import { describe, expect, it } from 'vitest';
import { lineOf, median, verdictOf } from '../../../scripts/bench/report';

describe('median(values)', () => {
	it.each([
		[[3, 1, 2], 2],
		[[4, 1, 3, 2], 2.5],
		[[7], 7]
	])('of %j is %d', (values, middle) => {
		expect(median(values)).toBe(middle);
	});

	it('has no value for no values', () => {
		expect(() => median([])).toThrow(RangeError);
	});
});

describe('verdictOf(measure)', () => {
	const measure = { name: 'x', unit: 's', budget: 1 } as const;

	it('lets a value reach its budget, and no more', () => {
		expect(verdictOf({ ...measure, value: 1 })).toBe('OK');
		expect(verdictOf({ ...measure, value: 1.01 })).toBe('OVER');
	});

	it('judges nothing that was not measured or has no budget', () => {
		expect(verdictOf({ ...measure, value: null })).toBe('not measured');
		expect(verdictOf({ ...measure, value: 5, budget: null })).toBe('');
	});
});

describe('lineOf(measure)', () => {
	it('writes value, budget, verdict and note in that order', () => {
		const line = lineOf({ name: 'LCP', value: 1.234, unit: 's', budget: 1.8, note: 'median of 5' });
		expect(line.replace(/ +/g, ' ')).toBe('LCP 1.23 s ≤ 1.80 s OK (median of 5)');
	});

	it('writes a weight in thousands of bytes', () => {
		const line = lineOf({ name: 'JavaScript', value: 90.04, unit: 'KB', budget: 90 });
		expect(line.replace(/ +/g, ' ')).toBe('JavaScript 90.0 KB ≤ 90.0 KB OVER');
	});

	it('never writes a figure for what was not measured', () => {
		const line = lineOf({ name: 'Import', value: null, unit: 's', budget: 60, note: 'no sources' });
		expect(line.replace(/ +/g, ' ')).toBe('Import – ≤ 60.00 s not measured (no sources)');
	});
});
