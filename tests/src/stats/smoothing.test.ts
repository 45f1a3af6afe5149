import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smoothedRates } from '../../../src/lib/stats/smoothing';
import { fixtureRows } from './fixture';

const rows = fixtureRows('smoothing.csv');
const sets = [...new Set(rows.map(({ cve_ent, crime }) => `${cve_ent} ${crime}`))];

describe('smoothedRates(areas)', () => {
	it.each(sets)('is spdep’s EBest on the municipalities of %s, 2015 to 2025', (set) => {
		const own = rows.filter(({ cve_ent, crime }) => `${cve_ent} ${crime}` === set);
		const areas = own.map((row) => ({ n: Number(row['n']), exposure: Number(row['women']) }));
		const found = smoothedRates(areas);
		expect(found?.rates).toHaveLength(own.length);
		const off = own.map((row, at) =>
			Math.abs((found?.rates[at] ?? NaN) / Number(row['smoothed']) - 1)
		);
		expect(Math.max(...off)).toBeLessThan(1e-9);
		expect((found?.mean ?? NaN) / Number(own[0]?.['mean'])).toBeCloseTo(1, 10);
		const between = Number(own[0]?.['between']);
		if (between === 0) expect(found?.between).toBe(0);
		else expect((found?.between ?? NaN) / between).toBeCloseTo(1, 9);
	});

	it('has sets with and without a difference beyond chance, of 106 to 570 municipalities', () => {
		expect(sets).toEqual(['14 femicide', '20 family_violence', '31 femicide']);
		expect(rows.filter(({ cve_ent }) => cve_ent === '20')).toHaveLength(570);
		expect(rows.find(({ cve_ent }) => cve_ent === '31')?.['between']).toMatch(/^0\.0+$/);
	});

	it('leaves out an area without population, and does not let it move the others', () => {
		const areas = [
			{ n: 4, exposure: 100_000 },
			{ n: 30, exposure: 120_000 }
		];
		const apart = [{ n: 7, exposure: null }, ...areas, { n: 2, exposure: 0 }];
		expect(smoothedRates(apart)?.rates).toEqual([
			null,
			...(smoothedRates(areas)?.rates ?? []),
			null
		]);
	});

	it('is zero everywhere where nothing was counted, and null where nobody lives', () => {
		expect(smoothedRates([{ n: 0, exposure: 10 }])?.rates).toEqual([0]);
		expect(smoothedRates([{ n: 3, exposure: null }])).toBeNull();
		expect(smoothedRates([])).toBeNull();
	});

	it('stands between the rate of the area and that of all, nearer to the latter the smaller the area', () => {
		const area = fc.record({
			n: fc.integer({ min: 0, max: 400 }),
			exposure: fc.integer({ min: 500, max: 2_000_000 })
		});
		fc.assert(
			fc.property(fc.array(area, { minLength: 2, maxLength: 40 }), (areas) => {
				const found = smoothedRates(areas);
				const mean = found?.mean ?? NaN;
				areas.forEach(({ n, exposure }, at) => {
					const rate = n / exposure;
					const smooth = found?.rates[at] ?? NaN;
					const slack = 1e-12;
					expect(smooth).toBeGreaterThanOrEqual(Math.min(rate, mean) - slack);
					expect(smooth).toBeLessThanOrEqual(Math.max(rate, mean) + slack);
				});
			}),
			{ numRuns: 60 }
		);
	});

	it('refuses a count that is none', () => {
		expect(() => smoothedRates([{ n: -1, exposure: 10 }])).toThrow(RangeError);
	});
});
