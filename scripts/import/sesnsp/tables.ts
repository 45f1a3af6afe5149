import type { Crime, Register, Sex } from '../../../src/lib/catalog/types';
import type { Output } from '../lib/write';
import { monthsCounted, type Cut } from './cut';
import type { WideRow } from './wide';

/** The code of the nation in `cve_ent`. */
export const NATION = '00';

/** A row of the table `crime_year`. */
export type CrimeYear = {
	readonly cut: string;
	readonly register: Register;
	readonly unit: 'files' | 'victims';
	readonly cve_ent: string;
	readonly year: number;
	/** How many months of the year are counted. */
	readonly months: number;
	readonly crime: Crime;
	readonly sex: Sex;
	readonly n: number;
};

/** A row of the table `crime_month`; `all` in `modality` or `age_group` is "no breakdown". */
export type CrimeMonth = {
	readonly cut: string;
	readonly register: Register;
	readonly unit: 'files' | 'victims';
	readonly cve_ent: string;
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
	readonly crime: Crime;
	readonly modality: string;
	readonly sex: Sex;
	readonly age_group: string;
	readonly n: number;
};

/** What all rows of a cut say. */
export interface Publication {
	readonly cut: Cut;
	readonly register: Register;
	readonly unit: 'files' | 'victims';
}

/**
 * The rows of `crime_year`: a state's months, modalities and ages added up, zeros included, and the
 * nation as the sum of the states.
 */
export function crimeYears(
	rows: readonly Pick<WideRow, 'cve_ent' | 'year' | 'crime' | 'sex' | 'months'>[],
	{ cut, register, unit }: Publication
): readonly CrimeYear[] {
	const sums = new Map<string, Sum<CrimeYear>>();
	for (const { cve_ent, year, crime, sex, months } of rows) {
		const n = months.reduce((sum, month) => sum + month, 0);
		for (const place of [cve_ent, NATION]) {
			add(sums, `${place} ${year} ${crime} ${sex}`, n, () => ({
				cut: cut.text,
				register,
				unit,
				cve_ent: place,
				year,
				months: monthsCounted(year, cut),
				crime,
				sex
			}));
		}
	}
	return [...sums.values()];
}

/**
 * The rows of `crime_month`. A month of the cut without a row had none: rows with n = 0 are left
 * out. The nation is added as the sum of the states only on `withNation`, because a bulletin may
 * have published a newer nation.
 */
export function crimeMonths(
	rows: readonly WideRow[],
	{ cut, register, unit }: Publication,
	{ withNation }: { readonly withNation: boolean }
): readonly CrimeMonth[] {
	const sums = new Map<string, Sum<CrimeMonth>>();
	for (const { cve_ent, year, crime, modality, sex, age_group, months } of rows) {
		for (const [index, n] of months.entries()) {
			if (n === 0) continue;
			for (const place of withNation ? [cve_ent, NATION] : [cve_ent]) {
				const key = [place, year, index, crime, modality, sex, age_group].join(' ');
				add(sums, key, n, () => ({
					...{ cut: cut.text, register, unit, cve_ent: place, year, month: index + 1 },
					...{ crime, modality, sex, age_group }
				}));
			}
		}
	}
	return [...sums.values()];
}

/** A row whose count is still growing. */
type Sum<Row extends { readonly n: number }> = Omit<Row, 'n'> & { n: number };

function add<Row extends { readonly n: number }>(
	sums: Map<string, Sum<Row>>,
	key: string,
	n: number,
	row: () => Omit<Row, 'n'>
): void {
	const sum = sums.get(key);
	if (sum) sum.n += n;
	else sums.set(key, { ...row(), n });
}

/** Beyond some 300 KB a table is written zipped. */
const ROWS_TO_ZIP = 6000;

const crimeYearKey = ['cut', 'register', 'unit', 'cve_ent', 'year', 'crime', 'sex'];
const crimeMonthKey = [
	...['cut', 'register', 'unit', 'cve_ent', 'year', 'month'],
	...['crime', 'modality', 'sex', 'age_group']
];

/** Writes `crime_year` of a folder. */
export function writeCrimeYear(output: Output, folder: string, rows: readonly CrimeYear[]): void {
	const columns = [
		...['cut', 'register', 'unit', 'cve_ent', 'year', 'months'],
		...['crime', 'sex', 'n']
	];
	output.table(folder, 'crime_year', columns, rows, {
		gzip: rows.length > ROWS_TO_ZIP,
		sort: crimeYearKey
	});
}

/** Writes `crime_month` of a folder. */
export function writeCrimeMonth(output: Output, folder: string, rows: readonly CrimeMonth[]): void {
	const columns = [...crimeMonthKey, 'n'];
	output.table(folder, 'crime_month', columns, rows, {
		gzip: rows.length > ROWS_TO_ZIP,
		sort: crimeMonthKey
	});
}
