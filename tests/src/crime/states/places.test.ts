import { describe, expect, it } from 'vitest';
import {
	inYear,
	KILLINGS,
	nationYears,
	pooled,
	sourceIds,
	stateYears,
	totalOf,
	totalRate
} from '../../../../src/lib/crime/states/places';
import { killings, rape } from './record';

const asked = { record: killings, counts: KILLINGS, unit: 'victims' as const };
const places = stateYears(asked);
const of = (cve_ent: string) => {
	const found = places.find((place) => place.cve_ent === cve_ent);
	if (!found) throw new Error(cve_ent);
	return found;
};

describe('stateYears(asked)', () => {
	it('has the 32 states, without a year where nothing is held', () => {
		expect(places).toHaveLength(32);
		expect(of('01').years).toEqual([]);
	});

	it('takes each year from the newest cut that has both counts, and never the register of 2026', () => {
		expect(of('06').years.map(({ year, cut, n }) => [year, cut, ...n])).toEqual([
			[2021, '2025-06', 6, 41],
			[2022, '2025-06', 19, 87],
			[2023, '2025-06', 21, 112],
			[2024, '2025-06', 6, 115],
			[2025, '2026-05', 3, 95]
		]);
	});
});

describe('nationYears(asked, places)', () => {
	it('reads the nation at the cuts of the states, though a newer one has it', () => {
		const nation = nationYears(asked, [of('06')]);
		expect(nation.years.map(({ year, cut, n }) => [year, cut, ...n])).toEqual([
			[2021, '2025-06', 1021, 2748],
			[2022, '2025-06', 983, 2804],
			[2023, '2025-06', 851, 2581],
			[2024, '2025-06', 852, 2559],
			[2025, '2026-05', 732, 2086]
		]);
	});
});

describe('totalOf(figures), totalRate(figures)', () => {
	it('adds the counts and divides by the women of the year', () => {
		const figures = inYear(of('06'), 2025);
		if (!figures) throw new Error('2025');
		expect(totalOf(figures)).toBe(98);
		// 98 of 387,255 women.
		expect(totalRate(figures)).toBeCloseTo(25.31, 2);
		expect(inYear(of('06'), 2026)).toBeNull();
	});
});

describe('pooled(place, period)', () => {
	it('adds counts and women-years of whole years', () => {
		expect(pooled(of('19'), [2024, 2025])).toEqual({ n: 60 + 115 + 15 + 84, women: 6_333_309 });
	});

	it('is null where a year is missing or counted in part', () => {
		expect(pooled(of('19'), [2020, 2021])).toBeNull();
		const files = stateYears({ record: rape, counts: ['rape'], unit: 'files' })[0];
		expect(files && pooled(files, [2023, 2024])).toEqual({ n: 220, women: 800_000 });
		expect(files && pooled(files, [2024, 2025])).toBeNull();
	});
});

describe('sourceIds(places)', () => {
	it('names each publication once', () => {
		expect(sourceIds(places)).toEqual(['sesnsp-bulletins', 'sesnsp-victims']);
	});
});
