import type { Crime } from '../../../src/lib/catalog/types';
import { SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';
import {
	registerOf,
	type Bulletin,
	type BulletinMonth,
	type BulletinYear,
	type RnidBulletin
} from './bulletin-rows';
import type { Cut } from './cut';
import { NATION } from './tables';

/** Two bulletins of one publisher that tell a year differently. */
interface Difference {
	readonly crime: Crime;
	readonly year: number;
	/** In the bulletin of years. */
	readonly years: number;
	/** The sum of the months. */
	readonly months: number;
}

/**
 * Where the publisher's own bulletins differ. Each keeps what it published: `crime_year` the years,
 * `crime_month` the months. Any other difference stops the import.
 */
export const declaredDifferences: readonly Difference[] = [
	{ crime: 'femicide', year: 2024, years: 824, months: 825 },
	{ crime: 'femicide', year: 2025, years: 712, months: 716 },
	{ crime: 'intentional_homicide', year: 2022, years: 26288, months: 26289 },
	{ crime: 'intentional_homicide', year: 2023, years: 25311, months: 25316 },
	{ crime: 'intentional_homicide', year: 2024, years: 25463, months: 25464 },
	{ crime: 'intentional_homicide', year: 2025, years: 20191, months: 20195 },
	{ crime: 'human_trafficking', year: 2024, years: 624, months: 626 }
];

/** Throws `SourceError` unless each of `crimes` has each month from `firstYear` to the cut. */
export function completeMonths(
	{ file, rows }: Bulletin<BulletinMonth>,
	firstYear: number,
	cut: Cut,
	crimes: readonly Crime[]
): void {
	const held = new Set(rows.map(({ crime, year, month }) => `${crime} ${year}-${month}`));
	for (const crime of crimes) {
		for (let year = firstYear; year <= cut.year; year++) {
			for (let month = 1; month <= (year < cut.year ? 12 : cut.month); month++) {
				if (held.has(`${crime} ${year}-${month}`)) continue;
				const expected = `${crime} in month ${month} of ${year}`;
				throw new SourceError({ file: file.path, expected, found: 'none' });
			}
		}
	}
}

/**
 * Holds the joined bulletin against that of the register of 2026: femicide and intentional homicide
 * joined are the consummated and the attempted together, every other crime is the same, and femicide
 * by weapon adds to femicide. Throws `SourceError` at the first month that does not.
 */
export function sameMonths(joined: Bulletin<BulletinMonth>, rnid: RnidBulletin): void {
	for (const row of joined.rows.filter(({ year }) => registerOf(year) === 'rnid')) {
		const when = `${row.year}-${row.month}`;
		const of = (crime: Crime): readonly BulletinMonth[] =>
			rnid.rows.filter((r) => r.crime === crime && `${r.year}-${r.month}` === when);
		const whole = of(row.crime).filter(({ modality }) => modality === 'all');
		// Of human trafficking the bulletin of 2026 tells one purpose only.
		if (whole.length === 0) continue;
		if (row.crime === 'femicide') {
			const byWeapon = of('femicide').filter(({ modality }) => modality !== 'all');
			same(rnid.file, `femicide by weapon, ${when}`, sum(whole), sum(byWeapon));
		}
		const attempts: Partial<Record<Crime, number>> = {
			femicide: sum(of('attempted_femicide')),
			intentional_homicide: rnid.attemptedHomicides.get(when) ?? 0
		};
		const expected = sum(whole) + (attempts[row.crime] ?? 0);
		same(joined.file, `${row.crime}, ${when}`, expected, row.n);
	}
}

/**
 * Holds the sums of a bulletin of years against the sums of
 * the months, save `declaredDifferences`. Throws `SourceError` at the first other difference.
 */
export function sameYears(
	{ file, rows }: Bulletin<BulletinYear>,
	months: readonly BulletinMonth[]
): void {
	for (const [key, n] of yearSums(rows)) {
		const ofYear = months.filter(({ crime, year }) => `${crime} ${year}` === key);
		if (ofYear.length === 0) continue;
		const declared = declaredDifferences.find(({ crime, year }) => `${crime} ${year}` === key);
		if (declared && declared.years === n && declared.months === sum(ofYear)) continue;
		same(file, `files of ${key}`, sum(ofYear), n);
	}
}

/** Throws `SourceError` unless both bulletins of years tell the same where both tell something. */
export function sameBulletins(years: Bulletin<BulletinYear>, others: Bulletin<BulletinYear>): void {
	const sums = yearSums(years.rows);
	for (const [key, n] of yearSums(others.rows)) {
		const expected = sums.get(key);
		if (expected !== undefined) same(others.file, `files of ${key}`, expected, n);
	}
}

/**
 * Throws `SourceError` unless the victims of the states add to the victims of the nation, where the
 * bulletin has both for a crime, year and sex.
 */
export function sameNation({ file, rows }: Bulletin<BulletinYear>): void {
	for (const { crime, year, sex, unit, n } of rows.filter((row) => row.cve_ent === NATION)) {
		const states = rows.filter(
			(row) =>
				row.cve_ent !== NATION &&
				row.crime === crime &&
				row.year === year &&
				row.sex === sex &&
				row.unit === unit
		);
		if (states.length > 0) same(file, `${unit} of ${crime}, ${year}, states`, n, sum(states));
	}
}

/** Files summed by crime and year. A bulletin of files has states or a nation, never both. */
function yearSums(years: readonly BulletinYear[]): ReadonlyMap<string, number> {
	const sums = new Map<string, number>();
	for (const { crime, year, unit, n } of years) {
		if (unit !== 'files') continue;
		const key = `${crime} ${year}`;
		sums.set(key, (sums.get(key) ?? 0) + n);
	}
	return sums;
}

function sum(rows: readonly { readonly n: number }[]): number {
	return rows.reduce((total, { n }) => total + n, 0);
}

function same(file: SourceFile, what: string, expected: number, found: number): void {
	if (expected === found) return;
	throw new SourceError({
		file: file.path,
		expected: `${expected} (${what})`,
		found: String(found)
	});
}
