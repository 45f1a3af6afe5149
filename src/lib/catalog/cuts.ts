/** Which cuts of SESNSP are held, with every state, for which counts and years. */
import type { Crime, Indicator, Register } from './types';

interface HeldCut {
	readonly cut: string;
	readonly first: number;
	readonly last: number;
	/** The crimes that the cut has by state; null for all of its register and unit. */
	readonly crimes: readonly Crime[] | null;
}

/** Cuts that count every year from 2015 to their own. */
function since2015(...cuts: readonly string[]): readonly HeldCut[] {
	return cuts.map((cut) => ({ cut, first: 2015, last: Number(cut.slice(0, 4)), crimes: null }));
}

const monthsOf2024 = ['2024-05', '2024-06', '2024-07', '2024-08', '2024-09', '2024-10', '2024-11'];
const inBulletins: readonly Crime[] = ['femicide', 'intentional_homicide', 'family_violence'];

/** A test holds this table against `crime_year`. Ascending by cut. */
const held: Readonly<Record<`${Register} ${'files' | 'victims'}`, readonly HeldCut[]>> = {
	'cnsp victims': [
		...since2015('2022-06', ...monthsOf2024, '2025-06'),
		{ cut: '2026-05', first: 2025, last: 2025, crimes: ['femicide', 'intentional_homicide'] }
	],
	'cnsp files': [
		...since2015('2020-06', '2021-02', '2021-12', '2022-03', ...monthsOf2024, '2025-06'),
		{ cut: '2026-08', first: 2015, last: 2025, crimes: inBulletins }
	],
	'rnid files': [
		...['2026-01', '2026-02', '2026-03'].map((cut) => ({
			cut,
			first: 2026,
			last: 2026,
			crimes: null
		})),
		{ cut: '2026-08', first: 2026, last: 2026, crimes: inBulletins }
	],
	'rnid victims': [
		{ cut: '2026-08', first: 2026, last: 2026, crimes: ['femicide', 'intentional_homicide'] }
	]
};

/**
 * The cuts that hold this indicator's counts for all states in `year`, oldest first; the last one is
 * what a question without a cut is answered from. Empty for what SESNSP does not count.
 */
export function cutsOf(entry: Pick<Indicator, 'query'>, year: number): readonly string[] {
	const { query } = entry;
	if (query.kind !== 'crime_rate' && query.kind !== 'crime_share') return [];
	const counts = query.kind === 'crime_rate' ? query.crimes : query.whole;
	return held[`${query.register} ${query.unit}`]
		.filter(({ first, last, crimes }) => {
			const has = counts.every(({ crime }) => crimes === null || crimes.includes(crime));
			return has && first <= year && year <= last;
		})
		.map(({ cut }) => cut);
}

/** How many months of `year` a cut counts: its own month in the year of the cut, else all 12. */
export function monthsInCut(cut: string, year: number): number {
	return cut.startsWith(`${year}-`) ? Number(cut.slice(5, 7)) : 12;
}
