import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cannotBeToldApart, rateRatio } from '../../../src/lib/stats/rate-ratio';
import { finite, fixtureRows } from './fixture';

const count = fc.integer({ min: 0, max: 5000 });
const exposure = fc.integer({ min: 1000, max: 50_000_000 });

describe('rateRatio(n1, exposure1, n2, exposure2, level)', () => {
	const reference = fixtureRows('rate-ratio.csv').map((row) => ({
		row,
		name: `${row['n1']} in ${row['exposure1']}, ${row['n2']} in ${row['exposure2']}, ${row['level']}`
	}));

	it.each(reference)('is that of R’s poisson.test: $name', ({ row }) => {
		const given = ['n1', 'exposure1', 'n2', 'exposure2', 'level'].map((name) => Number(row[name]));
		const [n1 = 0, exposure1 = 0, n2 = 0, exposure2 = 0, level = 0] = given;
		const found = rateRatio(n1, exposure1, n2, exposure2, level);
		for (const end of ['ratio', 'low', 'high'] as const) {
			const expected = finite(row, end);
			if (expected === null || expected === 0) expect(found?.[end]).toBe(expected);
			else expect((found?.[end] ?? NaN) / expected).toBeCloseTo(1, 9);
		}
	});

	it('is null where nothing was counted on either side', () => {
		expect(rateRatio(0, 1000, 0, 2000, 0.95)).toBeNull();
	});

	it('turns upside down when the sides change places', () => {
		fc.assert(
			fc.property(count, exposure, count, exposure, (n1, e1, n2, e2) => {
				fc.pre(n1 > 0 && n2 > 0);
				const there = rateRatio(n1, e1, n2, e2, 0.95);
				const back = rateRatio(n2, e2, n1, e1, 0.95);
				expect((there?.low ?? NaN) * (back?.high ?? NaN)).toBeCloseTo(1, 7);
				expect(there?.low).toBeLessThanOrEqual(there?.ratio ?? NaN);
				expect(there?.high).toBeGreaterThanOrEqual(there?.ratio ?? NaN);
			}),
			{ numRuns: 60 }
		);
	});

	it.each([
		[-1, 10, 2, 10],
		[1.5, 10, 2, 10],
		[1, 0, 2, 10],
		[1, 10, 2, Infinity]
	])('refuses %d in %d against %d in %d', (n1, e1, n2, e2) => {
		expect(() => rateRatio(n1, e1, n2, e2, 0.95)).toThrow(RangeError);
	});
});

describe('cannotBeToldApart(ratio)', () => {
	it('holds where the interval holds 1, up to no end at all', () => {
		expect(cannotBeToldApart(rateRatio(10, 1000, 12, 1000, 0.95))).toBe(true);
		expect(cannotBeToldApart(rateRatio(1, 1000, 0, 1000, 0.95))).toBe(true);
		expect(cannotBeToldApart(null)).toBe(true);
	});

	it('does not where the interval leaves 1 out', () => {
		expect(cannotBeToldApart(rateRatio(69, 1000, 26, 1000, 0.95))).toBe(false);
		expect(cannotBeToldApart(rateRatio(26, 1000, 69, 1000, 0.95))).toBe(false);
		expect(cannotBeToldApart(rateRatio(20, 1000, 0, 1000, 0.95))).toBe(false);
	});
});
