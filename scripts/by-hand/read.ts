import { parse } from 'csv-parse/sync';
import { columns, type HandRow } from './columns';
import type { Problem } from './problems';

/** What a file says: its rows, or why it cannot be read. */
export type Read =
	| { readonly rows: readonly HandRow[]; readonly problems: readonly [] }
	| { readonly rows: null; readonly problems: readonly Problem[] };

const HEADER = columns.join(',');

/** Reads the file kept by hand. Blank lines are no rows. */
export function readByHand(bytes: Uint8Array): Read {
	const text = decoded(bytes);
	if (text === null)
		return failed(1, {
			es: 'El archivo no está en UTF-8, y las letras con acento se pierden. Guárdelo como «CSV UTF-8 (delimitado por comas)».',
			en: 'The file is not in UTF-8, and letters with accents are lost. Save it as “CSV UTF-8 (comma delimited)”.'
		});
	const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
	if (header.includes(';') && !header.includes(','))
		return failed(1, {
			es: 'Las columnas están separadas por punto y coma. Guárdelo como «CSV UTF-8 (delimitado por comas)».',
			en: 'The columns are separated by semicolons. Save it as “CSV UTF-8 (comma delimited)”.'
		});
	if (header !== HEADER)
		return failed(1, {
			es: `La primera línea debe decir exactamente: ${HEADER}`,
			en: `The first line must say exactly: ${HEADER}`
		});
	return rowsOf(text);
}

function rowsOf(text: string): Read {
	const records: { readonly line: number; readonly record: readonly string[] }[] = [];
	try {
		parse(text, {
			relax_column_count: true,
			skip_empty_lines: true,
			on_record(record: string[], { lines }) {
				records.push({ line: lines, record });
				return record;
			}
		});
	} catch {
		return failed(1, {
			es: 'Una celda tiene comillas que no se cierran. Escriba cada comilla de adentro dos veces (""), y entre comillas la celda completa.',
			en: 'A cell has quotation marks that do not close. Write each mark inside twice (""), and the whole cell between marks.'
		});
	}
	const rows: HandRow[] = [];
	const problems: Problem[] = [];
	for (const { record, line } of records.slice(1)) {
		if (record.every((cell) => cell.trim() === '')) continue;
		if (record.length === columns.length) rows.push({ line, cells: cellsOf(record) });
		else
			problems.push({
				line,
				column: null,
				found: null,
				text: {
					es: `Hay ${record.length} celdas, y deben ser ${columns.length}. Si un nombre tiene comas, escríbalo entre comillas: "Una, dos y tres, A. C.".`,
					en: `There are ${record.length} cells, and there must be ${columns.length}. Where a name has commas, write it between quotation marks: "One, two and three, A. C.".`
				}
			});
	}
	return problems.length === 0 ? { rows, problems: [] } : { rows: null, problems };
}

function decoded(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function failed(line: number, text: Problem['text']): Read {
	return { rows: null, problems: [{ line, column: null, found: null, text }] };
}

function cellsOf(record: readonly string[]): HandRow['cells'] {
	const cells = columns.map((column, at) => [column, (record[at] ?? '').trim()] as const);
	return Object.fromEntries(cells) as HandRow['cells'];
}
