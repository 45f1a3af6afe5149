import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, difference, type Estimated } from '../../../src/lib/stats/difference';

const figure: fc.Arbitrary<Estimated> = fc.record({
	estimate: fc.double({ min: 0, max: 100, noNaN: true }),
	se: fc.double({ min: 0.01, max: 10, noNaN: true }),
	df: fc.integer({ min: 1, max: 20_000 })
});

describe('difference(first, second, level)', () => {
	// R 4.2: v <- s1^2 + s2^2; df <- v^2 / (s1^4 / df1 + s2^4 / df2); qt(1 - (1 - level) / 2, df) * sqrt(v)
	it.each([
		[
			{ estimate: 43.935, se: 0.31, df: 17000 },
			{ estimate: 39.874, se: 0.2527, df: 17108 },
			0.95,
			{
				verdict: 'fell',
				estimate: -4.061,
				se: 0.399946608936743,
				df: 32735.7901924543,
				low: -4.8449099333214,
				high: -3.2770900666786
			}
		],
		[
			{ estimate: 30, se: 2.5, df: 8 },
			{ estimate: 34, se: 1.5, df: 20 },
			0.95,
			{
				verdict: 'same',
				estimate: 4,
				se: 2.91547594742265,
				df: 14.0675387891695,
				low: -2.25025868992257,
				high: 10.2502586899226
			}
		],
		[
			{ estimate: 30, se: 2.5, df: 8 },
			{ estimate: 38, se: 1.5, df: 20 },
			0.9,
			{
				verdict: 'rose',
				estimate: 8,
				se: 2.91547594742265,
				df: 14.0675387891695,
				low: 2.86668412615621,
				high: 13.1333158738438
			}
		]
	])('of %o and %o at %d is %o', (first, second, level, expected) => {
		const found = difference(first, second, level);
		expect(found?.verdict).toBe(expected.verdict);
		expect(found?.estimate).toBeCloseTo(expected.estimate, 11);
		expect(found?.se).toBeCloseTo(expected.se, 11);
		expect(found?.df).toBeCloseTo(expected.df, 6);
		expect(found?.interval.low).toBeCloseTo(expected.low, 9);
		expect(found?.interval.high).toBeCloseTo(expected.high, 9);
	});

	it('turned around has the other sign and the other verdict', () => {
		const other = { rose: 'fell', fell: 'rose', same: 'same' } as const;
		fc.assert(
			fc.property(figure, figure, (first, second) => {
				const there = difference(first, second, 0.95);
				const back = difference(second, first, 0.95);
				expect(back?.interval.low).toBeCloseTo(-(there?.interval.high ?? NaN), 9);
				expect(back?.verdict).toBe(other[there?.verdict ?? 'same']);
			})
		);
	});

	it('has at least the fewer degrees of freedom, and at most both together', () => {
		fc.assert(
			fc.property(figure, figure, (first, second) => {
				const df = difference(first, second, 0.95)?.df ?? NaN;
				expect(df).toBeGreaterThanOrEqual(Math.min(first.df, second.df) * (1 - 1e-9));
				expect(df).toBeLessThanOrEqual((first.df + second.df) * (1 + 1e-9));
			})
		);
	});

	it('of two figures without error is what they differ by', () => {
		const sure = { estimate: 0, se: 0, df: 10 };
		const found = difference(sure, { ...sure, estimate: 2 }, 0.95);
		expect(found).toMatchObject({ estimate: 2, se: 0, interval: { low: 2, high: 2 } });
		expect(found?.verdict).toBe('rose');
		expect(difference(sure, sure, 0.95)?.verdict).toBe('same');
	});

	it('is null where an error has no degree of freedom', () => {
		const figure = { estimate: 30, se: 2, df: 12 };
		expect(difference({ ...figure, df: 0 }, figure, 0.95)).toBeNull();
		expect(difference(figure, { ...figure, df: 0 }, 0.95)).toBeNull();
	});

	it('refuses a negative error and a level that is none', () => {
		const figure = { estimate: 30, se: 2, df: 12 };
		expect(() => difference(figure, { ...figure, se: -1 }, 0.95)).toThrow(RangeError);
		expect(() => difference(figure, figure, 95)).toThrow(RangeError);
	});
});

describe('around(estimate, se, df, level)', () => {
	// R 4.2: 5 + c(-1, 1) * qt(.95, 12) * 2
	it('is the estimate with t times its error on both sides', () => {
		const { low, high } = around(5, 2, 12, 0.9);
		expect(low).toBeCloseTo(1.435424888701, 9);
		expect(high).toBeCloseTo(8.564575111299, 9);
	});
});
