import { readXlsx, type SourceRow } from '../lib/read';
import { quoted, SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';
import { fileRecord } from '../lib/write';
import { monthColumns } from './cut';
import { wideKey } from './wide';
import { wideModule, type WideFolder } from './wide-module';

/** The publisher's own workbook of one cut, the only file that came to us untouched. */
const workbook = { path: 'sesnsp/crimes/Estatal-Delitos-2015-2021_feb2021.xlsx', cut: '2021-02' };

/**
 * Files (carpetas) by state, month and modality. The cut of February 2021 is read twice, as CSV and
 * as the workbook, which have to agree in every count.
 */
export const crimesFolder: WideFolder = {
	id: 'sesnsp-crimes',
	title: 'Common-law crimes: files by state, month and modality (IDEFC)',
	prefix: 'sesnsp/crimes/IDEFC_',
	register: 'cnsp',
	unit: 'files',
	monthsOfNation: false,
	notes: [
		'Files do not say the sex of the victim; femicide counts as women by its definition in law.',
		'crime_year has every cut; crime_month the states at the newest, where a month without a row had no file. A bulletin of a later cut has the nation.'
	],
	async check(sources, cut, rows, file) {
		if (cut.text !== workbook.cut || !sources.list(workbook.path).length) return [];
		const official = sources.file(workbook.path);
		const columns = [...wideKey('files'), ...monthColumns];
		const officialRows = await readXlsx(official, { columns });
		sameCounts(officialRows, official, rows, file);
		return [fileRecord(official, cut.text, officialRows.length)];
	}
};

/** Imports the folder from the folder of the sources. */
export const sesnspCrimes = wideModule(crimesFolder);

/**
 * Throws `SourceError` unless `copy` has the rows of `official` and no others, with the same text in
 * every month.
 */
export function sameCounts(
	official: readonly SourceRow[],
	officialFile: SourceFile,
	copy: readonly SourceRow[],
	copyFile: SourceFile
): void {
	const key = (row: SourceRow): string =>
		wideKey('files')
			.map((column) => row.text(column))
			.join(' | ');
	const copies = new Map(copy.map((row) => [key(row), row]));
	for (const row of official) {
		const other = copies.get(key(row));
		const column = monthColumns.find((month) => other?.text(month) !== row.text(month));
		if (other && column === undefined) continue;
		throw new SourceError({
			file: officialFile.path,
			row: row.line,
			column: other ? column : null,
			expected: other
				? `${quoted(other.text(column ?? ''))} as in ${copyFile.path}`
				: 'a known row',
			found: quoted(other && column ? row.text(column) : key(row))
		});
	}
	if (official.length === copy.length) return;
	throw new SourceError({
		file: officialFile.path,
		expected: `${copy.length} rows as in ${copyFile.path}`,
		found: String(official.length)
	});
}
