import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateEffects } from '../../../src/lib/stats/aggregate-effects';
import { weighted } from '../../../src/lib/stats/between-studies';
import { LEVEL } from '../../../src/lib/stats/interval';
import { pooledEffect } from '../../../src/lib/stats/meta-analysis';
import { effectsBy, evidenceRows, expectMetafor, metaforRows } from './evidence-fixture';

const effects = fc.array(
	fc.record({
		effect: fc.double({ min: -2, max: 2, noNaN: true }),
		variance: fc.double({ min: 0.005, max: 0.5, noNaN: true })
	}),
	{ minLength: 3, maxLength: 25 }
);

describe('pooledEffect(effects, level)', () => {
	const small = metaforRows('small.csv').map((row) => ({ row, name: row['name'] }));
	it.each(small)('is that of metafor for small effects: $name', ({ row }) => {
		const numbers = (column: string) => (row[column] ?? '').split(';').map(Number);
		const variances = numbers('vi');
		const some = numbers('yi').map((y, i) => ({ effect: y, variance: variances[i] ?? NaN }));
		expectMetafor(pooledEffect(some, LEVEL), row);
	});

	const whole = metaforRows('metafor.csv').map((row) => ({
		row,
		name: ['outcome', 'design', 'country', 'population', 'r', 'unit']
			.map((column) => row[column])
			.filter((word) => word !== '')
			.join(' ')
	}));
	it.each(whole)('is that of metafor over the whole data: $name', ({ row }) => {
		const rows = evidenceRows.filter((each) =>
			['outcome', 'design', 'country', 'population'].every(
				(column) => row[column] === '' || each[column] === row[column]
			)
		);
		expect(rows).toHaveLength(Number(row['effects']));
		const units = effectsBy(rows, row['unit'] ?? '');
		const r = Number(row['r']);
		expectMetafor(
			pooledEffect(
				units.map((own) => aggregateEffects(own, r)),
				LEVEL
			),
			row
		);
	});

	it('over every effect by itself has the mean that the authors of the review report: 0.28, 0.07 of behaviour', () => {
		for (const { part, mean } of metaforRows('authors.csv')) {
			const rows = evidenceRows.filter(
				({ outcome }) => part === 'all' || (part === 'ideas') === (outcome === 'ideas')
			);
			const found = pooledEffect(effectsBy(rows, 'id').flat(), LEVEL);
			expect(Math.abs((found?.mean ?? NaN) - Number(mean))).toBeLessThan(1e-5);
			if (part !== 'ideas') expect(found?.mean.toFixed(2)).toBe(part === 'all' ? '0.28' : '0.07');
		}
	});

	it('is null without studies; without interval for one, or where all are the same', () => {
		expect(pooledEffect([], LEVEL)).toBeNull();
		const one = { effect: 0.4, variance: 0.02 };
		const none = { se: null, interval: null, prediction: null };
		expect(pooledEffect([one], LEVEL)).toMatchObject({
			k: 1,
			mean: 0.4,
			heterogeneity: null,
			...none
		});
		const same = pooledEffect([one, { ...one, variance: 0.05 }, one], LEVEL);
		expect(same).toMatchObject({ k: 3, ...none });
		expect(same?.mean).toBeCloseTo(0.4, 14);
	});

	it('does not depend on the order of the studies', () => {
		fc.assert(
			fc.property(effects, (some) => {
				const there = pooledEffect(some, LEVEL);
				const back = pooledEffect([...some].reverse(), LEVEL);
				expect(back?.mean).toBeCloseTo(there?.mean ?? NaN, 8);
				expect(back?.se).toBeCloseTo(there?.se ?? NaN, 8);
			})
		);
	});

	it('moves with a constant added, which leaves the spread as it was', () => {
		fc.assert(
			fc.property(effects, fc.double({ min: -3, max: 3, noNaN: true }), (some, added) => {
				const there = pooledEffect(some, LEVEL);
				const moved = pooledEffect(
					some.map(({ effect, variance }) => ({ effect: effect + added, variance })),
					LEVEL
				);
				expect(moved?.mean).toBeCloseTo((there?.mean ?? NaN) + added, 6);
				expect(moved?.heterogeneity?.tau2).toBeCloseTo(there?.heterogeneity?.tau2 ?? NaN, 6);
			})
		);
	});

	it('scales with the effects', () => {
		fc.assert(
			fc.property(effects, fc.double({ min: 0.1, max: 10, noNaN: true }), (some, by) => {
				const there = pooledEffect(some, LEVEL);
				const scaled = pooledEffect(
					some.map(({ effect, variance }) => ({
						effect: effect * by,
						variance: variance * by ** 2
					})),
					LEVEL
				);
				expect((scaled?.mean ?? NaN) / by).toBeCloseTo(there?.mean ?? NaN, 5);
				expect(scaled?.heterogeneity?.i2).toBeCloseTo(there?.heterogeneity?.i2 ?? NaN, 3);
			})
		);
	});

	it('without spread between studies is the mean of equal effect, predicted where it lies', () => {
		const some = [0.1, 0.12, 0.08].map((effect, i) => ({ effect, variance: 0.05 + i / 100 }));
		const found = pooledEffect(some, LEVEL);
		expect(found?.heterogeneity?.tau2).toBe(0);
		expect(found?.mean).toBe(weighted(some, 0).mean);
		expect(found?.prediction).toEqual(found?.interval);
	});

	it('refuses a variance of zero and a level that is none', () => {
		expect(() => pooledEffect([{ effect: 1, variance: 0 }], LEVEL)).toThrow(RangeError);
		expect(() => pooledEffect([], 1)).toThrow(RangeError);
	});
});
