import type { Crime, Sex } from '../../../src/lib/catalog/types';
import { NATION, type CrimeMonth, type CrimeYear } from '../sesnsp/tables';
import type { Held } from './held';
import { monthsHeld } from './merge';
import type { OfficialCut } from './read-cut';
import { cutsHeld } from './refuse';

/** A count of a place and year at two cuts, over the same months. */
export interface Revision {
	readonly cve_ent: string;
	readonly year: number;
	/** How many months of the year both sides count. */
	readonly months: number;
	readonly crime: Crime;
	readonly sex: Sex;
	readonly before: number;
	readonly after: number;
}

/** A new cut held against the one before it. */
export interface Comparison {
	/** The cut held, or null where there is none of the kind. */
	readonly base: string | null;
	readonly revisions: readonly Revision[];
	/** Years of which the two cuts count other months, and the base's months are not held. */
	readonly notCompared: readonly number[];
	/** Years that the new cut has and the base lacks. */
	readonly newYears: readonly number[];
}

/**
 * Compares a cut with the newest one held before it, or, where all held are newer, with the oldest.
 * A year that the base counts in part is compared over the months of the base, where its months are
 * held; years that are not counted over the same months are never compared.
 */
export function compare(held: Held, official: OfficialCut): Comparison {
	const cuts = cutsHeld(held, official.kind);
	const base = cuts.findLast((cut) => cut < official.cut.text) ?? cuts[0] ?? null;
	const before = base === null ? [] : yearsAt(held, official, base);
	const years = new Map(before.map((row) => [row.year, row.months]));
	const after = new Map(official.years.map((row) => [keyOf(row), row]));
	const newYears = new Set(official.years.map(({ year }) => year).filter((y) => !years.has(y)));
	const monthly = base === null ? null : monthlySums(held, official, base);
	const revisions: Revision[] = [];
	const notCompared = new Set<number>();
	for (const row of before) {
		const { cve_ent, year, crime, sex } = row;
		const now = after.get(keyOf(row));
		if (!now) continue;
		const place = { cve_ent, year, crime, sex };
		if (now.months === row.months) {
			revisions.push({ ...place, months: row.months, before: row.n, after: now.n });
		} else if (monthly && row.months < now.months) {
			const sums = monthly(keyOf(row));
			revisions.push({ ...place, months: row.months, ...sums });
		} else notCompared.add(year);
	}
	return { base, revisions, notCompared: [...notCompared], newYears: [...newYears] };
}

function yearsAt(held: Held, { kind }: OfficialCut, cut: string): readonly CrimeYear[] {
	return [kind.folder.id, ...kind.others].flatMap((id) =>
		(held.get(id)?.years ?? []).filter(
			(row) => row.cut === cut && row.register === kind.register && row.unit === kind.unit
		)
	);
}

/** Sums of the months that the base counts of its last year, by key; null where they are not held. */
function monthlySums(
	held: Held,
	official: OfficialCut,
	base: string
): ((key: string) => { before: number; after: number }) | null {
	const months = held.get(official.kind.folder.id)?.months ?? [];
	if (monthsHeld(months, official) !== base) return null;
	const ofKind = months.filter(
		({ register, unit }) => register === official.kind.register && unit === official.kind.unit
	);
	const [before, after] = [sums(ofKind, base), sums(official.months, base)];
	return (key) => ({ before: before.get(key) ?? 0, after: after.get(key) ?? 0 });
}

/** The months to `cut` of its year, added by state and for the nation, which the months may lack. */
function sums(months: readonly CrimeMonth[], cut: string): ReadonlyMap<string, number> {
	const [year, last] = cut.split('-').map(Number);
	const totals = new Map<string, number>();
	for (const row of months) {
		if (row.cve_ent === NATION || row.year !== year || row.month > (last ?? 0)) continue;
		for (const cve_ent of [row.cve_ent, NATION]) {
			const key = keyOf({ ...row, cve_ent });
			totals.set(key, (totals.get(key) ?? 0) + row.n);
		}
	}
	return totals;
}

function keyOf(row: Pick<CrimeYear, 'cve_ent' | 'year' | 'crime' | 'sex'>): string {
	return [row.cve_ent, row.year, row.crime, row.sex].join(' ');
}
