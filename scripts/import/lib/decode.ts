import { gunzipSync } from 'node:zlib';
import { quoted, SourceError } from './source-error';
import type { SourceFile } from './sources';

export type Encoding = 'utf-8' | 'latin-1';

/** UTF-8 read as Latin-1 and stored again: `AÃ±o`. */
const utf8AsLatin1 = /[ÃÂ][\u0080-\u00bf]/;
/**
 * Mac Roman in the way: `A√±o` (UTF-8 read as Mac Roman), `MÈxico`, `Michoac·n` (Latin-1 read as Mac
 * Roman). `l·l` is Catalan.
 */
const macRoman = /√[^\s\d]|[A-Za-z][ÈÌÒÛ][a-z]|[a-km-z]·[a-z]/;
/** Controls that no Latin-1 table holds; Mac Roman and Windows-1252 put letters and quotes there. */
const c1Control = /[\u0080-\u009f]/;
const replacement = /\ufffd/;

/**
 * The text of a file, out of its gzip when the name ends in `.gz`, without byte order mark and
 * without carriage returns. Throws `SourceError` for a broken or truncated gzip, an empty file, and
 * bytes that are not in the declared encoding or were once read in a wrong one.
 */
export function decode(file: SourceFile, encoding: Encoding): string {
	const text = textOf(file, unzipped(file), encoding);
	const clean = text.includes('\r') ? text.replaceAll('\r', '') : text;
	if (clean.trim() === '') throw fault(file, null, 'a file with content', 'an empty file');
	return clean;
}

/** The bytes of a file, out of their gzip when the name ends in `.gz`; `SourceError` when broken. */
export function unzipped(file: SourceFile): Uint8Array {
	if (file.bytes.length === 0) throw fault(file, null, 'a file with content', 'an empty file');
	if (!file.path.endsWith('.gz')) return file.bytes;
	try {
		return gunzipSync(file.bytes);
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		const found = `${file.bytes.length} bytes that do not unzip (${reason})`;
		throw new SourceError({ file: file.path, expected: 'a whole gzip file', found }, { cause });
	}
}

/**
 * `bytes` as text, without byte order mark. Throws `SourceError`, under the name of `file`, for bytes
 * that are not in the encoding or were once read in a wrong one.
 */
export function textOf(file: SourceFile, bytes: Uint8Array, encoding: Encoding): string {
	return encoding === 'utf-8' ? utf8(file, bytes) : latin1(file, bytes);
}

function utf8(file: SourceFile, bytes: Uint8Array): string {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw notUtf8(file, bytes);
	}
	refuse(file, text, utf8AsLatin1, 'UTF-8', 'UTF-8 that was read as Latin-1 and stored again');
	refuse(file, text, macRoman, 'UTF-8', 'text that was read as Mac Roman');
	refuse(file, text, replacement, 'UTF-8', 'a letter lost in an earlier conversion');
	return text;
}

function latin1(file: SourceFile, bytes: Uint8Array): string {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
	if (text.startsWith('ï»¿')) throw fault(file, 1, 'Latin-1', 'the byte order mark of UTF-8');
	refuse(file, text, utf8AsLatin1, 'Latin-1', 'UTF-8');
	refuse(file, text, c1Control, 'Latin-1', 'Mac Roman or Windows-1252');
	refuse(file, text, macRoman, 'Latin-1', 'text that was read as Mac Roman');
	return text;
}

/** Throws when `wrong` occurs in `text`, naming the line of its first occurrence. */
function refuse(file: SourceFile, text: string, wrong: RegExp, expected: string, found: string) {
	const index = text.search(wrong);
	if (index < 0) return;
	const row = text.slice(0, index).split('\n').length;
	const sample = text
		.slice(Math.max(0, index - 12), index + 12)
		.split('\n')
		.join(' ');
	throw fault(file, row, expected, `${found}: ${quoted(sample)}`);
}

function notUtf8(file: SourceFile, bytes: Uint8Array): SourceError {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let start = 0;
	for (let row = 1; ; row++) {
		const next = bytes.indexOf(10, start);
		const line = bytes.subarray(start, next < 0 ? bytes.length : next);
		try {
			decoder.decode(line);
		} catch {
			const sample = Buffer.from(line.subarray(0, 40)).toString('latin1');
			return fault(file, row, 'UTF-8', `other bytes, as Latin-1 ${quoted(sample)}`);
		}
		if (next < 0) return fault(file, null, 'UTF-8', 'other bytes');
		start = next + 1;
	}
}

function fault(file: SourceFile, row: number | null, expected: string, found: string): SourceError {
	return new SourceError({ file: file.path, row, expected, found });
}
