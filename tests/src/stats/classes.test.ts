import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClassChoice, ClassMethod } from '../../../src/lib/catalog/types';
import { classBreaks as breaksOf, classCounts, classOf } from '../../../src/lib/stats/classes';
import { naturalBreaks } from '../../../src/lib/stats/natural';

const doubling = [1, 2, 4, 8, 16, 32, 64];
const choice = (method: ClassMethod, k: number): ClassChoice => ({ method, k });

const classBreaks = (...[values, chosen, fixed]: Parameters<typeof breaksOf>) =>
	breaksOf(values, chosen, fixed, naturalBreaks);

describe('classBreaks(values, choice, fixedBreaks, natural)', () => {
	it('quantiles: R quantile(x, 1:4/5)', () => {
		const breaks = classBreaks(doubling, choice('quantiles', 5), []);
		[2.4, 5.6, 12.8, 28.8].forEach((cut, i) => expect(breaks[i]).toBeCloseTo(cut, 12));
		expect(breaks).toHaveLength(4);
	});

	it('equal: steps of one width', () => {
		expect(classBreaks([0, 3, 12], choice('equal', 4), [])).toEqual([3, 6, 9]);
	});

	it('natural: three clear groups', () => {
		const values = [50, 1, 11, 2, 51, 10, 3, 12];
		expect(classBreaks(values, choice('natural', 3), [])).toEqual([10, 50]);
	});

	it('fixed: the breaks given, whatever the values', () => {
		expect(classBreaks([100], choice('fixed', 4), [1, 3, 6])).toEqual([1, 3, 6]);
	});

	it.each(['quantiles', 'equal', 'natural'] as const)(
		'%s: ties and few values make fewer',
		(method) => {
			expect(classBreaks([], choice(method, 5), [])).toEqual([]);
			expect(classBreaks([null, null], choice(method, 5), [])).toEqual([]);
			expect(classBreaks([7], choice(method, 5), [])).toEqual([]);
			expect(classBreaks([7, 7, 7], choice(method, 5), [])).toEqual([]);
		}
	);

	it('quantiles: a crowd of zeros is one class', () => {
		expect(classBreaks([0, 0, 0, 0, 0, 0, 1, 9], choice('quantiles', 4), [])).toEqual([0.25]);
	});

	it('natural: no more classes than different values', () => {
		expect(classBreaks([1, 1, 5, 5, null], choice('natural', 7), [])).toEqual([5]);
	});

	it('refuses a k that is not a number of classes', () => {
		expect(() => classBreaks([1], choice('equal', 2.5), [])).toThrow(RangeError);
		expect(() => classBreaks([1], choice('equal', 0), [])).toThrow(RangeError);
	});

	it('refuses natural classes without what computes them', () => {
		expect(() => breaksOf([1, 2, 3], choice('natural', 3), [])).toThrow(RangeError);
	});

	const value = fc.option(fc.double({ min: 0, max: 200, noNaN: true }), { nil: null });
	const values = fc.array(value, { maxLength: 33 });
	const anyChoice = fc.record<ClassChoice>({
		method: fc.constantFrom('quantiles', 'equal', 'natural'),
		k: fc.integer({ min: 3, max: 7 })
	});

	it('breaks rise, are fewer than k, and lie above the lowest value', () => {
		fc.assert(
			fc.property(values, anyChoice, (all, chosen) => {
				const breaks = classBreaks(all, chosen, []);
				expect(breaks.length).toBeLessThan(chosen.k);
				const lowest = Math.min(...all.filter((v) => v !== null));
				[lowest, ...breaks].forEach((cut, i, ends) => {
					if (i > 0) expect(cut).toBeGreaterThan(ends[i - 1] ?? NaN);
				});
			})
		);
	});

	it('the classes cover every value and add to n', () => {
		fc.assert(
			fc.property(values, anyChoice, (all, chosen) => {
				const counts = classCounts(all, classBreaks(all, chosen, []));
				const n = all.filter((v) => v !== null).length;
				expect(counts.reduce((a, b) => a + b, 0)).toBe(n);
			})
		);
	});

	it('the order of the values does not matter', () => {
		fc.assert(
			fc.property(values, anyChoice, (all, chosen) => {
				const reversed = [...all].reverse();
				expect(classBreaks(reversed, chosen, [])).toEqual(classBreaks(all, chosen, []));
			})
		);
	});

	it('leaves the values as they were given', () => {
		const given = [3, 1, 2];
		classBreaks(given, choice('natural', 3), []);
		expect(given).toEqual([3, 1, 2]);
	});
});

describe('classOf(value, breaks)', () => {
	it('puts a value equal to a break in the class above', () => {
		expect([0, 0.9, 1, 2, 3, 5, 6, 40].map((v) => classOf(v, [1, 3, 6]))).toEqual([
			0, 0, 1, 1, 2, 2, 3, 3
		]);
	});
});

describe('classCounts(values, breaks)', () => {
	it('counts each class and leaves nulls out', () => {
		expect(classCounts([0, null, 1, 2, 6, 7], [1, 3, 6])).toEqual([1, 2, 0, 2]);
	});
});
