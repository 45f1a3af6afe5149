/** Years of the states that a stated rule marks for reading with care. */
import { jumps, type Jump } from '../../stats/jumps';
import { wholeYears } from '../years';
import type { Context } from './context';
import { inYear, KILLINGS, stateYears, totalOf, totalRate, type PlaceYears } from './places';

/** A marked year of a state. */
export interface StateJump extends Jump {
	readonly cve_ent: string;
	/** Rates of the year before and of the year, per 100,000 women. */
	readonly rates: readonly [before: number | null, now: number | null];
	/** Women victims of intentional homicide in both years; null where they are not counted beside. */
	readonly homicide: readonly [before: number, now: number] | null;
}

export interface Marked {
	/** The newest first, then by state. */
	readonly jumps: readonly StateJump[];
	/** How many pairs of years in a row could have been marked. */
	readonly compared: number;
}

/** The killings beside the topic's own count; none where they are not counted beside. */
export function besideYears({ record, view }: Context): readonly PlaceYears[] {
	return view.topic === 'femicide' ? stateYears({ record, counts: KILLINGS, unit: 'victims' }) : [];
}

/** The years of the topic's own count. */
export function ownYears({ record, view }: Context): readonly PlaceYears[] {
	return stateYears({ record, counts: [view.topic], unit: view.unit });
}

/** The marked years of the topic's own count, and how many were looked at. */
export function markedOf(context: Context): Marked {
	const beside = new Map(besideYears(context).map((place) => [place.cve_ent, place]));
	const places = ownYears(context);
	const found = places.flatMap((place) => stateJumps(place, beside.get(place.cve_ent) ?? null));
	return {
		jumps: found.sort((a, b) => b.year - a.year || a.cve_ent.localeCompare(b.cve_ent)),
		compared: places.reduce((sum, { years }) => sum + Math.max(0, wholeYears(years).length - 1), 0)
	};
}

function stateJumps(place: PlaceYears, beside: PlaceYears | null): readonly StateJump[] {
	const series = place.years.map((row) => ({ ...row, n: totalOf(row) }));
	return jumps(series).map((jump) => ({
		...jump,
		cve_ent: place.cve_ent,
		rates: [rateIn(place, jump.year - 1), rateIn(place, jump.year)],
		homicide: homicideIn(beside, jump.year)
	}));
}

function rateIn(place: PlaceYears, year: number): number | null {
	const figures = inYear(place, year);
	return figures ? totalRate(figures) : null;
}

function homicideIn(beside: PlaceYears | null, year: number): StateJump['homicide'] {
	const before = beside && inYear(beside, year - 1)?.n[1];
	const now = beside && inYear(beside, year)?.n[1];
	return typeof before === 'number' && typeof now === 'number' ? [before, now] : null;
}

/** The marked years of a state. */
export function marksOf({ jumps: all }: Marked): (cve_ent: string) => readonly number[] {
	return (cve_ent) =>
		all
			.filter((jump) => jump.cve_ent === cve_ent)
			.map(({ year }) => year)
			.sort((a, b) => a - b);
}
