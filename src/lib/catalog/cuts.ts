/** Which cuts of SESNSP are held, with every state, for which counts and years. */
import held from '../../../data/cuts.json';
import type { Crime, Indicator, Register } from './types';

/** Cuts that hold the same crimes of all states. */
export interface CutGroup {
	readonly crimes: readonly Crime[];
	/** With the first and the last year that the cut has; none is missing between them. */
	readonly cuts: readonly (readonly [cut: string, first: number, last: number])[];
}

/** Register and unit (`cnsp files`) → its cuts. */
export type CutsByCount = Readonly<
	Partial<Record<`${Register} ${'files' | 'victims'}`, readonly CutGroup[]>>
>;

/** Written by the import out of `crime_year`, so that a new cut needs no change of code. */
const counts = held.counts as unknown as CutsByCount;

/** The crimes that an indicator counts and the groups to look for them; none but for SESNSP's. */
function askedOf({ query }: Pick<Indicator, 'query'>): {
	readonly crimes: readonly Crime[];
	readonly groups: readonly CutGroup[];
} {
	if (query.kind !== 'crime_rate' && query.kind !== 'crime_share')
		return { crimes: [], groups: [] };
	const asked = query.kind === 'crime_rate' ? query.crimes : query.whole;
	const groups = counts[`${query.register} ${query.unit}`] ?? [];
	return { crimes: asked.map(({ crime }) => crime), groups };
}

/**
 * The cuts that hold this indicator's counts for all states in `year`, oldest first; the last one is
 * what a question without a cut is answered from. Empty for what SESNSP does not count.
 */
export function cutsOf(entry: Pick<Indicator, 'query'>, year: number): readonly string[] {
	const { crimes, groups } = askedOf(entry);
	const [cuts = [], ...others] = crimes.map((crime) =>
		groups
			.filter((group) => group.crimes.includes(crime))
			.flatMap((group) => group.cuts)
			.filter(([, first, last]) => first <= year && year <= last)
			.map(([cut]) => cut)
	);
	return cuts.filter((cut) => others.every((other) => other.includes(cut))).sort();
}

/** The years of which some cut holds this indicator's counts, ascending. */
export function yearsHeld(entry: Pick<Indicator, 'query'>): readonly number[] {
	const spans = askedOf(entry).groups.flatMap(({ cuts }) => cuts);
	const first = Math.min(...spans.map(([, year]) => year));
	const last = Math.max(...spans.map(([, , year]) => year));
	const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
	return years.filter((year) => cutsOf(entry, year).length > 0);
}

/** Year → months counted, for the years that the newest cut counts in part. */
export function partialYearsHeld(
	entry: Pick<Indicator, 'query'>
): Readonly<Record<number, number>> {
	const months = yearsHeld(entry).map(
		(year) => [year, monthsInCut(cutsOf(entry, year).at(-1) ?? '', year)] as const
	);
	return Object.fromEntries(months.filter(([, counted]) => counted < 12));
}

/** How many months of `year` a cut counts: its own month in the year of the cut, else all 12. */
export function monthsInCut(cut: string, year: number): number {
	return cut.startsWith(`${year}-`) ? Number(cut.slice(5, 7)) : 12;
}

/** The newest cut in a folder of SESNSP's figures. */
export function newestCut(folder: keyof typeof held.sources): string {
	return held.sources[folder];
}
