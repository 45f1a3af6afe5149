import readXlsxFile from 'read-excel-file/node';
import { csvRecords, type CsvRecord, type Fields } from './csv';
import { decode, unzipped, type Encoding } from './decode';
import { Header, type SourceRow } from './rows';
import { SourceError } from './source-error';
import type { SourceFile } from './sources';

export { decode, unzipped, type Encoding } from './decode';
export { count, countOrNull, decimal, type CountOptions } from './numbers';
export { readJson, readJsonRows } from './json';
export type { SourceRow } from './rows';
export { memorySources, openSources, type SourceFile, type Sources } from './sources';

export interface CsvShape {
	readonly encoding: Encoding;
	/** Columns that have to be there; the file may have more, in any order. */
	readonly columns: readonly string[];
	/** Columns that are read when there. */
	readonly optional?: readonly string[];
}

/**
 * The rows of a CSV file (`.csv` or `.csv.gz`), header left out. Throws `SourceError` for a missing
 * or repeated column, a row with more or fewer fields than the header, a quote that never closes, a
 * header without rows, and all that `decode` refuses.
 */
export function readCsv(file: SourceFile, shape: CsvShape): readonly SourceRow[] {
	const records = csvRecords(decode(file, shape.encoding));
	const first = records.next();
	if (first.done) throw noRows(file);
	const fields = closedFields(file, first.value);
	const names = Array.from({ length: fields.length }, (_, index) => fields.at(index) ?? '');
	const header = new Header(file, names, shape);
	const rows: SourceRow[] = [];
	for (const record of records) {
		rows.push(header.row(record.line, closedFields(file, record)));
	}
	if (rows.length === 0) throw noRows(file);
	return rows;
}

export interface XlsxShape {
	/** Name of the sheet, or its number from 1; the first when left out. */
	readonly sheet?: string | number;
	readonly columns: readonly string[];
	readonly optional?: readonly string[];
}

/** The rows of a sheet whose first row is the header; same checks as `readCsv`. */
export async function readXlsx(file: SourceFile, shape: XlsxShape): Promise<readonly SourceRow[]> {
	const sheet = await sheetOf(file, shape.sheet ?? 1);
	const [names, ...records] = sheet.map((cells) => cells.map(cellText));
	if (!names || records.length === 0) throw noRows(file);
	const header = new Header(file, names, shape);
	return records.map((fields, index) => header.row(index + 2, fields));
}

async function sheetOf(file: SourceFile, sheet: string | number): Promise<readonly unknown[][]> {
	try {
		const sheets = await readXlsxFile(Buffer.from(unzipped(file)));
		const found =
			typeof sheet === 'number' ? sheets[sheet - 1] : sheets.find((s) => s.sheet === sheet);
		if (!found) throw new Error(`no sheet ${sheet}`);
		return found.data;
	} catch (cause) {
		if (cause instanceof SourceError) throw cause;
		const reason = cause instanceof Error ? cause.message : String(cause);
		const expected = `an Excel workbook with sheet ${sheet}`;
		throw new SourceError({ file: file.path, expected, found: reason }, { cause });
	}
}

function cellText(cell: unknown): string {
	if (cell === null || cell === undefined) return '';
	return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}

function closedFields(file: SourceFile, record: CsvRecord): Fields {
	if (record.closed) return record.fields;
	const expected = 'a closing quote';
	throw new SourceError({
		file: file.path,
		row: record.line,
		expected,
		found: 'the end of the file'
	});
}

function noRows(file: SourceFile): SourceError {
	return new SourceError({ file: file.path, expected: 'a header and rows', found: 'no row' });
}
