import { csvRecords, type Fields } from '../lib/csv';
import { quoted, SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';
import { listText } from './list-text';
import { plain } from '../lib/plain';

/** A column of an official list: the names that publishers give it, in plain letters, best first. */
export interface ListColumn {
	readonly names: readonly string[];
	/** A file without it is refused. */
	readonly required?: boolean;
}

export type Layout<C extends string> = Readonly<Record<C, ListColumn>>;

/** A row of a list. Only the columns of the layout can be read: the others never leave the file. */
export interface ListRow<C extends string> {
	/** Line of the file on which it begins; the header is line 1. */
	readonly line: number;
	/** The tidied text; `''` where the file lacks the column or the cell says that it is blank. */
	cell(column: C): string;
}

export interface ListFile<C extends string> {
	readonly rows: readonly ListRow<C>[];
	/** Lines that were left out, since they have more or fewer fields than the header. */
	readonly broken: readonly number[];
	/** Whether the file has the column. */
	has(column: C): boolean;
}

/** What lists write where there is nothing. */
const blank = /^(n\/?a|s\/?[nd]|no aplica|ninguno|ninguna|sin dato|null|nan|x+|0|[-–—._*/]+)\.?$/i;

/**
 * The rows of a list in CSV, UTF-8 or the Latin-1 of Windows. Header names are compared in plain
 * letters; of two columns of one name the first is read. Rows that are out of joint are left out and
 * told. Throws `SourceError` for a required column that is missing, naming it, for a file that is no
 * such CSV, and for one without rows.
 */
export function readList<C extends string>(file: SourceFile, layout: Layout<C>): ListFile<C> {
	const records = csvRecords(listText(file));
	const first = records.next();
	if (first.done) throw fault(file, null, null, 'a header and rows', 'no row');
	const header = texts(first.value.fields);
	const positions = positionsOf(file, header, layout);
	const rows: ListRow<C>[] = [];
	const broken: number[] = [];
	for (const { line, fields, closed } of records) {
		if (!closed) throw fault(file, line, null, 'a closing quote', 'the end of the file');
		if (fields.length === 1 && (fields.at(0) ?? '').trim() === '') continue;
		if (fields.length !== header.length) broken.push(line);
		else rows.push({ line, cell: (column) => tidied(fields.at(positions[column]) ?? '') });
	}
	if (rows.length === 0) {
		const found =
			broken.length === 0 ? 'no row' : `${broken.length} rows, none with as many fields`;
		throw fault(file, null, null, `rows of ${header.length} fields`, found);
	}
	return { rows, broken, has: (column) => positions[column] >= 0 };
}

function positionsOf<C extends string>(
	file: SourceFile,
	header: readonly string[],
	layout: Layout<C>
): Readonly<Record<C, number>> {
	const names = header.map(plain);
	const positions: Partial<Record<C, number>> = {};
	for (const column of Object.keys(layout) as C[]) {
		const { names: known, required } = layout[column];
		const name = known.find((one) => names.includes(one));
		if (name === undefined && required) throw missing(file, header, known);
		positions[column] = name === undefined ? -1 : names.indexOf(name);
	}
	return positions as Record<C, number>;
}

function missing(
	file: SourceFile,
	header: readonly string[],
	known: readonly string[]
): SourceError {
	const [name = '', ...others] = known;
	const also = others.length === 0 ? '' : `, also known as ${others.map(quoted).join(', ')}`;
	const found = `the columns ${header.map((one) => quoted(one.trim())).join(', ')}`;
	return fault(file, 1, name, `this column${also}`, found);
}

/** A cell without stray breaks, control and invisible signs, and without words for "nothing". */
function tidied(text: string): string {
	const clean = text
		.replace(/\p{Cf}/gu, '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();
	return blank.test(clean) ? '' : clean;
}

function texts(fields: Fields): readonly string[] {
	return Array.from({ length: fields.length }, (_, at) => fields.at(at) ?? '');
}

function fault(
	file: SourceFile,
	row: number | null,
	column: string | null,
	expected: string,
	found: string
): SourceError {
	return new SourceError({ file: file.path, row, column, expected, found });
}
