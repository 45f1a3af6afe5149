import { beforeAll, describe, expect, test } from 'vitest';
import { cutsOf } from '../../../src/lib/catalog/cuts';
import {
	defaultYear,
	findIndicator,
	indicator,
	indicatorBySlug,
	indicators,
	nearestYear
} from '../../../src/lib/catalog/indicators';
import { surveyIndicators } from '../../../src/lib/catalog/indicators/survey';
import { monthsOf } from '../../../src/lib/catalog/periods';
import { note, notes } from '../../../src/lib/catalog/notes';
import { source } from '../../../src/lib/catalog/sources';
import type { CrimeCount, Indicator } from '../../../src/lib/catalog/types';
import { table } from './tables';
import type { TableRow } from './tables';

const asked = [
	...['partner_lifetime_any', 'partner_lifetime_physical', 'partner_lifetime_psychological'],
	...['partner_lifetime_economic', 'partner_lifetime_sexual', 'childhood_sexual', 'childhood_any'],
	...['obstetric_mistreatment', 'partner_complaint', 'community_lifetime', 'community_12m'],
	...['school_lifetime', 'family_12m', 'total_lifetime', 'total_12m', 'femicide_rate'],
	...['women_homicide_rate', 'women_killings_rate', 'femicide_share', 'femicide_files_rate'],
	...['attempted_femicide_rate', 'homicide_deaths_rate', 'family_violence_rate', 'rape_rate'],
	...['sexual_abuse_rate', 'sexual_harassment_rate', 'gender_violence_other_rate'],
	...['human_trafficking_rate', 'organisations_documented', 'programmes_documented'],
	'response_documented'
];

describe('indicators', () => {
	test('are the ones that the site promises, once each', () => {
		expect(indicators.map(({ id }) => id).sort()).toEqual([...asked].sort());
	});

	test('have a slug of their own, in either language', () => {
		const slugs = indicators.flatMap(({ slug }) => [slug.es, slug.en]);
		expect(new Set(slugs).size).toBe(slugs.length);
		for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
	});

	test('have labels and short labels of their own', () => {
		for (const key of ['label', 'short'] as const) {
			for (const lang of ['es', 'en'] as const) {
				const texts = indicators.map((entry) => entry[key][lang]);
				expect(new Set(texts).size).toBe(texts.length);
			}
		}
		for (const { short } of indicators) {
			expect(Math.max(short.es.length, short.en.length)).toBeLessThanOrEqual(42);
		}
	});

	test.each(indicators)('$id: years, breaks, notes and sources hold together', (entry) => {
		expect([...entry.years]).toEqual([...new Set(entry.years)].sort((a, b) => a - b));
		for (const [year, months] of Object.entries(entry.partialYears)) {
			expect(entry.years).toContain(Number(year));
			expect(months).toBeGreaterThan(0);
			expect(months).toBeLessThan(12);
		}
		expect([...entry.fixedBreaks]).toEqual([...new Set(entry.fixedBreaks)].sort((a, b) => a - b));
		expect(entry.fixedBreaks.length + 1).toBeGreaterThanOrEqual(3);
		expect(entry.fixedBreaks.length + 1).toBeLessThanOrEqual(7);
		expect(entry.classes).toEqual({ method: 'fixed', k: entry.fixedBreaks.length + 1 });
		expect(new Set(entry.notes).size).toBe(entry.notes.length);
		for (const id of entry.notes) expect(note(id).id).toBe(id);
		for (const id of entry.sources) expect(source(id).id).toBe(id);
	});

	test('use every note', () => {
		const used = new Set([...indicators, ...surveyIndicators].flatMap((entry) => entry.notes));
		expect(notes.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
	});

	test('figures of part of a year say so in a note', () => {
		const partial = indicators.filter(({ partialYears }) => Object.keys(partialYears).length > 0);
		for (const entry of partial) expect(entry.notes).toContain('partial_year');
	});

	test('files without the victim’s sex say so in a note', () => {
		const files = indicators.filter(
			({ query }) => query.kind === 'crime_rate' && query.crimes.some(({ sex }) => sex === 'all')
		);
		expect(files).toHaveLength(6);
		for (const entry of files) expect(entry.notes).toContain('sex_not_recorded');
	});

	test('femicide always speaks of the share recorded as femicide, or of its law', () => {
		const femicide = indicators.filter(({ id }) => id.includes('femicide'));
		for (const entry of femicide) expect(entry.notes).toContain('penal_codes');
		for (const id of ['femicide_rate', 'femicide_files_rate', 'femicide_share']) {
			expect(indicator(id).notes).toContain('femicide_share_varies');
		}
	});
});

describe('indicator(id), findIndicator(id), indicatorBySlug(slug, lang)', () => {
	test('find what there is', () => {
		expect(indicator('femicide_rate').slug.es).toBe('tasa-de-feminicidio');
		expect(indicatorBySlug('femicide-rate')?.id).toBe('femicide_rate');
		expect(indicatorBySlug('femicide-rate', 'es')).toBeNull();
		expect(indicatorBySlug('tasa-de-feminicidio', 'es')?.id).toBe('femicide_rate');
	});

	test('say when there is nothing', () => {
		expect(findIndicator('homicides')).toBeNull();
		expect(findIndicator('__proto__')).toBeNull();
		expect(() => indicator('homicides')).toThrow(RangeError);
	});
});

describe('defaultYear(indicator), nearestYear(indicator, year)', () => {
	test('the newest whole year, or the newest of all when none is whole', () => {
		expect(defaultYear(indicator('rape_rate'))).toBe(2024);
		expect(defaultYear(indicator('family_violence_rate'))).toBe(2025);
		expect(defaultYear(indicator('attempted_femicide_rate'))).toBe(2026);
		expect(defaultYear(indicator('partner_lifetime_sexual'))).toBe(2016);
		expect(() => defaultYear({ years: [], partialYears: {} })).toThrow(RangeError);
	});

	test.each([
		[2021, 2021],
		[2018, 2016],
		[2019, 2021],
		[1900, 2016],
		[9999, 2021]
	])('%i of a survey of 2016 and 2021 → %i', (asked, nearest) => {
		expect(nearestYear(indicator('partner_lifetime_any'), asked)).toBe(nearest);
	});

	test('of two equally near, the later', () => {
		expect(nearestYear({ years: [2010, 2020], partialYears: {} }, 2015)).toBe(2020);
	});
});

describe('years and partialYears against the tables', () => {
	let crimeYear: readonly TableRow[] = [];
	beforeAll(() => {
		crimeYear = table('crime_year');
	});

	/** Year → months, from the newest cut that has the 32 states for all the counts. */
	function yearsOfCounts(counts: readonly CrimeCount[], register: string, unit: string) {
		const found = new Map<number, { readonly cut: string; readonly months: number }>();
		const perCount = counts.map(({ crime, sex }) => {
			const states = new Map<string, number>();
			for (const row of crimeYear) {
				if (row['register'] !== register || row['unit'] !== unit || row['cve_ent'] === '00')
					continue;
				if (row['crime'] !== crime || row['sex'] !== sex) continue;
				const key = `${row['year']} ${row['cut']} ${row['months']}`;
				states.set(key, (states.get(key) ?? 0) + 1);
			}
			return new Set([...states].filter(([, n]) => n === 32).map(([key]) => key));
		});
		const [first = new Set<string>(), ...others] = perCount;
		for (const key of [...first].filter((one) => others.every((other) => other.has(one)))) {
			const [year = '', cut = '', months = ''] = key.split(' ');
			const before = found.get(Number(year));
			if (!before || before.cut < cut) found.set(Number(year), { cut, months: Number(months) });
		}
		return found;
	}

	function tableYears(entry: Indicator): readonly number[] {
		const { query } = entry;
		switch (query.kind) {
			case 'crime_rate':
				return [...yearsOfCounts(query.crimes, query.register, query.unit).keys()];
			case 'crime_share':
				return [...yearsOfCounts(query.whole, query.register, query.unit).keys()];
			case 'death_rate':
				return table('homicide_deaths')
					.filter(({ complete }) => complete === 'true')
					.map(({ year }) => Number(year));
			case 'documented':
				return [2026];
			case 'prevalence':
				return [];
		}
	}

	function distinct(years: readonly number[]): readonly number[] {
		return [...new Set(years)].sort((a, b) => a - b);
	}

	const withTables = indicators.filter(({ query }) => query.kind !== 'prevalence');
	test.each(withTables)('$id: years', (entry) => {
		expect([...entry.years]).toEqual(distinct(tableYears(entry)));
	});

	const crimeIndicators = indicators.filter(
		({ query }) => query.kind === 'crime_rate' || query.kind === 'crime_share'
	);
	test.each(crimeIndicators)('$id: newest cut and months of every year', (entry) => {
		const { query } = entry;
		if (query.kind !== 'crime_rate' && query.kind !== 'crime_share') throw new Error('unreachable');
		const counts = query.kind === 'crime_rate' ? query.crimes : query.whole;
		const found = yearsOfCounts(counts, query.register, query.unit);
		for (const year of entry.years) {
			expect(found.get(year)).toEqual({
				cut: cutsOf(entry, year).at(-1),
				months: monthsOf(entry, year)
			});
		}
	});
});
