/**
 * The records that the pages of crimes start from: every count of a topic, in compact columns. They are
 * written at build by the SQL that each of them carries, and read whole by a page: no engine is needed.
 * Columns by `cve_ent` are read by code: their keys do not stand in order of code, because JavaScript puts
 * keys that look like numbers first. Types, addresses, and how a record is read.
 */
import type { CountId, Topic } from '../catalog/topics';
import type { Register } from '../catalog/types';

/** A count by year and place at one cut, as `crime_year` has it. */
export interface YearSeries {
	readonly count: CountId;
	readonly unit: 'files' | 'victims';
	readonly register: Register;
	readonly cut: string;
	/** First year; the others follow without a gap. */
	readonly first: number;
	/** How many months of each year are counted at the cut. */
	readonly months: readonly number[];
	/** By `cve_ent` (`'00'` is the nation), a count a year; a place that the cut does not have is absent. */
	readonly n: Readonly<Record<string, readonly number[]>>;
	/** Ids of `sources.ts`, one a year. */
	readonly sources: readonly string[];
}

/** Everything that `crime_year` holds of a topic: every cut, year and place. */
export interface YearRecord {
	readonly topic: Topic;
	/** First year of `women`. */
	readonly first: number;
	/** Women of all ages at the middle of each year, by `cve_ent`. */
	readonly women: Readonly<Record<string, readonly number[]>>;
	/**
	 * In order of unit, register, count, cut. A cut that has some places in more years than others makes
	 * a series of each span, so look for the one that has the place.
	 */
	readonly series: readonly YearSeries[];
	readonly sql: string;
}

/** A count by month in one place at the newest cut that has its months, zeros written. */
export interface MonthSeries {
	readonly count: CountId;
	readonly unit: 'files' | 'victims';
	readonly register: Register;
	readonly cut: string;
	/** First month, `YYYY-MM`; the others follow without a gap, up to the cut. */
	readonly from: string;
	readonly n: readonly number[];
	readonly source: string;
}

/** Victims of one weapon and age group by year, in one place, at one cut. */
export interface BreakdownSeries {
	readonly count: 'femicide' | 'women_homicide';
	/** A code of `codes.ts`, `modalities`. */
	readonly modality: string;
	/** A code of `codes.ts`, `victimAges`. */
	readonly age_group: string;
	/** A count a year, from `Breakdown.first`. A combination that is zero in every year has no series. */
	readonly n: readonly number[];
}

export interface Breakdown {
	readonly cut: string;
	readonly first: number;
	readonly months: readonly number[];
	readonly source: string;
	readonly series: readonly BreakdownSeries[];
}

/** Everything that `crime_month` holds of a topic in one place. */
export interface MonthRecord {
	readonly topic: Topic;
	readonly cve_ent: string;
	readonly series: readonly MonthSeries[];
	/** Weapon and age of the victims; null for topics that are counted in files only. */
	readonly breakdown: Breakdown | null;
	readonly sql: string;
}

/** INEGI's deaths of women by homicide, every year and place. */
export interface DeathRecord {
	readonly first: number;
	/** Whether each year's file is whole. */
	readonly complete: readonly boolean[];
	/** Deaths of women by `cve_ent`; `'00'` includes those of unknown place. */
	readonly n: Readonly<Record<string, readonly number[]>>;
	readonly women: Readonly<Record<string, readonly number[]>>;
	/** Ids of `sources.ts`, one a year. */
	readonly sources: readonly string[];
	readonly sql: string;
}

/** Femicides and attempts of another country, nation, by year, from its own register. */
export interface AbroadRecord {
	readonly country: 'PE';
	readonly series: readonly {
		readonly crime: 'femicide' | 'attempted_femicide';
		readonly first: number;
		/** Null for a year that is not held. */
		readonly n: readonly (number | null)[];
		/** Months counted in each year; 0 for one that is not held. */
		readonly months: readonly number[];
	}[];
	readonly source: string;
	readonly sql: string;
}

/** A municipality, and its files by year. */
export interface MunicipalRow {
	readonly cvegeo: string;
	readonly name: string;
	/** The year it was made, when that is after 2020. */
	readonly since: number | null;
	/** Women at the middle of each year; null where CONAPO has none for it. */
	readonly women: readonly number[] | null;
	/** Files a year. */
	readonly n: readonly number[];
	/** Files a month, from `MunicipalRecord.monthly.from`, of the counts that have any; absent when none has. */
	readonly months?: Readonly<Record<string, readonly number[]>>;
}

/** All that the tables hold of a topic in the municipalities of a state. */
export interface MunicipalRecord {
	readonly topic: 'femicide' | 'family_violence';
	readonly cve_ent: string;
	readonly cut: string;
	readonly first: number;
	/** Months counted of each year: 12, and those of the cut in the last. */
	readonly months: readonly number[];
	/** The months held beside: counts (`femicide`, `intentional_homicide` of everybody) at one cut. */
	readonly monthly: {
		readonly cut: string;
		readonly from: string;
		readonly length: number;
		readonly counts: readonly ('femicide' | 'intentional_homicide')[];
	} | null;
	/** In order of `cvegeo`. */
	readonly municipalities: readonly MunicipalRow[];
	/** Codes ending in 998 (not specified) and 999 (other): files of the state that no municipality has. */
	readonly apart: readonly Pick<MunicipalRow, 'cvegeo' | 'n' | 'months'>[];
	readonly sources: readonly string[];
	readonly sql: string;
}

/** Every municipality's code and name, for a search. */
export type MunicipalNames = readonly (readonly [cvegeo: string, name: string])[];

const ROOT = '/data/records';

export const recordPaths = {
	years: (topic: Topic) => `${ROOT}/${topic}/years.json`,
	months: (topic: Topic, cve_ent: string) => `${ROOT}/${topic}/months/${cve_ent}.json`,
	municipalities: (topic: MunicipalRecord['topic'], cve_ent: string) =>
		`${ROOT}/${topic}/municipalities/${cve_ent}.json`,
	deaths: `${ROOT}/deaths.json`,
	abroad: `${ROOT}/abroad.json`,
	names: `${ROOT}/municipalities.json`
} as const;

/** Reads a record. Throws `Error` when it cannot be read. */
export async function readRecord<Record>(
	fetch: typeof globalThis.fetch,
	path: string
): Promise<Record> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return (await response.json()) as Record;
}
