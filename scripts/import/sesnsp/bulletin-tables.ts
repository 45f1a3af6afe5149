import { registerOf, type BulletinMonth, type BulletinYear } from './bulletin-rows';
import { sexOfFiles } from './codes';
import { monthsCounted, type Cut } from './cut';
import { NATION, type CrimeMonth, type CrimeYear } from './tables';

/** Rows of `crime_year` for years of a bulletin, all at one cut. */
export function yearRows(years: readonly BulletinYear[], cut: Cut): readonly CrimeYear[] {
	return years.map((year) => ({ cut: cut.text, ...year }));
}

/** The years of the states with a nation added where the bulletin has none: the sum of the states. */
export function withNation(years: readonly BulletinYear[]): readonly BulletinYear[] {
	const keyOf = ({ crime, year, sex, unit }: BulletinYear): string =>
		`${crime} ${year} ${sex} ${unit}`;
	const published = new Set(years.filter(({ cve_ent }) => cve_ent === NATION).map(keyOf));
	const sums = new Map<string, BulletinYear>();
	for (const year of years) {
		const key = keyOf(year);
		if (published.has(key)) continue;
		sums.set(key, { ...year, cve_ent: NATION, n: (sums.get(key)?.n ?? 0) + year.n });
	}
	return [...years, ...sums.values()];
}

/**
 * The nation by month across both registers: to 2025 the joined bulletin; from 2026 the bulletin of
 * the new register, and of the joined one only the crimes that the other does not tell.
 */
export function nationMonths(
	joined: readonly BulletinMonth[],
	rnid: readonly BulletinMonth[]
): readonly BulletinMonth[] {
	const told = new Set(rnid.map(({ crime }) => crime));
	const rest = joined.filter(({ year, crime }) => registerOf(year) === 'cnsp' || !told.has(crime));
	return [...rest, ...rnid];
}

/** Months in which a crime stands once: by modality where the bulletin has that, else whole. */
export function byModality(months: readonly BulletinMonth[]): readonly BulletinMonth[] {
	const keyOf = ({ crime, year, month }: BulletinMonth): string => `${crime} ${year}-${month}`;
	const parted = new Set(months.filter(({ modality }) => modality !== 'all').map(keyOf));
	return months.filter((row) => row.modality !== 'all' || !parted.has(keyOf(row)));
}

/** The years of the nation that whole months (modality `all`) add to. */
export function yearsOfMonths(months: readonly BulletinMonth[], cut: Cut): readonly BulletinYear[] {
	const sums = new Map<string, BulletinYear>();
	for (const { crime, year, modality, n } of months) {
		if (modality !== 'all') continue;
		const key = `${crime} ${year}`;
		sums.set(key, {
			cve_ent: NATION,
			register: registerOf(year),
			unit: 'files',
			year,
			months: monthsCounted(year, cut),
			crime,
			sex: sexOfFiles(crime),
			n: (sums.get(key)?.n ?? 0) + n
		});
	}
	return [...sums.values()];
}

/** Rows of `crime_month` for the nation; months with no file are left out. */
export function monthRows(months: readonly BulletinMonth[], cut: Cut): readonly CrimeMonth[] {
	return months
		.filter(({ n }) => n > 0)
		.map(({ year, month, crime, modality, n }) => ({
			cut: cut.text,
			register: registerOf(year),
			unit: 'files',
			cve_ent: NATION,
			year,
			month,
			crime,
			modality,
			sex: sexOfFiles(crime),
			age_group: 'all',
			n
		}));
}
