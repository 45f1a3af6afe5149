/**
 * Reading a record of years: the figures of a place at the newest cut, at an older one, and which cuts
 * there are. A year belongs to one register, so rows of two registers stand in one list and are told
 * apart by their `register`; nothing here adds them.
 */
import type { CountId } from '../catalog/topics';
import type { Register } from '../catalog/types';
import type { YearRecord, YearSeries } from '../query/records';
import { LEVEL, type Interval } from '../stats/interval';
import { poissonInterval } from '../stats/poisson';
import { precisionOfCount } from '../stats/precision';
import { ratePer100k } from '../stats/rate';

export type FileOrVictim = YearSeries['unit'];

/** What a figure of a year is a figure of. */
export interface YearKnown {
	readonly year: number;
	/** Months counted, 1 to 12. */
	readonly months: number;
	/** `YYYY-MM`. */
	readonly cut: string;
	readonly register: Register;
	/** Id of `publications.ts`. */
	readonly source: string;
	/** Women at the middle of the year, or null where there is no population. */
	readonly women: number | null;
}

/** One count in one year. */
export interface YearFigure extends YearKnown {
	readonly n: number;
}

/** Several counts in one year, all of the same cut, in the order asked for. */
export interface YearFigures extends YearKnown {
	readonly n: readonly number[];
}

/** A cut that has a place, and what it counts there. */
export interface HeldCut {
	readonly cut: string;
	readonly register: Register;
	/** First and last year counted. */
	readonly first: number;
	readonly last: number;
	/** Months counted of the last year. */
	readonly months: number;
	/** Id of `publications.ts`: what most years of the cut were read from. */
	readonly source: string;
}

function seriesOf(
	record: YearRecord,
	count: CountId,
	unit: FileOrVictim,
	place: string
): readonly YearSeries[] {
	return record.series.filter(
		(series) => series.count === count && series.unit === unit && place in series.n
	);
}

/** Women of a place at the middle of a year, or null where the record has none. */
export function womenOf(record: YearRecord, place: string, year: number): number | null {
	return record.women[place]?.[year - record.first] ?? null;
}

function figuresIn(record: YearRecord, series: YearSeries, place: string): readonly YearFigure[] {
	return (series.n[place] ?? []).map((n, at) => ({
		year: series.first + at,
		months: series.months[at] ?? 12,
		cut: series.cut,
		register: series.register,
		source: series.sources[at] ?? '',
		women: womenOf(record, place, series.first + at),
		n
	}));
}

/** Keeps what is made of a record, by a key, as long as the record: figures ask for the same years again and again. */
function keptBy<Made>(): (record: YearRecord, key: string, make: () => Made) => Made {
	const kept = new WeakMap<YearRecord, Map<string, Made>>();
	return (record, key, make) => {
		const own = kept.get(record) ?? new Map<string, Made>();
		kept.set(record, own);
		const made = own.get(key) ?? make();
		own.set(key, made);
		return made;
	};
}

const keptFigures = keptBy<readonly YearFigure[]>();
const keptTogether = keptBy<readonly YearFigures[]>();

/** Every figure of a count in a place: each year at each cut, ascending by year, then by cut. */
export function everyFigure(
	record: YearRecord,
	count: CountId,
	unit: FileOrVictim,
	place: string
): readonly YearFigure[] {
	return keptFigures(record, `${count} ${unit} ${place}`, () =>
		seriesOf(record, count, unit, place)
			.flatMap((series) => figuresIn(record, series, place))
			.sort((a, b) => a.year - b.year || (a.cut < b.cut ? -1 : Number(a.cut > b.cut)))
	);
}

/** The figure of a count in a place and year at exactly this cut, or null when the cut does not have it. */
export function figureAt(
	record: YearRecord,
	count: CountId,
	unit: FileOrVictim,
	place: string,
	year: number,
	cut: string
): YearFigure | null {
	const all = everyFigure(record, count, unit, place);
	return all.find((figure) => figure.year === year && figure.cut === cut) ?? null;
}

/**
 * The years of several counts as they were known on `cut`: each year from the newest cut, no later than
 * that one, that has them all, so that parts and whole are of one cut. Null is "known now". Ascending.
 */
export function togetherOn(
	record: YearRecord,
	counts: readonly CountId[],
	unit: FileOrVictim,
	place: string,
	cut: string | null
): readonly YearFigures[] {
	const key = [counts.join('+'), unit, place, cut].join(' ');
	return keptTogether(record, key, () => together(record, counts, unit, place, cut));
}

function together(
	record: YearRecord,
	counts: readonly CountId[],
	unit: FileOrVictim,
	place: string,
	cut: string | null
): readonly YearFigures[] {
	const [first, ...others] = counts.map((count) => {
		const all = everyFigure(record, count, unit, place);
		return new Map(all.map((figure) => [`${figure.year} ${figure.cut}`, figure]));
	});
	const newest = new Map<number, YearFigures>();
	for (const [key, figure] of first ?? []) {
		const rest = others.map((figures) => figures.get(key)?.n);
		if (cut !== null && figure.cut > cut) continue;
		if (!rest.every((n) => n !== undefined)) continue;
		newest.set(figure.year, { ...figure, n: [figure.n, ...rest] });
	}
	return [...newest.values()];
}

/** The years of several counts, each from the newest cut that has them all. Ascending. */
export function newestTogether(
	record: YearRecord,
	counts: readonly CountId[],
	unit: FileOrVictim,
	place: string
): readonly YearFigures[] {
	return togetherOn(record, counts, unit, place, null);
}

/** The years of a count as they were known on `cut`; null is "known now". Ascending. */
export function asKnownOn(
	record: YearRecord,
	count: CountId,
	unit: FileOrVictim,
	place: string,
	cut: string | null
): readonly YearFigure[] {
	return togetherOn(record, [count], unit, place, cut).map(({ n, ...known }) => ({
		...known,
		n: n[0] ?? 0
	}));
}

/** The years of a count, each from the newest cut that has it. Ascending. */
export function newestYears(
	record: YearRecord,
	count: CountId,
	unit: FileOrVictim,
	place: string
): readonly YearFigure[] {
	return asKnownOn(record, count, unit, place, null);
}

/** Those of which all twelve months are counted. */
export function wholeYears<Row extends { readonly months: number }>(
	rows: readonly Row[]
): readonly Row[] {
	return rows.filter(({ months }) => months === 12);
}

/** The cuts that have a count in a place, oldest first. */
export function cutsHeld(
	record: YearRecord,
	count: CountId,
	unit: FileOrVictim,
	place: string
): readonly HeldCut[] {
	return seriesOf(record, count, unit, place)
		.map(({ cut, register, first, months, sources }) => ({
			cut,
			register,
			first,
			last: first + months.length - 1,
			months: months.at(-1) ?? 12,
			source: sources.at(-1) ?? ''
		}))
		.sort((a, b) => a.cut.localeCompare(b.cut));
}

/** Per 100,000 women and year, a partial year against the same part of the women; null without a population. */
export function yearRate(n: number, { women, months }: YearKnown): number | null {
	return women === null ? null : ratePer100k(n, women, months);
}

/** Exact 95 % Poisson interval of a count (Garwood 1936). */
export function countInterval(n: number): Interval {
	return poissonInterval(n, LEVEL);
}

/**
 * The interval of a count that is small enough to be drawn with it, else null: where the precision of the
 * count is not high (44 or fewer), and chance changes what is read.
 */
export function smallInterval(n: number): Interval | null {
	return precisionOfCount(n) === 'high' ? null : countInterval(n);
}
