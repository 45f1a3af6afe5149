import { csvRecords } from '../lib/csv';
import { textOf } from '../lib/decode';
import { quoted, SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';
import type { OfficialTable } from './table';

const UTF8_MARK = [0xef, 0xbb, 0xbf];

/**
 * The records of an official CSV. SESNSP writes Latin-1 without a mark, copies come as UTF-8: the
 * bytes tell which, never the name. Lines end in `\n` or `\r\n`. Throws `SourceError` for another
 * encoding or one that was misread on the way, a web page, another delimiter, a record with more or
 * fewer fields than the header, and a text that does not end in a line break: it was cut short.
 */
export function csvTable(file: SourceFile): OfficialTable {
	const text = officialText(file);
	if (!text.endsWith('\n')) {
		const row = text.split('\n').length;
		const last = text.slice(text.lastIndexOf('\n') + 1);
		throw fault(file, row, 'a line break at the end of the file', `it ends in ${quoted(last)}`);
	}
	const [header, ...records] = csvRecords(text);
	if (!header || records.length === 0) throw fault(file, null, 'a header and rows', 'no row');
	const open = [header, ...records].find(({ closed }) => !closed);
	if (open) throw fault(file, open.line, 'a closing quote', 'the end of the file');
	const names = Array.from({ length: header.fields.length }, (_, at) => header.fields.at(at) ?? '');
	commaSeparated(file, names);
	return { file, line: header.line, names, records };
}

function officialText(file: SourceFile): string {
	const { bytes } = file;
	if (bytes.length === 0) throw fault(file, null, 'a file with content', 'an empty file');
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
		throw fault(file, null, 'Latin-1 or UTF-8', 'UTF-16');
	}
	const nul = bytes.indexOf(0);
	if (nul >= 0) throw fault(file, lineAt(bytes, nul), 'text', 'a byte 0, as in no text');
	const text = textOf(file, bytes, isUtf8(bytes) ? 'utf-8' : 'latin-1').replaceAll('\r\n', '\n');
	const lone = text.indexOf('\r');
	if (lone >= 0) {
		const row = text.slice(0, lone).split('\n').length;
		throw fault(file, row, 'lines that end as in Unix or Windows', 'a return without a line break');
	}
	if (/^\s*<(!doctype|html|\?xml|head|body)/i.test(text)) {
		throw fault(file, 1, 'a table', `a web page: ${quoted(text.trimStart().slice(0, 60))}`);
	}
	return text;
}

/** Whether the bytes are UTF-8: marked so, or with letters that no Latin-1 text would write so. */
function isUtf8(bytes: Uint8Array): boolean {
	if (UTF8_MARK.every((byte, at) => bytes[at] === byte)) return true;
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function commaSeparated(file: SourceFile, names: readonly string[]): void {
	if (names.length > 2) return;
	const header = names.join(',');
	const others = { ';': 'semicolons', '\t': 'tabs', '|': 'bars' };
	for (const [mark, word] of Object.entries(others)) {
		if (header.includes(mark)) throw fault(file, 1, 'commas between fields', word);
	}
}

function lineAt(bytes: Uint8Array, place: number): number {
	let line = 1;
	for (let at = 0; at < place; at++) if (bytes[at] === 10) line++;
	return line;
}

function fault(file: SourceFile, row: number | null, expected: string, found: string): SourceError {
	return new SourceError({ file: file.path, row, expected, found });
}
