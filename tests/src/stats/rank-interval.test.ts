import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	DRAWS,
	mostPlaces,
	onLogit,
	rankIntervals,
	toldApart
} from '../../../src/lib/stats/rank-interval';
import { fixtureRows } from './fixture';

const rows = fixtureRows('rank-interval.csv');

/** Four standard errors of a share near 2.5 % in `DRAWS` draws. */
const SLACK = 4 * Math.sqrt((0.025 * 0.975) / DRAWS);

describe('rankIntervals(figures)', () => {
	it.each(['family_12m', 'school_lifetime'])('is R’s with a hundred times the draws: %s', (id) => {
		const own = rows.filter(({ indicator }) => indicator === id);
		const found = rankIntervals(
			own.map((row) => onLogit({ estimate: Number(row['estimate']), se: Number(row['se']) }))
		);
		expect(found).toHaveLength(32);
		const off: unknown[] = [];
		own.forEach((row, at) => {
			const upto = [0, ...(row['upto'] ?? '').split(' ').map(Number)];
			const ends = [
				[found[at]?.low ?? NaN, 0.025, Number(row['low'])],
				[found[at]?.high ?? NaN, 0.975, Number(row['high'])]
			] as const;
			for (const [place, level, expected] of ends) {
				const reached = (upto[place] ?? NaN) >= level - SLACK;
				const notBefore = (upto[place - 1] ?? NaN) < level + SLACK;
				if (!reached || !notBefore || Math.abs(place - expected) > 1)
					off.push({ cve_ent: row['cve_ent'], place, level, expected });
			}
		});
		expect(off).toEqual([]);
	});

	it('is the rank itself where there is no error', () => {
		const figures = [20, 50, 35].map((estimate) => ({ estimate, se: 0 }));
		expect(rankIntervals(figures)).toEqual([
			{ low: 3, high: 3 },
			{ low: 1, high: 1 },
			{ low: 2, high: 2 }
		]);
	});

	it('lets equal figures share their places, with an error and without', () => {
		const both = [
			{ low: 1, high: 2 },
			{ low: 1, high: 2 }
		];
		const twice = (se: number) => [
			{ estimate: 40, se },
			{ estimate: 40, se }
		];
		expect(rankIntervals(twice(2))).toEqual(both);
		expect(rankIntervals(twice(0))).toEqual(both);
		expect(rankIntervals([...twice(1), { estimate: 10, se: 0.5 }])).toEqual([
			...both,
			{ low: 3, high: 3 }
		]);
	});

	it('holds two places where one figure is above the other in 97 of 100 draws, one in 98 of 100', () => {
		// The difference of two figures of error 1 has an error of √2: above zero with a probability of Φ(d / √2).
		const apart = (d: number) => [
			{ estimate: d, se: 1 },
			{ estimate: 0, se: 1 }
		];
		expect(rankIntervals(apart(1.8808 * Math.SQRT2))[0]).toEqual({ low: 1, high: 2 });
		expect(rankIntervals(apart(2.0537 * Math.SQRT2))[0]).toEqual({ low: 1, high: 1 });
	});

	it('repeats itself, and with other draws moves by little', () => {
		const figures = [10, 11, 12, 13, 14].map((estimate) => ({ estimate, se: 1 }));
		expect(rankIntervals(figures)).toEqual(rankIntervals(figures));
		rankIntervals(figures, 20_000, 5).forEach(({ low, high }, at) => {
			expect(Math.abs(low - (rankIntervals(figures)[at]?.low ?? NaN))).toBeLessThanOrEqual(1);
			expect(Math.abs(high - (rankIntervals(figures)[at]?.high ?? NaN))).toBeLessThanOrEqual(1);
		});
	});

	it('lies among the places, and around the estimate’s own where there is no error', () => {
		const estimate = fc.double({ min: 1, max: 99, noNaN: true });
		const estimates = fc.array(estimate, { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(estimates, fc.constantFrom(0, 0.5, 9), (all, se) => {
				const figures = [...all].sort((a, b) => b - a).map((one) => ({ estimate: one, se }));
				const places = rankIntervals(figures, 200);
				places.forEach(({ low, high }, at) => {
					expect(low).toBeGreaterThanOrEqual(1);
					expect(high).toBeLessThanOrEqual(all.length);
					expect(low).toBeLessThanOrEqual(high);
					const own = at + 1;
					if (se === 0) expect(low <= own && own <= high).toBe(true);
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('refuses what is no figure', () => {
		expect(() => rankIntervals([{ estimate: NaN, se: 1 }])).toThrow(RangeError);
		expect(() => rankIntervals([{ estimate: 1, se: -1 }])).toThrow(RangeError);
		expect(() => rankIntervals([{ estimate: 1, se: 1 }], 0)).toThrow(RangeError);
		expect(rankIntervals([])).toEqual([]);
	});
});

describe('onLogit(figure)', () => {
	it('takes the delta method’s error', () => {
		// logit(0.2) = ln(1/4); 1 / (0.2 · 0.8) = 6.25.
		const { estimate, se } = onLogit({ estimate: 20, se: 2 });
		expect(estimate).toBeCloseTo(-Math.log(4), 12);
		expect(se).toBeCloseTo(0.125, 12);
	});

	it('has no error where the logit ends', () => {
		expect(onLogit({ estimate: 0, se: 0 })).toEqual({ estimate: -Infinity, se: 0 });
		expect(onLogit({ estimate: 100, se: 0 })).toEqual({ estimate: Infinity, se: 0 });
		const places = rankIntervals([0, 50, 0].map((estimate) => onLogit({ estimate, se: 1 })));
		expect(places).toEqual([
			{ low: 2, high: 3 },
			{ low: 1, high: 1 },
			{ low: 2, high: 3 }
		]);
	});

	it('refuses what is no percentage', () => {
		expect(() => onLogit({ estimate: 101, se: 1 })).toThrow(RangeError);
		expect(() => onLogit({ estimate: 50, se: NaN })).toThrow(RangeError);
	});
});

describe('toldApart(places, of)', () => {
	it('tells intervals of ten of 32 places, and none that is longer', () => {
		expect(mostPlaces(32)).toBe(10);
		expect(toldApart({ low: 1, high: 10 }, 32)).toBe(true);
		expect(toldApart({ low: 12, high: 22 }, 32)).toBe(false);
		expect(toldApart({ low: 7, high: 7 }, 32)).toBe(true);
	});

	it('never tells one that reaches from the highest third into the lowest', () => {
		const third = 32 / 3;
		for (let low = 1; low <= 32; low++)
			for (let high = low; high <= 32; high++)
				if (toldApart({ low, high }, 32)) expect(low <= third && high > 2 * third).toBe(false);
	});
});
