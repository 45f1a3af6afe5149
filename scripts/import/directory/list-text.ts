import { quoted, SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';

/** What the first bytes of a file that is no CSV say that it is. */
const otherKinds: readonly (readonly [bytes: readonly number[], kind: string])[] = [
	[[0x50, 0x4b], 'a zip or an Excel workbook; take the CSV out of it, or save it as CSV'],
	[[0xd0, 0xcf, 0x11, 0xe0], 'an Excel workbook; save it as CSV'],
	[[0x25, 0x50, 0x44, 0x46], 'a PDF'],
	[[0x1f, 0x8b], 'a gzip; unpack it first'],
	[[0xff, 0xfe], 'UTF-16; save it as CSV in UTF-8'],
	[[0xfe, 0xff], 'UTF-16; save it as CSV in UTF-8']
];

const separators: Readonly<Record<string, string>> = {
	';': 'semicolons',
	'\t': 'tabs',
	'|': 'bars'
};

/**
 * What Windows-1252 writes from 0x80 to 0x9f, where Latin-1 has controls; a space for the five bytes
 * that it leaves free. `TextDecoder` of some versions of Node gives the controls.
 */
const windowsSigns = [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'];

/** UTF-8 that was read as Latin-1 and stored again: `MÃ©xico`. */
const misread = /Ã[\u0080-\u00bf]/g;
/** So many in a thousand lines are no accident of one cell. */
const MISREAD_PER_THOUSAND_LINES = 20;

/**
 * The text of a list in CSV: UTF-8 where the bytes are, else the Latin-1 of Windows, in which such
 * lists are written. A return inside a line becomes a space. Throws `SourceError` for another kind of
 * file, fields that commas do not part, and a text that was once read in a wrong encoding.
 */
export function listText(file: SourceFile): string {
	const { bytes } = file;
	if (bytes.length === 0) throw fault(file, 'a file with content', 'an empty file');
	const kind = otherKinds.find(([start]) => start.every((byte, at) => bytes[at] === byte));
	if (kind) throw fault(file, 'a CSV', kind[1]);
	if (bytes.includes(0)) throw fault(file, 'a CSV', 'a byte 0, as in no text');
	const text = decoded(bytes).replaceAll('\r\n', '\n');
	const lines = text.includes('\n') ? text.replaceAll('\r', ' ') : text.replaceAll('\r', '\n');
	if (/^\s*<(!doctype|html|\?xml|head|body)/i.test(lines)) {
		throw fault(file, 'a CSV', `a web page: ${quoted(lines.trimStart().slice(0, 60))}`);
	}
	refuseSeparator(file, lines);
	refuseMisread(file, lines);
	return lines;
}

function decoded(bytes: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
		return latin1.replace(
			/[\u0080-\u009f]/g,
			(sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? ''
		);
	}
}

function refuseSeparator(file: SourceFile, text: string): void {
	const header = text.slice(0, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n'));
	if (header.includes(',')) return;
	const sign = Object.keys(separators).find((one) => header.includes(one));
	if (sign !== undefined) throw fault(file, 'commas between fields', separators[sign] ?? '', 1);
}

function refuseMisread(file: SourceFile, text: string): void {
	const found = [...text.matchAll(misread)];
	const lines = text.split('\n').length;
	const [first] = found;
	if (!first || found.length < 3) return;
	if (found.length * 1000 < MISREAD_PER_THOUSAND_LINES * lines) return;
	const row = text.slice(0, first.index).split('\n').length;
	const sample = text.slice(Math.max(0, first.index - 12), first.index + 12).replaceAll('\n', ' ');
	throw fault(file, 'letters as they were written', `letters read wrong: ${quoted(sample)}`, row);
}

function fault(
	file: SourceFile,
	expected: string,
	found: string,
	row: number | null = null
): SourceError {
	return new SourceError({ file: file.path, row, expected, found });
}
