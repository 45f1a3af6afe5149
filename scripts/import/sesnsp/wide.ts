import type { Crime, Register, Sex } from '../../../src/lib/catalog/types';
import { noTotalRow, uniqueKey } from '../lib/checks';
import { count, readCsv, type SourceRow } from '../lib/read';
import { quoted, SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';
import { stateCode, stateCodeFromNumber } from '../lib/states';
import { ageGroups, codeOf, crimeFinder, modalityOf, sexes, sexOfFiles } from './codes';
import { FIRST_YEAR, monthColumns, monthsCounted, RNID_FIRST_YEAR, type Cut } from './cut';

/** What a wide file counts. */
export interface WideShape {
	readonly cut: Cut;
	readonly register: Register;
	readonly unit: 'files' | 'victims';
}

/** A row of one of our crimes in a wide file. */
export interface WideRow {
	readonly cve_ent: string;
	readonly year: number;
	readonly crime: Crime;
	readonly modality: string;
	readonly sex: Sex;
	readonly age_group: string;
	/** January first, as many as are counted at the cut. */
	readonly months: readonly number[];
}

/** The columns of the year and the place. */
export const placeColumns = ['Año', 'Clave_Ent', 'Entidad'];
/** The columns of the crime. */
export const crimeColumns = [
	'Bien jurídico afectado',
	'Tipo de delito',
	'Subtipo de delito',
	'Modalidad'
];
/** The columns of the victim, in files of victims alone. */
export const personColumns = ['Sexo', 'Rango de edad'];

/** The columns that make a row of a wide file unique. */
export function wideKey(unit: WideShape['unit']): readonly string[] {
	return [...placeColumns, ...crimeColumns, ...(unit === 'victims' ? personColumns : [])];
}

/** Every row of a wide file as published: Latin-1, a column a month. Throws `SourceError`. */
export function readWide(file: SourceFile, unit: WideShape['unit']): readonly SourceRow[] {
	return readCsv(file, { encoding: 'latin-1', columns: [...wideKey(unit), ...monthColumns] });
}

/**
 * The rows of our crimes. All rows are checked, also those of other crimes: state by number and by
 * name, year, counts, keys. Throws `SourceError` at the first that is not as published, for a total
 * among the rows, a victim of femicide who is not a woman, and a count in a month after the cut.
 */
export function wideRows(
	rows: readonly SourceRow[],
	file: SourceFile,
	shape: WideShape
): readonly WideRow[] {
	uniqueKey(rows, wideKey(shape.unit), file);
	const find = crimeFinder(shape.register);
	const places = new Map<string, string>();
	const seen = new Set<string>();
	const ours: WideRow[] = [];
	for (const row of rows) {
		const cve_ent = placeOf(row, file, places);
		const year = yearOf(row, file, shape);
		const months = monthsOf(row, file, monthsCounted(year, shape.cut));
		const found = find(row, file);
		if (!found) continue;
		const modality = modalityOf(found, row, file);
		const person = personOf(row, file, found.crime, shape);
		onceOnly(seen, row, file, [cve_ent, year, modality, ...Object.values(person)]);
		ours.push({ cve_ent, year, modality, months, ...person });
	}
	return ours;
}

/** Texts may differ and say the same (`Coahuila`, `Coahuila de Zaragoza`): the codes may not repeat. */
function onceOnly(
	seen: Set<string>,
	row: SourceRow,
	file: SourceFile,
	codes: readonly (string | number)[]
): void {
	const key = codes.join(' | ');
	if (!seen.has(key)) {
		seen.add(key);
		return;
	}
	const expected = 'each state, year and category once';
	throw new SourceError({ file: file.path, row: row.line, expected, found: `${key} again` });
}

/** `known` keeps the pairs of name and number that were checked: 32 of them in 80,000 rows. */
function placeOf(row: SourceRow, file: SourceFile, known: Map<string, string>): string {
	const pair = `${row.text('Entidad')} | ${row.text('Clave_Ent')}`;
	const before = known.get(pair);
	if (before !== undefined) return before;
	noTotalRow([row], 'Entidad', file);
	const byName = stateCode(row.text('Entidad'), file, row, 'Entidad');
	const byNumber = stateCodeFromNumber(row.text('Clave_Ent'), file, row, 'Clave_Ent');
	if (byName === byNumber) {
		known.set(pair, byName);
		return byName;
	}
	throw new SourceError({
		file: file.path,
		row: row.line,
		column: 'Clave_Ent',
		expected: `${byName}, the code of ${row.text('Entidad')}`,
		found: quoted(row.text('Clave_Ent'))
	});
}

function yearOf(row: SourceRow, file: SourceFile, shape: WideShape): number {
	return yearWithin(row, 'Año', file, shape.register, shape.cut);
}

/** The year in `column`, which has to be one that the register holds at `cut`; `SourceError`. */
export function yearWithin(
	row: SourceRow,
	column: string,
	file: SourceFile,
	register: Register,
	cut: Cut
): number {
	const year = count(row, column, file);
	const first = register === 'cnsp' ? FIRST_YEAR : RNID_FIRST_YEAR;
	const last = register === 'cnsp' ? Math.min(cut.year, RNID_FIRST_YEAR - 1) : cut.year;
	if (year >= first && year <= last) return year;
	throw new SourceError({
		file: file.path,
		row: row.line,
		column,
		expected: `a year from ${first} to ${last}`,
		found: String(year)
	});
}

/** Counts up to the cut; after it a blank, or the zero that some copies write there. */
function monthsOf(row: SourceRow, file: SourceFile, counted: number): readonly number[] {
	const counts: number[] = [];
	for (const [index, column] of monthColumns.entries()) {
		const text = row.text(column);
		// Nine cells in ten are zero; the short way saves a second over all cuts.
		if (index < counted) counts.push(text === '0' ? 0 : count(row, column, file));
		else if (text !== '' && text !== '0') {
			throw new SourceError({
				file: file.path,
				row: row.line,
				column,
				expected: 'a blank in a month after the cut',
				found: quoted(text)
			});
		}
	}
	return counts;
}

function personOf(
	row: SourceRow,
	file: SourceFile,
	crime: Crime,
	shape: WideShape
): { crime: Crime; sex: Sex; age_group: string } {
	if (shape.unit === 'files') return { crime, sex: sexOfFiles(crime), age_group: 'all' };
	const sex = codeOf(sexes, row, 'Sexo', file);
	if (crime === 'femicide' && sex !== 'women') {
		throw new SourceError({
			file: file.path,
			row: row.line,
			column: 'Sexo',
			expected: '"Mujer", as in every row of femicide',
			found: quoted(row.text('Sexo'))
		});
	}
	return { crime, sex, age_group: codeOf(ageGroups, row, 'Rango de edad', file) };
}
