import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NATION, states } from '../../../src/lib/catalog/states';
import { coverageRecord } from '../../../src/lib/query/coverage-record';
import type { CoverageRecord } from '../../../src/lib/query/coverage-records';
import { profileRecord } from '../../../src/lib/query/profile-record';
import type { ProfileRecord } from '../../../src/lib/query/profile-records';
import { profileSources } from '../../../src/lib/query/profile-sources';
import { ranked } from '../../../src/lib/query/profile-survey';
import type { Engine } from '../../../src/lib/query/types';
import { dataRecords } from '../../scripts/import/records';
import { recordsEngine } from '../../helpers/tables-engine';

const codes = states.map(({ cve_ent }) => cve_ent);
let engine: Engine;
let coverage: CoverageRecord;
const made = new Map<string, ProfileRecord>();

beforeAll(async () => {
	engine = await recordsEngine();
	coverage = await coverageRecord(engine);
	const sources = await profileSources(engine);
	const indicators = ranked(sources.surveys);
	for (const place of [NATION, ...codes])
		made.set(place, profileRecord(sources, indicators, place));
	expect(() => profileRecord(sources, indicators, '33')).toThrow(RangeError);
}, 120_000);
afterAll(() => engine.close());

function of(place: string): ProfileRecord {
	const record = made.get(place);
	if (!record) throw new RangeError(place);
	return record;
}

const all = () => codes.map(of);
const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** What a place's series counts in a year at a cut; NaN where it does not. */
function counted(place: string, count: string, unit: string, cut: string, year: number): number {
	const series = of(place).killings.series.find(
		(one) => one.count === count && one.unit === unit && one.cut === cut && one.first <= year
	);
	return series?.n[place]?.[year - series.first] ?? NaN;
}

describe('profileRecord(sources, indicators, place): people', () => {
	it('has CONAPO’s women and men of the last whole year, the states as parts of the nation', () => {
		const population = dataRecords('conapo-population/population.csv');
		for (const place of [NATION, ...codes]) {
			const { people } = of(place);
			expect(people.year).toBe(2025);
			const told = (sex: string) =>
				population.find(
					(row) =>
						row.cve_ent === place &&
						row.year === '2025' &&
						row.sex === sex &&
						row.age_group === 'all'
				)?.population;
			expect([`${people.women}`, `${people.men}`]).toEqual([told('women'), told('men')]);
		}
		expect(sum(all().map(({ people }) => people.women))).toBe(of(NATION).people.women);
		expect(sum(all().map(({ people }) => people.share))).toBeCloseTo(100, 9);
		expect(of(NATION).people.share).toBe(100);
	});

	it('has the census beside, never in the same figure', () => {
		expect(of('20').context).toEqual({
			...{ year: 2020, population: 4_132_148, urban: 40.5985, marginalised: 42.606 },
			source: 'marginalisation'
		});
		expect(of(NATION).context.population).toBe(126_014_024);
		expect(of('20').alike).toEqual(['07', '12', '30']);
		expect(of(NATION).alike).toEqual([]);
	});
});

describe('profileRecord(sources, indicators, place): survey', () => {
	const estimate = (place: string, indicator: string) =>
		of(place).survey.find((one) => one.indicator === indicator);

	it('is what INEGI published of a place, to the decimal that is in print', () => {
		const published = dataRecords('endireh-published/survey_published.csv').filter(
			({ printed_in }) => printed_in !== ''
		);
		const held = published.flatMap(({ cve_ent = '', indicator = '', survey_year, value }) => {
			const found = estimate(cve_ent, indicator);
			return found && `${found.year}` === survey_year
				? [{ cve_ent, indicator, value, ours: found.place.estimate.toFixed(1) }]
				: [];
		});
		expect(held.length).toBeGreaterThan(40);
		const off = held.filter(({ value, ours }) => Number(value) !== Number(ours));
		expect(off).toEqual([]);
	});

	it('has partner violence of 2021: the nation’s 39.874 %, 18,880,163 women', () => {
		const nation = estimate(NATION, 'partner_lifetime_any');
		expect(nation?.place.estimate).toBeCloseTo(39.874, 3);
		expect(nation?.place.numerator).toBe(18_880_163);
		expect(nation).toMatchObject({ year: 2021, nation: null, rank: null });
		expect(estimate('20', 'partner_lifetime_any')?.nation).toEqual(nation?.place);
		expect(
			sum(
				all().map(
					(record) =>
						record.survey.find((one) => one.indicator === 'partner_lifetime_any')?.place
							.numerator ?? NaN
				)
			)
		).toBe(18_880_163);
	});

	it('tells places only where they are short, around the place that the figure itself has', () => {
		const told = all().flatMap(({ cve_ent, survey }) =>
			survey.flatMap(({ indicator, place, rank }) =>
				rank ? [{ cve_ent, indicator, estimate: place.estimate, rank }] : []
			)
		);
		expect(told.length).toBeGreaterThan(100);
		for (const { indicator, estimate: own, rank } of told) {
			const higher = all().filter(
				({ survey }) =>
					(survey.find((one) => one.indicator === indicator)?.place.estimate ?? NaN) > own
			).length;
			expect(rank.low).toBeLessThanOrEqual(higher + 1);
			expect(rank.high).toBeGreaterThanOrEqual(higher + 1);
			expect(rank.high - rank.low + 1).toBeLessThanOrEqual(10);
			expect(rank.of).toBe(32);
		}
		expect(estimate('09', 'community_lifetime')?.rank).toEqual({ low: 1, high: 2, of: 32 });
		expect(estimate('20', 'partner_lifetime_any')?.rank).toBeNull();
		expect(estimate('09', 'total_lifetime')?.rank).toBeNull();
	});
});

describe('profileRecord(sources, indicators, place): crimes', () => {
	it('has the counts in print: 1,021 victims of femicide in 2021 at the cut of June 2025', () => {
		expect(sum(codes.map((place) => counted(place, 'femicide', 'victims', '2025-06', 2021)))).toBe(
			1021
		);
		expect(counted(NATION, 'femicide', 'files', '2026-08', 2025)).toBe(712);
	});

	it('adds up to the nation at each cut that both hold, in every year and count', () => {
		let added = 0;
		for (const series of of(NATION).killings.series) {
			const parts = codes.map((place) =>
				of(place).killings.series.find(
					(one) =>
						one.count === series.count &&
						one.unit === series.unit &&
						one.cut === series.cut &&
						one.first === series.first &&
						one.months.length === series.months.length
				)
			);
			if (parts.some((part) => part === undefined)) continue;
			series.n[NATION]?.forEach((n, at) => {
				expect(sum(codes.map((place, i) => parts[i]?.n[place]?.[at] ?? NaN))).toBe(n);
				added += 1;
			});
		}
		// Eleven years of three counts, and the first months of the register that follows.
		expect(added).toBeGreaterThan(33);
	});

	it('names the municipalities as parts of their state, none with a single case', () => {
		for (const { municipalities } of all()) {
			if (municipalities === null) continue;
			const { rows, files, apart, least } = municipalities;
			expect(sum(rows.map((row) => row.files)) + apart).toBeLessThanOrEqual(files);
			for (const row of rows) expect(row.files).toBeGreaterThanOrEqual(least);
			expect(rows.length).toBeLessThanOrEqual(5);
		}
		const without = all().filter(({ municipalities }) => municipalities === null);
		expect(without.map(({ cve_ent }) => cve_ent)).toEqual(['29', '32']);
		expect(of('09').municipalities?.rows[0]).toMatchObject({ name: 'Iztapalapa', files: 53 });
	});

	it('has the calls of 22 months, one of Nayarit not reported', () => {
		for (const { calls } of all()) expect(calls).toMatchObject({ from: '2019-01', cut: '2020-10' });
		expect(of('18').calls?.n.indexOf(null)).toBe(4);
		expect(sum((of('18').calls?.n ?? []).slice(0, 12).map((n) => n ?? 0))).toBe(7757);
	});
});

describe('profileRecord(sources, indicators, place): response', () => {
	it('counts organisations and programmes as the coverage does, in each state and the nation', () => {
		const { kinds, pages } = coverage;
		codes.forEach((place, at) => {
			const { organisations, programmes, alerts, services } = of(place).response;
			const men = organisations.men + programmes.filter((one) => one.men).length;
			expect([
				organisations.n,
				programmes.length,
				men,
				programmes.filter(({ reach }) => reach !== null).length,
				alerts.length,
				sum(services.map(({ n }) => n))
			]).toEqual(
				(['organisations', 'programmes', 'men', 'reach', 'alerts', 'centres'] as const).map(
					(kind) => kinds[kind].states[at]
				)
			);
			expect({
				organisations: organisations.n,
				fromOnePage: organisations.from_one_page,
				newest: organisations.newest
			}).toEqual(pages[at]);
		});
		const { organisations, programmes, alerts } = of(NATION).response;
		expect(organisations.n).toBe(kinds.organisations.nation);
		expect(programmes).toHaveLength(kinds.programmes.nation);
		expect(alerts).toEqual([]);
	});
});

describe('profileRecord(sources, indicators, place)', () => {
	it('stays under 30 kB as it is written, and names no organisation', () => {
		for (const record of made.values()) {
			const text = JSON.stringify(record);
			expect(text.length).toBeLessThan(30_000);
			expect(Object.keys(record.response.organisations)).toEqual([
				...['n', 'men', 'from_one_page', 'newest']
			]);
		}
	});
});
