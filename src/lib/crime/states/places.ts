/**
 * The 32 states of a record side by side. A figure of one year is of one cut in every state and in the
 * nation, so that they can be compared; the register of 2026 is another, and none of its years are here.
 */
import { NATION, states } from '../../catalog/states';
import type { CountId } from '../../catalog/topics';
import type { YearRecord } from '../../query/records';
import type { Period } from '../../view/types';
import { figureAt, newestTogether, yearRate, type FileOrVictim, type YearFigures } from '../years';

/** Both killings of women, femicide first. */
export const KILLINGS: readonly CountId[] = ['femicide', 'women_homicide'];

/** A place and its years, ascending. */
export interface PlaceYears {
	readonly cve_ent: string;
	readonly years: readonly YearFigures[];
}

/** What is read of a record: counts of one unit, in the order in which a figure stacks them. */
export interface Asked {
	readonly record: YearRecord;
	readonly counts: readonly CountId[];
	readonly unit: FileOrVictim;
}

/** Every state, in order of code, with its years of the register of 2015–2025. */
export function stateYears({ record, counts, unit }: Asked): readonly PlaceYears[] {
	return states.map(({ cve_ent }) => ({
		cve_ent,
		years: newestTogether(record, counts, unit, cve_ent).filter(
			({ register }) => register === 'cnsp'
		)
	}));
}

/** The nation at the cuts of the states, which may be older than its own newest. */
export function nationYears(asked: Asked, places: readonly PlaceYears[]): PlaceYears {
	const { record, counts, unit } = asked;
	const years = fullest(places).years.flatMap((state): readonly YearFigures[] => {
		const figures = counts.map((count) =>
			figureAt(record, count, unit, NATION, state.year, state.cut)
		);
		const [first] = figures;
		const n = figures.flatMap((figure) => figure?.n ?? []);
		return first && n.length === counts.length ? [{ ...first, n }] : [];
	});
	return { cve_ent: NATION, years };
}

/** The place with the most years: what years a figure draws. */
export function fullest(places: readonly PlaceYears[]): PlaceYears {
	const none: PlaceYears = { cve_ent: NATION, years: [] };
	return places.reduce(
		(best, place) => (place.years.length > best.years.length ? place : best),
		none
	);
}

/** First and last year of a place. */
export function spanOf({ years }: PlaceYears): string {
	const [first] = years;
	return first ? `${first.year}–${years.at(-1)?.year}` : '';
}

/** The figures of a place in a year, or null. */
export function inYear({ years }: PlaceYears, year: number): YearFigures | null {
	return years.find((figures) => figures.year === year) ?? null;
}

/** All counts of a year added: what the whole of a stacked bar is. */
export function totalOf({ n }: Pick<YearFigures, 'n'>): number {
	return n.reduce((sum, each) => sum + each, 0);
}

/** The rate of all counts together, per 100,000 women and year; null without a population. */
export function totalRate(figures: YearFigures): number | null {
	return yearRate(totalOf(figures), figures);
}

/** Counts and women-years of a period. */
export interface Pooled {
	readonly n: number;
	readonly women: number;
}

/**
 * The whole years of a period added, with the women of each year; null where a year is missing, counted
 * in part, or without a population.
 */
export function pooled({ years }: PlaceYears, [from, to]: Period): Pooled | null {
	const inside = years.filter(({ year }) => from <= year && year <= to);
	const whole = inside.flatMap(({ months, women, ...row }) =>
		months === 12 && women !== null ? [{ n: totalOf(row), women }] : []
	);
	if (whole.length !== to - from + 1) return null;
	return whole.reduce((sum, row) => ({ n: sum.n + row.n, women: sum.women + row.women }), {
		n: 0,
		women: 0
	});
}

/** Ids of the publications that the years were read from, each once. */
export function sourceIds(places: readonly PlaceYears[]): readonly string[] {
	const ids = places.flatMap(({ years }) => years.map(({ source }) => source));
	return [...new Set(ids)].filter((id) => id !== '').sort();
}
