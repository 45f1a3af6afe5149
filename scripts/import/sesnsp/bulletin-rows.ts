import type { Crime, Register, Sex } from '../../../src/lib/catalog/types';
import { noTotalRow, uniqueKey } from '../lib/checks';
import { count, readCsv, type SourceRow } from '../lib/read';
import { quoted, SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';
import { stateCodeFromNumber } from '../lib/states';
import { codeOf, publishedCrimes, sexOfFiles } from './codes';
import { cutFromText, RNID_FIRST_YEAR, type Cut } from './cut';
import { NATION } from './tables';

/** A year of a bulletin, or its first months. */
export interface BulletinYear {
	readonly cve_ent: string;
	readonly register: Register;
	readonly unit: 'files' | 'victims';
	readonly year: number;
	/** 12, or how many months of the year are counted. */
	readonly months: number;
	readonly crime: Crime;
	readonly sex: Sex;
	readonly n: number;
}

/** A month of the nation in a bulletin. */
export interface BulletinMonth {
	readonly year: number;
	readonly month: number;
	readonly crime: Crime;
	readonly modality: string;
	readonly n: number;
}

/** What a bulletin holds of our crimes, and how many rows were read. */
export interface Bulletin<Row> {
	readonly file: SourceFile;
	readonly read: number;
	readonly rows: readonly Row[];
}

/** The names of our crimes in the bulletins of the register that ended in 2025. */
const crimeNames: Readonly<Record<string, Crime>> = Object.fromEntries(
	publishedCrimes.cnsp.map(({ subtype, crime }) => [subtype, crime])
);

const attemptedHomicide = 'Tentativa de homicidio doloso';

/** Crimes of the bulletins that the tables do not hold. */
const leftOut = new Set([
	'Homicidio culposo',
	'Lesiones dolosas',
	'Lesiones culposas',
	'Secuestro',
	'Extorsión',
	attemptedHomicide,
	'Violación a la intimidad sexual',
	// A part of human trafficking; the joined bulletin has the whole.
	'Trata con fines de explotación sexual'
]);

/** The series of the bulletin of the register of 2026: crime and modality. */
const rnidSeries: Readonly<Record<string, readonly [Crime, string]>> = {
	'Feminicidio (consumado)': ['femicide', 'all'],
	'Feminicidio / con arma blanca': ['femicide', 'with_bladed_weapon'],
	'Feminicidio / con arma de fuego': ['femicide', 'with_firearm'],
	'Feminicidio / con otro elemento': ['femicide', 'other_means'],
	'Feminicidio / no especificado': ['femicide', 'unspecified'],
	'Tentativa de feminicidio': ['attempted_femicide', 'all'],
	'Homicidio doloso (consumado)': ['intentional_homicide', 'all'],
	...Object.fromEntries(
		Object.entries(crimeNames)
			.filter(([, crime]) => crime !== 'femicide' && crime !== 'intentional_homicide')
			.map(([name, crime]) => [name, [crime, 'all'] as const])
	)
};

const units = { delitos: 'files', victimas: 'victims' } as const;
const sexesOfBulletin = { todos: 'all', Mujer: 'women' } as const;

/** Files by state and year; the last period is the first months of the year of the cut. */
export function stateYears(file: SourceFile, cut: Cut): Bulletin<BulletinYear> {
	const columns = ['cve_ent', 'delito', 'periodo', 'delitos'];
	const rows = readCsv(file, { encoding: 'utf-8', columns });
	noTotalRow(rows, 'cve_ent', file);
	uniqueKey(rows, columns.slice(0, 3), file);
	const years = rows.map((row) => {
		const crime = codeOf(crimeNames, row, 'delito', file);
		return {
			cve_ent: stateCodeFromNumber(row.text('cve_ent'), file, row, 'cve_ent'),
			...periodOf(row, 'periodo', file, cut),
			unit: 'files' as const,
			crime,
			sex: sexOfFiles(crime),
			n: count(row, 'delitos', file)
		};
	});
	return { file, read: rows.length, rows: years };
}

/**
 * Files of the nation by month, both registers joined. From 2026 its femicide and its intentional
 * homicide hold the attempts too: take those two from `rnidMonths`.
 */
export function joinedMonths(file: SourceFile, cut: Cut): Bulletin<BulletinMonth> {
	const columns = ['mes', 'delito', 'delitos_homologado'];
	const rows = readCsv(file, { encoding: 'utf-8', columns });
	uniqueKey(rows, columns.slice(0, 2), file);
	const months = rows.map((row) => ({
		...monthOf(row, file, cut),
		crime: codeOf(crimeNames, row, 'delito', file),
		modality: 'all',
		n: count(row, 'delitos_homologado', file)
	}));
	return { file, read: rows.length, rows: months };
}

/** The bulletin of the register of 2026, with the attempts that no table holds. */
export interface RnidBulletin extends Bulletin<BulletinMonth> {
	/** Attempted intentional homicide: `2026-1` → files. */
	readonly attemptedHomicides: ReadonlyMap<string, number>;
}

/**
 * Files of the nation by month in the register of 2026. Femicide comes whole (`all`) and by weapon:
 * never add the two.
 */
export function rnidMonths(file: SourceFile, cut: Cut): RnidBulletin {
	const columns = ['mes', 'delito', 'delitos'];
	const rows = readCsv(file, { encoding: 'utf-8', columns });
	uniqueKey(rows, columns.slice(0, 2), file);
	const months: BulletinMonth[] = [];
	const attemptedHomicides = new Map<string, number>();
	for (const row of rows) {
		const name = row.text('delito');
		const { year, month } = monthOf(row, file, cut);
		const n = count(row, 'delitos', file);
		if (name === attemptedHomicide) attemptedHomicides.set(`${year}-${month}`, n);
		if (leftOut.has(name)) continue;
		const series = rnidSeries[name];
		if (!series) throw unknown(row, 'delito', 'a series of the register of 2026', file);
		const [crime, modality] = series;
		months.push({ year, month, crime, modality, n });
	}
	return { file, read: rows.length, rows: months, attemptedHomicides };
}

/**
 * Files and victims of the nation by year, and the women of femicide and of intentional homicide by
 * state in the last two years. Sex `all` is the publisher's "todos": it holds the women too.
 * `cut` is the last month of its partial year. A zero of human trafficking in that part of a year
 * is a count not made (the register of 2026 has no such sum there), and is left out.
 */
export function victimYears(file: SourceFile, cut: Cut): Bulletin<BulletinYear> {
	const columns = ['cve_ent', 'delito', 'sexo', 'unidad', 'periodo', 'n'];
	const rows = readCsv(file, { encoding: 'utf-8', columns });
	uniqueKey(rows, columns.slice(0, 5), file);
	const years = rows.flatMap((row) => {
		if (leftOut.has(row.text('delito'))) return [];
		const place = row.text('cve_ent');
		const crime = codeOf(crimeNames, row, 'delito', file);
		const unit = codeOf(units, row, 'unidad', file);
		const sex = codeOf(sexesOfBulletin, row, 'sexo', file);
		const period = periodOf(row, 'periodo', file, cut);
		const n = count(row, 'n', file);
		if (crime === 'human_trafficking' && period.register === 'rnid' && n === 0) return [];
		return [
			{
				cve_ent: place === NATION ? NATION : stateCodeFromNumber(place, file, row, 'cve_ent'),
				...period,
				unit,
				crime,
				// Every victim of femicide is a woman, so that "todos" is women.
				sex: crime === 'femicide' ? 'women' : sex,
				n
			}
		];
	});
	return { file, read: rows.length, rows: years };
}

/** `2015`, or the months to the cut as `2026-01..08` or `2026-08`. */
function periodOf(
	row: SourceRow,
	column: string,
	file: SourceFile,
	cut: Cut
): { year: number; months: number; register: Register } {
	const text = row.text(column);
	if (/^\d{4}$/.test(text) && Number(text) < cut.year) {
		return { year: Number(text), months: 12, register: registerOf(Number(text)) };
	}
	if (cutFromText(text.replace('-01..', '-'))?.text === cut.text) {
		return { year: cut.year, months: cut.month, register: registerOf(cut.year) };
	}
	throw unknown(row, column, `a year before ${cut.year} or its months to ${cut.text}`, file);
}

function monthOf(row: SourceRow, file: SourceFile, cut: Cut): { year: number; month: number } {
	const month = cutFromText(row.text('mes'));
	if (month && month.text <= cut.text) return { year: month.year, month: month.month };
	throw unknown(row, 'mes', `a month to ${cut.text}`, file);
}

/** The register that counted a year. */
export function registerOf(year: number): Register {
	return year < RNID_FIRST_YEAR ? 'cnsp' : 'rnid';
}

function unknown(row: SourceRow, column: string, expected: string, file: SourceFile): SourceError {
	const found = quoted(row.text(column));
	return new SourceError({ file: file.path, row: row.line, column, expected, found });
}
