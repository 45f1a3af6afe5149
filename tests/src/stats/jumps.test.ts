import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Topic } from '../../../src/lib/catalog/topics';
import { yearRecord } from '../../../src/lib/query/record-years';
import type { Engine } from '../../../src/lib/query/types';
import { jumps, type YearCount } from '../../../src/lib/stats/jumps';
import { tablesEngine } from '../../helpers/tables-engine';

const WOMEN = 1_500_000;

/** Whole years from 2015 on, in one register. */
function years(...n: readonly number[]): readonly YearCount[] {
	return n.map((count, at) => ({
		...{ year: 2015 + at, months: 12, register: 'cnsp', n: count },
		women: WOMEN
	}));
}

describe('jumps(series)', () => {
	it('marks a rate that doubles or halves beyond chance, and gives the change', () => {
		const marked = jumps(years(26, 69, 60, 15));
		expect(marked.map(({ year, before, n }) => [year, before, n])).toEqual([
			[2016, 26, 69],
			[2018, 60, 15]
		]);
		expect(marked[0]?.change.ratio).toBeCloseTo(69 / 26, 12);
	});

	it('does not mark what chance can do, nor a change of less than twice', () => {
		expect(jumps(years(1, 4, 0, 5))).toEqual([]);
		expect(jumps(years(10_000, 16_000, 9000))).toEqual([]);
	});

	it('marks a rise from nothing and a fall to nothing', () => {
		expect(jumps(years(0, 40, 0)).map(({ year }) => year)).toEqual([2016, 2017]);
		expect(jumps(years(0, 0))).toEqual([]);
	});

	it('compares rates, not counts', () => {
		const [before, after] = years(100, 210);
		if (!before || !after) throw new Error('two years');
		expect(jumps([before, { ...after, women: 2 * WOMEN }])).toEqual([]);
	});

	it('compares whole years that follow each other, of one register, with a population', () => {
		const [before, after] = years(100, 20);
		if (!before || !after) throw new Error('two years');
		expect(jumps([after, before])).toHaveLength(1);
		expect(jumps([before, { ...after, months: 6 }])).toEqual([]);
		expect(jumps([before, { ...after, year: 2017 }])).toEqual([]);
		expect(jumps([before, { ...after, register: 'rnid' }])).toEqual([]);
		expect(jumps([before, { ...after, women: null }])).toEqual([]);
	});

	it('marks hardly any year of a series that only chance moves', () => {
		const random = generator(20261122);
		let marked = 0;
		let compared = 0;
		for (const mean of [0.5, 3, 10, 30, 100, 1000]) {
			for (let series = 0; series < 100; series++) {
				marked += jumps(years(...Array.from({ length: 11 }, () => poisson(mean, random)))).length;
				compared += 10;
			}
		}
		expect(compared).toBe(6000);
		expect(marked).toBeLessThanOrEqual(6);
	});
});

describe('jumps(series), on every state and whole year from 2015 to 2025', () => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await tablesEngine('crime_year', 'population');
	});
	afterAll(() => engine.close());

	/** Marks by place and year at a cut, and how many pairs of years were compared. */
	async function marks(topic: Topic, unit: 'files' | 'victims', cut: string) {
		const record = await yearRecord(engine, topic);
		const series = record.series.find(
			(one) => one.count === topic && one.unit === unit && one.cut === cut && '32' in one.n
		);
		if (!series) throw new Error(`no series of ${topic}`);
		const states = Object.entries(series.n).filter(([place]) => place !== '00');
		const found = states.flatMap(([place, n]) =>
			jumps(
				n.map((count, at) => ({
					...{ year: series.first + at, months: series.months[at] ?? 0, n: count },
					...{ register: series.register, women: record.women[place]?.[at] ?? null }
				}))
			).map(({ year, before, n }) => `${place} ${year}: ${before} to ${n}`)
		);
		return { found, compared: 32 * (series.months.filter((months) => months === 12).length - 1) };
	}

	it.each([
		['femicide', 'files', '2026-08', 11, 320],
		['femicide', 'victims', '2025-06', 12, 288],
		['family_violence', 'files', '2026-08', 15, 320],
		['rape', 'files', '2025-06', 10, 288],
		['sexual_abuse', 'files', '2025-06', 18, 288],
		['sexual_harassment', 'files', '2025-06', 34, 288]
	] as const)('%s, %s at the cut %s: %i of %i', async (topic, unit, cut, count, of) => {
		const { found, compared } = await marks(topic, unit, cut);
		expect(compared).toBe(of);
		expect(found).toHaveLength(count);
	});

	it('marks the ones that are known', async () => {
		const femicide = await marks('femicide', 'files', '2026-08');
		expect(femicide.found).toEqual(
			expect.arrayContaining(['25 2025: 26 to 69', '19 2025: 60 to 15'])
		);
		const family = await marks('family_violence', 'files', '2026-08');
		expect(family.found).toEqual(
			expect.arrayContaining(['31 2022: 884 to 125', '07 2022: 3971 to 1776'])
		);
	});
});

/** Numbers between 0 and 1, the same each time: the minimal standard of Park and Miller (1988). */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}

/** A Poisson count by Knuth's product, in steps so that `exp` never underflows. */
function poisson(mean: number, random: () => number): number {
	if (mean > 50) return poisson(50, random) + poisson(mean - 50, random);
	let product = random();
	let n = 0;
	for (; product > Math.exp(-mean); n++) product *= random();
	return n;
}
