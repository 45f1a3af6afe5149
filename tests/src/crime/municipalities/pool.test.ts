import { describe, expect, it } from 'vitest';
import { states } from '../../../../src/lib/catalog/states';
import { FEW_WOMEN_YEARS, poolOf, shownRate } from '../../../../src/lib/crime/municipalities/pool';
import { tableRecord, small } from './records';

const of = (pool: ReturnType<typeof poolOf>, cvegeo: string) => {
	const found = pool.municipalities.find((row) => row.cvegeo === cvegeo);
	if (!found) throw new Error(cvegeo);
	return found;
};

describe('poolOf(record, years)', () => {
	const pool = poolOf(small, [2024, 2025]);

	it('adds files and women of the years; the codes apart stay apart and the total holds both', () => {
		expect(of(pool, '02001')).toMatchObject({ files: 10, womenYears: 400_000, raw: 2.5 });
		expect(pool).toMatchObject({ placed: 16, unplaced: 4, total: 20 });
		expect(pool.apart).toEqual([{ cvegeo: '02999', files: 4 }]);
	});

	it('gives the raw rate its exact Poisson interval', () => {
		// 10 files: 4.795 to 18.390 (Garwood, 1936), over 400,000 women-years.
		const { low, high } = of(pool, '02001');
		expect(low).toBeCloseTo(4.79539 / 4, 4);
		expect(high).toBeCloseTo(18.39036 / 4, 4);
		expect(of(pool, '02006')).toMatchObject({ raw: 0, low: 0 });
	});

	it('smooths towards the state’s rate, the fewer women the more (Marshall, 1991)', () => {
		// m = 16 / 1,442,000; s² and A by hand below.
		const areas = [
			[10, 400_000],
			[5, 1_000_000],
			[1, 22_000],
			[0, 20_000]
		] as const;
		const women = 1_442_000;
		const m = 16 / women;
		const s2 = areas.reduce((sum, [n, p]) => sum + p * (n / p - m) ** 2, 0) / women;
		const a = s2 - m / (women / 4);
		expect(a).toBeGreaterThan(0);
		const [n, p] = areas[2];
		expect(of(pool, '02003').smoothed).toBeCloseTo(1e5 * (m + (n / p - m) * (a / (a + m / p))), 9);
		expect(pool.rate).toBeCloseTo(1e5 * m, 9);
		expect(pool.differ).toBe(true);
	});

	it('sets the first months of a year against as many months of its women', () => {
		const partial = poolOf(small, [2026, 2026]);
		expect(partial.months).toBe(5);
		expect(of(partial, '02001')).toMatchObject({ files: 2, womenYears: 100_000, raw: 2 });
	});

	it('counts women from the year a municipality was made; without women there is no rate', () => {
		expect(of(pool, '02006').womenYears).toBe(20_000);
		expect(of(poolOf(small, [2024, 2024]), '02006')).toMatchObject({
			raw: null,
			noRate: 'not_yet'
		});
		expect(of(poolOf(small, [2026, 2026]), '02007')).toMatchObject({
			files: 1,
			raw: null,
			smoothed: null,
			noRate: 'no_women'
		});
	});

	it('marks those with few women-years, the limit itself not', () => {
		const marked = (years: readonly [number, number]) =>
			poolOf(small, years)
				.municipalities.filter(({ few }) => few)
				.map(({ cvegeo }) => cvegeo);
		expect(FEW_WOMEN_YEARS).toEqual({ femicide: 50_000, family_violence: 5_000 });
		expect(marked([2024, 2025])).toEqual(['02003', '02006']);
	});

	it('refuses to pool a partial year, and years not held', () => {
		expect(() => poolOf(small, [2025, 2026])).toThrow(RangeError);
		expect(() => poolOf(small, [2023, 2024])).toThrow(RangeError);
	});

	it('a state where nobody counted a file has the rate zero, and no differences', () => {
		const none = {
			...small,
			municipalities: small.municipalities.map((row) => ({ ...row, n: [0, 0, 0] }))
		};
		expect(poolOf(none, [2024, 2025])).toMatchObject({ rate: 0, differ: false, placed: 0 });
	});
});

describe('poolOf of the committed tables', () => {
	it('Oaxaca 2015–2017: 61 of 132 femicide files have no municipality', () => {
		const pool = poolOf(tableRecord('femicide', '20'), [2015, 2017]);
		expect(pool).toMatchObject({ placed: 71, unplaced: 61, total: 132 });
		expect(pool.apart).toEqual([{ cvegeo: '20999', files: 61 }]);
		expect(pool.municipalities).toHaveLength(570);
	});

	it.each([
		['femicide', 2021, 985],
		['femicide', 2024, 824],
		['femicide', 2025, 712],
		['family_violence', 2021, 253_740],
		['family_violence', 2025, 266_760]
	] as const)('%s of %i adds to %i over the 32 states', (topic, year, published) => {
		const totals = states.map(({ cve_ent }) => poolOf(tableRecord(topic, cve_ent), [year, year]));
		expect(totals.reduce((sum, { total }) => sum + total, 0)).toBe(published);
	});

	it('each smoothed rate lies between the raw rate and the state’s', () => {
		for (const { cve_ent } of states) {
			const pool = poolOf(tableRecord('femicide', cve_ent), [2021, 2025]);
			for (const { cvegeo, raw, smoothed } of pool.municipalities) {
				if (raw === null || smoothed === null || pool.rate === null) continue;
				const [low, high] = [Math.min(raw, pool.rate), Math.max(raw, pool.rate)];
				expect(smoothed >= low - 1e-9 && smoothed <= high + 1e-9, cvegeo).toBe(true);
			}
		}
	});

	it('three municipalities have no women in CONAPO’s projections, and so no rate', () => {
		const without = states.flatMap(({ cve_ent }) =>
			poolOf(tableRecord('family_violence', cve_ent), [2025, 2025]).municipalities.filter(
				({ noRate }) => noRate === 'no_women'
			)
		);
		expect(without.map(({ cvegeo }) => cvegeo)).toEqual(['24059', '25019', '25020']);
		expect(without.every(({ raw, smoothed }) => raw === null && smoothed === null)).toBe(true);
	});
});

describe('shownRate(row, rate)', () => {
	it('is the one asked for', () => {
		expect(shownRate({ raw: 3, smoothed: 2 }, 'raw')).toBe(3);
		expect(shownRate({ raw: 3, smoothed: 2 }, 'smoothed')).toBe(2);
	});
});
