import { describe, expect, test } from 'vitest';
import {
	cutsOf,
	monthsInCut,
	newestCut,
	partialYearsHeld,
	yearsHeld
} from '../../../src/lib/catalog/cuts';
import { indicator, indicators } from '../../../src/lib/catalog/indicators';
import { sourceRecord, table } from './tables';

describe('cutsOf(indicator, year)', () => {
	test('oldest first, the newest last', () => {
		expect(cutsOf(indicator('femicide_files_rate'), 2021)).toEqual([
			...['2021-02', '2021-12', '2022-03'],
			...['2024-05', '2024-06', '2024-07', '2024-08', '2024-09', '2024-10', '2024-11'],
			...['2025-06', '2026-08']
		]);
		expect(cutsOf(indicator('femicide_rate'), 2025)).toEqual(['2025-06', '2026-05']);
		expect(cutsOf(indicator('attempted_femicide_rate'), 2026)).toEqual([
			...['2026-01', '2026-02', '2026-03']
		]);
	});

	test('nothing for a survey, for deaths, or for a year that SESNSP does not count', () => {
		expect(cutsOf(indicator('partner_lifetime_any'), 2021)).toEqual([]);
		expect(cutsOf(indicator('homicide_deaths_rate'), 2020)).toEqual([]);
		expect(cutsOf(indicator('femicide_rate'), 2014)).toEqual([]);
	});

	test('are the cuts of crime_year that hold all 32 states', () => {
		const states = new Map<string, number>();
		for (const { register, unit, crime, sex, year, cut, cve_ent } of table('crime_year')) {
			if (cve_ent === '00') continue;
			const key = [register, unit, crime, sex, year, cut].join(' ');
			states.set(key, (states.get(key) ?? 0) + 1);
		}
		const cuts = [...new Set([...states.keys()].map((key) => key.split(' ')[5] ?? ''))].sort();
		for (const entry of indicators) {
			const { query } = entry;
			if (query.kind !== 'crime_rate' && query.kind !== 'crime_share') continue;
			const counts = query.kind === 'crime_rate' ? query.crimes : query.whole;
			for (const year of entry.years) {
				const held = cuts.filter((cut) =>
					counts.every(({ crime, sex }) => {
						const key = [query.register, query.unit, crime, sex, year, cut].join(' ');
						return states.get(key) === 32;
					})
				);
				expect(cutsOf(entry, year), `${entry.id} ${year}`).toEqual(held);
			}
		}
	});
});

describe('yearsHeld(indicator), partialYearsHeld(indicator)', () => {
	const since2015 = Array.from({ length: 11 }, (_, index) => 2015 + index);

	test('the years that some cut has, and the months of those counted in part by the newest', () => {
		for (const id of ['femicide_rate', 'rape_rate', 'family_violence_rate']) {
			expect(yearsHeld(indicator(id)), id).toEqual(since2015);
		}
		expect(yearsHeld(indicator('attempted_femicide_rate'))).toEqual([2026]);
		expect(partialYearsHeld(indicator('rape_rate'))).toEqual({ 2025: 6 });
		expect(partialYearsHeld(indicator('attempted_femicide_rate'))).toEqual({ 2026: 3 });
		expect(partialYearsHeld(indicator('femicide_rate'))).toEqual({});
	});

	test('none for a survey and for deaths', () => {
		expect(yearsHeld(indicator('partner_lifetime_any'))).toEqual([]);
		expect(partialYearsHeld(indicator('homicide_deaths_rate'))).toEqual({});
	});
});

describe('newestCut(folder)', () => {
	test('is the cut in its source.json', () => {
		const ids = ['bulletins', 'crimes', 'crimes-annual', 'rnid', 'victims'] as const;
		for (const id of ids) expect(newestCut(`sesnsp-${id}`)).toBe(sourceRecord(`sesnsp-${id}`).cut);
	});
});

describe('monthsInCut(cut, year)', () => {
	test.each([
		['2025-06', 2025, 6],
		['2025-06', 2024, 12],
		['2026-08', 2025, 12],
		['2026-01', 2026, 1]
	])('%s, %i → %i', (cut, year, months) => {
		expect(monthsInCut(cut, year)).toBe(months);
	});
});
