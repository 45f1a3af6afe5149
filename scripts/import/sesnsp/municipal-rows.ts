import type { Crime } from '../../../src/lib/catalog/types';
import { noTotalRow, uniqueKey } from '../lib/checks';
import { count, readCsv, type SourceRow } from '../lib/read';
import { quoted, SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';
import { stateCode, stateCodeFromNumber } from '../lib/states';
import { codeOf } from './codes';
import { cutFromText, FIRST_YEAR, monthColumns, monthsCounted, type Cut } from './cut';
import { isNotMunicipality } from './municipalities';

/** A row of the table `crime_municipality`. */
export type CrimeMunicipality = {
	readonly cut: string;
	readonly unit: 'files';
	/** Five digits; those that end in 998 or 999 are files without a municipality. */
	readonly cvegeo: string;
	readonly year: number;
	/** How many months of the year are counted. */
	readonly months: number;
	readonly crime: Crime;
	readonly n: number;
};

/** A row of the table `crime_municipality_month`. */
export type CrimeMunicipalityMonth = {
	readonly cut: string;
	readonly unit: 'files';
	readonly cvegeo: string;
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
	readonly crime: Crime;
	readonly n: number;
};

/** What a file holds, and how many rows were read. */
export interface Municipal<Row> {
	readonly read: number;
	readonly rows: readonly Row[];
}

const crimesByCode: Readonly<Record<string, Crime>> = {
	Feminicidio: 'femicide',
	'Violencia familiar': 'family_violence'
};

/** Columns of the monthly file that hold a crime; `null` for those that the tables leave out. */
const crimesByName: Readonly<Record<string, Crime | null>> = {
	Feminicidio: 'femicide',
	'Homicidio doloso': 'intentional_homicide',
	'Homicidio culposo': null,
	'Otros delitos que atentan contra la vida y la integridad corporal': null
};

/**
 * Files by municipality and year, a column a year and the months of the cut in the last
 * (`2026-05`). Zeros are kept: the publisher writes them for every municipality. `codes` are the
 * municipalities that there are. Throws `SourceError` for a code that is none of them, for one that
 * is missing, and for all that is not as published.
 */
export function municipalYears(
	file: SourceFile,
	cut: Cut,
	codes: ReadonlySet<string>
): Municipal<CrimeMunicipality> {
	const years = yearColumns(cut);
	const columns = ['cvegeo', 'delito', ...years.map(({ column }) => column)];
	const rows = readCsv(file, { encoding: 'utf-8', columns });
	noTotalRow(rows, 'cvegeo', file);
	uniqueKey(rows, ['cvegeo', 'delito'], file);
	const counts = rows.flatMap((row) => {
		const crime = codeOf(crimesByCode, row, 'delito', file);
		const cvegeo = knownCode(row, file, codes);
		return years.map(({ column, year }) => ({
			cut: cut.text,
			unit: 'files' as const,
			cvegeo,
			year,
			months: monthsCounted(year, cut),
			crime,
			n: count(row, column, file)
		}));
	});
	const held = new Set(counts.map(({ cvegeo, crime }) => `${cvegeo} ${crime}`));
	for (const cvegeo of codes) {
		for (const crime of Object.values(crimesByCode)) {
			if (held.has(`${cvegeo} ${crime}`)) continue;
			throw new SourceError({ file: file.path, expected: `${crime} in ${cvegeo}`, found: 'none' });
		}
	}
	return { read: rows.length, rows: counts };
}

function yearColumns(cut: Cut): readonly { column: string; year: number }[] {
	const years = Array.from({ length: cut.year - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
	return years.map((year) => ({
		column: monthsCounted(year, cut) < 12 ? cut.text : String(year),
		year
	}));
}

/** Codes come as numbers in some copies, without the leading zero. */
function knownCode(row: SourceRow, file: SourceFile, codes: ReadonlySet<string>): string {
	const cvegeo = row.text('cvegeo').padStart(5, '0');
	if (codes.has(cvegeo)) return cvegeo;
	stateCodeFromNumber(cvegeo.slice(0, 2), file, row, 'cvegeo');
	if (/^\d{5}$/.test(cvegeo) && isNotMunicipality(cvegeo)) return cvegeo;
	throw new SourceError({
		file: file.path,
		row: row.line,
		column: 'cvegeo',
		expected: 'the code of a municipality, or one that ends in 998 or 999',
		found: quoted(row.text('cvegeo'))
	});
}

/**
 * Files by municipality and month. The file has names and no codes: `codeFor` finds them. A
 * municipality and month without a row had none: rows with n = 0 are left out. Throws `SourceError`
 * where the crimes do not add to the row's total, where a month lacks a municipality that another has,
 * and for all that is not as published.
 */
export function municipalMonths(
	file: SourceFile,
	cut: Cut,
	codeFor: (cve_ent: string, name: string, row: SourceRow, file: SourceFile) => string
): Municipal<CrimeMunicipalityMonth> {
	const crimes = Object.entries(crimesByName);
	const placeColumns = ['Entidad', 'Municipio', 'Año', 'Mes', 'Periodo'];
	const columns = [...placeColumns, ...crimes.map(([column]) => column), 'Total'];
	const rows = readCsv(file, { encoding: 'utf-8', columns });
	noTotalRow(rows, 'Entidad', file);
	noTotalRow(rows, 'Municipio', file);
	const keys = new Map<string, number>();
	const counts: CrimeMunicipalityMonth[] = [];
	for (const row of rows) {
		const cve_ent = stateCode(row.text('Entidad'), file, row, 'Entidad');
		const cvegeo = codeFor(cve_ent, row.text('Municipio'), row, file);
		const { year, month } = monthOf(row, file, cut);
		const key = `${cvegeo} ${year}-${month}`;
		const before = keys.get(key);
		if (before !== undefined) {
			throw fault(row, file, 'Municipio', 'a municipality once a month', `${key} of row ${before}`);
		}
		keys.set(key, row.line);
		let total = 0;
		for (const [column, crime] of crimes) {
			const n = count(row, column, file, { decimalZero: true });
			total += n;
			if (crime === null || n === 0) continue;
			counts.push({ cut: cut.text, unit: 'files', cvegeo, year, month, crime, n });
		}
		if (total === count(row, 'Total', file, { decimalZero: true })) continue;
		throw fault(row, file, 'Total', String(total), quoted(row.text('Total')));
	}
	const places = new Set([...keys.keys()].map((key) => key.slice(0, 5)));
	const months = new Set([...keys.keys()].map((key) => key.slice(6)));
	if (keys.size !== places.size * months.size) {
		const expected = `each of ${places.size} municipalities in each of ${months.size} months`;
		throw new SourceError({ file: file.path, expected, found: `${keys.size} rows` });
	}
	return { read: rows.length, rows: counts };
}

function monthOf(row: SourceRow, file: SourceFile, cut: Cut): { year: number; month: number } {
	const year = count(row, 'Año', file);
	const month = monthColumns.findIndex((name) => name === row.text('Mes')) + 1;
	const text = `${year}-${String(month).padStart(2, '0')}`;
	if (!cutFromText(text) || text > cut.text) {
		throw fault(row, file, 'Mes', `a month to ${cut.text}`, quoted(row.text('Mes')));
	}
	const period = `${row.text('Mes')} ${year}`;
	if (row.text('Periodo') === period) return { year, month };
	throw fault(row, file, 'Periodo', quoted(period), quoted(row.text('Periodo')));
}

function fault(
	row: SourceRow,
	file: SourceFile,
	column: string,
	expected: string,
	found: string
): SourceError {
	return new SourceError({ file: file.path, row: row.line, column, expected, found });
}
