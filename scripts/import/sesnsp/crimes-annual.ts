import type { ImportModule } from '../lib/module';
import { noTotalRow, uniqueKey } from '../lib/checks';
import { count, readCsv, type SourceRow } from '../lib/read';
import { SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';
import { stateCodeFromNumber, stateCodes } from '../lib/states';
import { fileRecord, type FileRecord } from '../lib/write';
import { crimeFinder, modalityOf, publishedCrimes, sexOfFiles } from './codes';
import { cutOfPath, newestCut, type Cut } from './cut';
import { completeGrid } from './grid';
import { sesnspNotes, sesnspRecord } from './record';
import { crimeYears, writeCrimeYear, type CrimeYear } from './tables';
import { yearWithin, type WideRow } from './wide';

const id = 'sesnsp-crimes-annual';
const title = 'Common-law crimes: files by state and year, cut by cut';
const prefix = 'sesnsp/crimes-annual/delitos_entidad_anio_';
const key = [
	...['Año', 'Clave_Ent', 'Bien jurídico afectado'],
	...['Tipo de delito', 'Subtipo de delito', 'Modalidad']
];

/** The rows of a file by state and year as published. Throws `SourceError`. */
export function readAnnual(file: SourceFile): readonly SourceRow[] {
	return readCsv(file, { encoding: 'utf-8', columns: [...key, 'Delitos'] });
}

/**
 * The rows of our crimes by state and year; the year of the cut is a part of a year. `months` holds
 * the one sum of the year. Throws `SourceError` at the first row that is not as published.
 */
export function annualRows(
	rows: readonly SourceRow[],
	file: SourceFile,
	cut: Cut
): readonly WideRow[] {
	noTotalRow(rows, 'Clave_Ent', file);
	uniqueKey(rows, key, file);
	const find = crimeFinder('cnsp');
	const ours: WideRow[] = [];
	for (const row of rows) {
		const cve_ent = stateCodeFromNumber(row.text('Clave_Ent'), file, row, 'Clave_Ent');
		const year = yearWithin(row, 'Año', file, 'cnsp', cut);
		const months = [count(row, 'Delitos', file)];
		const found = find(row, file);
		if (!found) continue;
		const { crime } = found;
		const modality = modalityOf(found, row, file);
		ours.push({ cve_ent, year, crime, modality, sex: sexOfFiles(crime), age_group: 'all', months });
	}
	return ours;
}

/** Files (carpetas) by state and year, eight cuts. They have no months, so `crime_year` only. */
export const sesnspCrimesAnnual: ImportModule = {
	id,
	title,
	run(sources, output, progress) {
		const paths = sources.list(prefix);
		if (paths.length === 0) {
			throw new SourceError({ file: prefix, expected: 'a file for each cut', found: 'none' });
		}
		const years: CrimeYear[] = [];
		const files: FileRecord[] = [];
		for (const path of paths) {
			const file = sources.file(path);
			const cut = cutOfPath(path);
			const published = readAnnual(file);
			const rows = annualRows(published, file, cut);
			completeGrid(
				rows,
				file,
				stateCodes,
				publishedCrimes.cnsp.map(({ crime }) => crime)
			);
			years.push(...crimeYears(rows, { cut, register: 'cnsp', unit: 'files' }));
			files.push(fileRecord(file, cut.text, published.length));
			progress(`${id} ${cut.text}`);
		}
		writeCrimeYear(output, id, years);
		const cut = newestCut(paths.map(cutOfPath)).text;
		output.source(id, sesnspRecord({ id, title, cut, files, notes: [...sesnspNotes, ...notes] }));
	}
};

const notes: readonly string[] = [
	'The last year of each cut has the months of the cut only; `months` says how many.',
	'Files do not say the sex of the victim; femicide counts as women by its definition in law.'
];
