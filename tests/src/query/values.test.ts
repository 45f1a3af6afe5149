import { describe, expect, it } from 'vitest';
import { numberIn, originIn, plainValue, precisionIn, textIn } from '../../../src/lib/query/values';

describe('plainValue(value)', () => {
	it.each([
		[3, 3],
		['a', 'a'],
		[true, true],
		[null, null],
		[undefined, null],
		[47_349_513n, 47_349_513]
	])('of %s is %s', (value, plain) => {
		expect(plainValue(value)).toBe(plain);
	});

	it('refuses a whole number that a double would change', () => {
		expect(() => plainValue(2n ** 60n + 1n)).toThrow(RangeError);
	});
});

describe('numberIn, textIn, precisionIn, originIn (row, column)', () => {
	const row = { n: 0, name: 'x', precision: 'low', origin: 'microdata', none: null };

	it('give the value of their kind', () => {
		expect(numberIn(row, 'n')).toBe(0);
		expect(textIn(row, 'name')).toBe('x');
		expect(precisionIn(row, 'precision')).toBe('low');
		expect(originIn(row, 'origin')).toBe('microdata');
	});

	it('give null for another kind, a null or no such column', () => {
		expect(numberIn(row, 'name')).toBeNull();
		expect(textIn(row, 'n')).toBeNull();
		expect(numberIn(row, 'none')).toBeNull();
		expect(textIn(row, 'absent')).toBeNull();
		expect(precisionIn(row, 'name')).toBeNull();
		expect(originIn(row, 'name')).toBeNull();
	});
});
