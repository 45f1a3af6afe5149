/** The files of a state's municipalities over the years chosen, set against the women of those years. */
import type { MunicipalRecord, MunicipalRow } from '../../query/records';
import { MONTHS_A_YEAR, RATE_PER } from '../../stats/rate';
import { smoothedRates } from '../../stats/smoothing';
import type { Period } from '../../view/types';
import { countInterval } from '../years';

/** Why a municipality has no rate: CONAPO gives it no women, or it was made after these years. */
export type NoRate = 'no_women' | 'not_yet';

/** A municipality over the years chosen. Rates are files per 100,000 women and year. */
export interface Pooled {
	readonly cvegeo: string;
	readonly name: string;
	readonly since: number | null;
	readonly files: number;
	/** Women of each year added up, first months of a year as their share of it; null without a rate. */
	readonly womenYears: number | null;
	readonly raw: number | null;
	/** Exact 95 % interval of the raw rate. */
	readonly low: number | null;
	readonly high: number | null;
	readonly smoothed: number | null;
	/** Fewer women-years than `FEW_WOMEN_YEARS`: one file moves its raw rate by much. */
	readonly few: boolean;
	readonly noRate: NoRate | null;
}

export interface StatePool {
	readonly cve_ent: string;
	readonly topic: MunicipalRecord['topic'];
	readonly years: Period;
	/** Months counted of each year pooled. */
	readonly months: number;
	/** In order of `cvegeo`. */
	readonly municipalities: readonly Pooled[];
	/** Files that no municipality has, by code. */
	readonly apart: readonly { readonly cvegeo: string; readonly files: number }[];
	/** Files of the municipalities, of the codes apart, and of the state: the sum of both. */
	readonly placed: number;
	readonly unplaced: number;
	readonly total: number;
	/** Files that have a municipality with women, per 100,000 of those women and year. */
	readonly rate: number | null;
	/** False where municipalities differ no more than chance would make them: all get the state's rate. */
	readonly differ: boolean;
}

/**
 * Women-years under which a municipality is marked. Under it, one file more or less moves the raw rate
 * by more than 2 per 100,000 for femicide (the country's own rate is between 1 and 2), by more than 20
 * for family violence (the country's is near 400).
 */
export const FEW_WOMEN_YEARS: Readonly<Record<MunicipalRecord['topic'], number>> = {
	femicide: 50_000,
	family_violence: 5_000
};

/**
 * Pools the years of a record. The smoothed rate draws each municipality towards the state's, the more
 * the fewer women it has (Marshall R. J., 1991, Mapping disease and mortality rates using empirical Bayes
 * estimators, Applied Statistics 40(2)); see `stats/smoothing`. A municipality made after 2020 counts
 * women from the year it was made.
 *
 * @param years first and last, both in the record; the partial year stands alone
 * @throws RangeError for years that the record does not have
 */
export function poolOf(record: MunicipalRecord, years: Period): StatePool {
	const span = spanOf(record, years);
	const counted = record.municipalities.map((row) => ({
		row,
		files: sum(span.map(({ at }) => row.n[at] ?? 0)),
		womenYears: womenYearsOf(row, span)
	}));
	const smoothed = smoothedRates(
		counted.map(({ files, womenYears }) => ({ n: files, exposure: womenYears }))
	);
	const apart = record.apart.map(({ cvegeo, n }) => ({
		cvegeo,
		files: sum(span.map(({ at }) => n[at] ?? 0))
	}));
	const placed = sum(counted.map(({ files }) => files));
	const unplaced = sum(apart.map(({ files }) => files));
	return {
		cve_ent: record.cve_ent,
		topic: record.topic,
		years,
		months: span[0]?.months ?? MONTHS_A_YEAR,
		municipalities: counted.map(({ row, files, womenYears }, i) => ({
			cvegeo: row.cvegeo,
			name: row.name,
			since: row.since,
			files,
			womenYears,
			...ratesOf(files, womenYears),
			smoothed: perWomen(smoothed?.rates[i] ?? null),
			few: womenYears !== null && womenYears < FEW_WOMEN_YEARS[record.topic],
			noRate: womenYears !== null ? null : row.women === null ? 'no_women' : 'not_yet'
		})),
		apart,
		placed,
		unplaced,
		total: placed + unplaced,
		rate: perWomen(smoothed?.mean ?? null),
		differ: (smoothed?.between ?? 0) > 0
	};
}

/** The rate that is shown of a municipality. */
export function shownRate(
	{ raw, smoothed }: Pick<Pooled, 'raw' | 'smoothed'>,
	rate: 'raw' | 'smoothed'
): number | null {
	return rate === 'raw' ? raw : smoothed;
}

interface YearAt {
	readonly at: number;
	readonly year: number;
	readonly months: number;
}

function spanOf({ first, months }: MunicipalRecord, [from, to]: Period): readonly YearAt[] {
	const span = months
		.map((count, at) => ({ at, year: first + at, months: count }))
		.filter(({ year }) => from <= year && year <= to);
	if (span.length !== to - from + 1 || span.length === 0)
		throw new RangeError(`the record does not have every year from ${from} to ${to}`);
	if (span.length > 1 && span.some((year) => year.months < MONTHS_A_YEAR))
		throw new RangeError('a partial year is never pooled');
	return span;
}

function womenYearsOf({ women, since }: MunicipalRow, span: readonly YearAt[]): number | null {
	if (women === null) return null;
	const lived = span.filter(({ year }) => since === null || year >= since);
	const total = sum(lived.map(({ at, months }) => ((women[at] ?? 0) * months) / MONTHS_A_YEAR));
	return total > 0 ? total : null;
}

function ratesOf(files: number, womenYears: number | null): Pick<Pooled, 'raw' | 'low' | 'high'> {
	if (womenYears === null) return { raw: null, low: null, high: null };
	const { low, high } = countInterval(files);
	const rate = (n: number) => (RATE_PER * n) / womenYears;
	return { raw: rate(files), low: rate(low), high: rate(high) };
}

function perWomen(rate: number | null): number | null {
	return rate === null ? null : RATE_PER * rate;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
