import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';
import type { ZipEntry } from './archive';
import { placeColumns } from '../sesnsp/wide';
import type { OfficialTable } from './table';

/** Titles may stand above the header, never this many. */
const ROWS_ABOVE = 20;

/**
 * The table of an Excel workbook: the one sheet that has a row with SESNSP's columns of the place.
 * `entries` are the checked files of the workbook's zip. Throws `SourceError` where no sheet or more
 * than one has them, and for a workbook that does not open.
 */
export async function workbookTable(
	file: SourceFile,
	entries: readonly ZipEntry[]
): Promise<OfficialTable> {
	const sheets = await sheetsOf(file, entries);
	const tables = sheets.flatMap(({ sheet, data }) => {
		const rows = data.map((cells) => cells.map(cellText));
		const top = rows
			.slice(0, ROWS_ABOVE)
			.findIndex((cells) => placeColumns.every((name) => cells.includes(name)));
		return top < 0 ? [] : [{ sheet, top, rows: withoutMargins(rows, top) }];
	});
	const [table, other] = tables;
	if (!table) {
		const names = sheets.map(({ sheet }) => sheet).join(', ');
		throw fault(file, `a sheet with the columns ${placeColumns.join(', ')}`, `the sheets ${names}`);
	}
	if (other) throw fault(file, 'one sheet with the columns', `${table.sheet} and ${other.sheet}`);
	const [names = [], ...records] = table.rows;
	if (records.length === 0) throw fault(file, 'a header and rows', 'no row');
	const line = table.top + 1;
	return {
		file,
		line,
		names,
		records: records.map((fields, index) => ({ line: line + 1 + index, fields }))
	};
}

async function sheetsOf(file: SourceFile, entries: readonly ZipEntry[]) {
	// Packed anew: what is read is what was checked, and a damaged zip cannot stall the reader.
	const packed = zipSync(Object.fromEntries(entries.map(({ name, bytes }) => [name, bytes])), {
		level: 0
	});
	try {
		return await readXlsxFile(Buffer.from(packed));
	} catch (cause) {
		const found = cause instanceof Error ? cause.message : String(cause);
		throw new SourceError({ file: file.path, expected: 'an Excel workbook', found }, { cause });
	}
}

/** The rows from the header on, without the columns and the last rows that are blank throughout. */
function withoutMargins(rows: readonly string[][], top: number): readonly string[][] {
	const body = rows.slice(top);
	const blank = (cells: readonly string[]): boolean => cells.every((cell) => cell === '');
	let last = body.length;
	while (last > 1 && blank(body[last - 1] ?? [])) last--;
	const kept = body.slice(0, last);
	const width = Math.max(...kept.map((cells) => cells.length));
	const columns = Array.from({ length: width }, (_, at) => at).filter(
		(at) => !kept.every((cells) => (cells[at] ?? '') === '')
	);
	return kept.map((cells) => columns.map((at) => cells[at] ?? ''));
}

function cellText(cell: unknown): string {
	if (cell === null || cell === undefined) return '';
	return cell instanceof Date ? cell.toISOString() : String(cell).trim();
}

function fault(file: SourceFile, expected: string, found: string): SourceError {
	return new SourceError({ file: file.path, expected, found });
}
