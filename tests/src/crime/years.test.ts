import { describe, expect, it } from 'vitest';
import {
	asKnownOn,
	cutsHeld,
	everyFigure,
	figureAt,
	newestTogether,
	newestYears,
	smallInterval,
	togetherOn,
	wholeYears,
	womenOf,
	yearRate
} from '../../../src/lib/crime/years';
import { femicide as record } from './year-record';

const of2021 = (unit: 'files' | 'victims') =>
	everyFigure(record, 'femicide', unit, '00')
		.filter(({ year, months }) => year === 2021 && months === 12)
		.map(({ cut, n }) => [cut, n]);

describe('everyFigure(record, count, unit, place)', () => {
	it('gives the files of 2021 at each cut, oldest first', () => {
		expect(of2021('files')).toEqual([
			['2021-12', 966],
			['2022-03', 977],
			['2025-06', 984],
			['2026-08', 985]
		]);
	});

	it('gives the victims of 2021 at each cut: another unit, never mixed with files', () => {
		expect(of2021('victims')).toEqual([
			['2022-06', 1016],
			['2025-06', 1021],
			['2026-05', 1022]
		]);
	});

	it('is empty for a place that no cut has', () => {
		expect(everyFigure(record, 'femicide', 'files', '99')).toEqual([]);
	});
});

describe('newestYears(record, count, unit, place)', () => {
	it('takes each year from the newest cut, the new register last and apart', () => {
		const rows = newestYears(record, 'femicide', 'files', '00');
		expect(rows.map(({ year, n, cut, register }) => [year, n, cut, register])).toEqual([
			[2019, 946, '2026-08', 'cnsp'],
			[2020, 947, '2026-08', 'cnsp'],
			[2021, 985, '2026-08', 'cnsp'],
			[2022, 965, '2026-08', 'cnsp'],
			[2023, 832, '2026-08', 'cnsp'],
			[2024, 824, '2026-08', 'cnsp'],
			[2025, 712, '2026-08', 'cnsp'],
			[2026, 421, '2026-08', 'rnid']
		]);
	});

	it('takes what a state has where the newest cut has only the nation', () => {
		expect(newestYears(record, 'attempted_femicide', 'files', '06')).toEqual([
			expect.objectContaining({ year: 2026, months: 3, n: 2, cut: '2026-03' })
		]);
		expect(newestYears(record, 'attempted_femicide', 'files', '00')).toEqual([
			expect.objectContaining({ year: 2026, months: 8, n: 652, cut: '2026-08' })
		]);
	});
});

describe('newestTogether(record, counts, unit, place)', () => {
	it('takes all counts of a year from one cut, the newest that has them all', () => {
		const rows = newestTogether(record, ['femicide', 'women_homicide'], 'victims', '00');
		expect(rows.map(({ year, n, cut }) => [year, ...n, cut])).toEqual([
			[2019, 970, 2875, '2025-06'],
			[2020, 976, 2801, '2025-06'],
			[2021, 1021, 2748, '2025-06'],
			[2022, 983, 2804, '2025-06'],
			[2023, 851, 2581, '2025-06'],
			[2024, 852, 2559, '2025-06'],
			[2025, 732, 2086, '2026-05'],
			[2026, 442, 988, '2026-08']
		]);
	});

	it('is empty where one of the counts is never held', () => {
		expect(newestTogether(record, ['femicide', 'women_homicide'], 'files', '00')).toEqual([]);
		expect(newestTogether(record, [], 'files', '00')).toEqual([]);
	});
});

describe('asKnownOn(record, count, unit, place, cut)', () => {
	it('gives the series as it was then, the last year partial', () => {
		const rows = asKnownOn(record, 'femicide', 'files', '00', '2022-03');
		expect(rows.map(({ year, months, n }) => [year, months, n])).toEqual([
			[2019, 12, 947],
			[2020, 12, 948],
			[2021, 12, 977],
			[2022, 3, 229]
		]);
	});

	it('knows the old register from the newest cut before the one asked for', () => {
		const rows = asKnownOn(record, 'femicide', 'files', '00', '2026-03');
		expect(rows.slice(-2).map(({ year, months, n, cut }) => [year, months, n, cut])).toEqual([
			[2025, 6, 329, '2025-06'],
			[2026, 3, 144, '2026-03']
		]);
	});

	it('knows nothing before the first cut', () => {
		expect(asKnownOn(record, 'femicide', 'files', '00', '2020-01')).toEqual([]);
	});

	it('never takes from a cut after the one asked for', () => {
		for (const { cut } of cutsHeld(record, 'femicide', 'victims', '00')) {
			const rows = togetherOn(record, ['femicide', 'women_homicide'], 'victims', '00', cut);
			expect(rows.filter((row) => row.cut > cut)).toEqual([]);
		}
	});
});

describe('figureAt(record, count, unit, place, year, cut)', () => {
	it('gives the figure of exactly that cut, or null', () => {
		expect(figureAt(record, 'femicide', 'files', '00', 2021, '2021-12')?.n).toBe(966);
		expect(figureAt(record, 'femicide', 'files', '00', 2021, '2022-02')).toBeNull();
		expect(figureAt(record, 'femicide', 'files', '00', 2022, '2021-12')).toBeNull();
	});
});

describe('cutsHeld(record, count, unit, place)', () => {
	it('lists the cuts of a place with their years and last months', () => {
		expect(cutsHeld(record, 'femicide', 'victims', '06')).toEqual([
			expect.objectContaining({ cut: '2022-06', first: 2019, last: 2022, months: 6 }),
			expect.objectContaining({ cut: '2025-06', first: 2019, last: 2025, months: 6 }),
			expect.objectContaining({ cut: '2026-05', first: 2025, last: 2025, months: 12 }),
			expect.objectContaining({ cut: '2026-08', first: 2026, last: 2026, months: 8 })
		]);
	});
});

describe('wholeYears(rows)', () => {
	it('leaves the partial years out', () => {
		const rows = newestYears(record, 'femicide', 'victims', '00');
		expect(wholeYears(rows).map(({ year }) => year)).toEqual([
			2019, 2020, 2021, 2022, 2023, 2024, 2025
		]);
	});
});

describe('womenOf(record, place, year) and yearRate(n, known)', () => {
	it('divides a year by its women', () => {
		const known = newestYears(record, 'femicide', 'files', '06').find(({ year }) => year === 2021);
		expect(known?.women).toBe(376_000);
		expect(known && yearRate(known.n, known)).toBeCloseTo(3.191, 3);
	});

	it('divides a part of a year by the same part of its women', () => {
		const known = { months: 6, women: 400_000 };
		expect(
			yearRate(4, { ...known, year: 2025, cut: '2025-06', register: 'cnsp', source: '' })
		).toBeCloseTo(2, 9);
	});

	it('has no rate where there is no population', () => {
		expect(womenOf(record, '00', 2026)).toBeNull();
		expect(womenOf(record, '00', 2018)).toBeNull();
		const [known] = newestYears(record, 'femicide', 'files', '00').slice(-1);
		expect(known && yearRate(known.n, known)).toBeNull();
	});
});

describe('smallInterval(n)', () => {
	it('gives the exact interval of a small count (Garwood 1936: 10 is 4.80 to 18.39)', () => {
		expect(smallInterval(10)?.low).toBeCloseTo(4.795, 3);
		expect(smallInterval(10)?.high).toBeCloseTo(18.39, 2);
		expect(smallInterval(0)).toEqual({ low: 0, high: expect.closeTo(3.689, 3) });
	});

	it('gives none from 45 on', () => {
		expect(smallInterval(44)).not.toBeNull();
		expect(smallInterval(45)).toBeNull();
	});
});
