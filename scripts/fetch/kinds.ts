import type { Kind } from './addresses';

/** What is wrong with a file's content: what it should be and what it is; null when nothing is. */
export interface Flaw {
	readonly expected: string;
	readonly found: string;
}

/** Bytes of a file's beginning that `flawOfStart` needs, when the file has them. */
export const START_BYTES = 512;
/** Bytes of a file's end that `flawOfEnd` needs: a ZIP's last record with the longest comment. */
export const END_BYTES = 22 + 65_535;

const described: Record<Kind, string> = { zip: 'a ZIP file', csv: 'a CSV file' };

/**
 * What a `Content-Type` says against a kind. Publishers send ZIP and CSV under a dozen names, so only
 * pages are refused here; the bytes tell the rest.
 */
export function flawOfType(kind: Kind, contentType: string | null): Flaw | null {
	const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase();
	if (type !== 'text/html' && type !== 'application/xhtml+xml') return null;
	return { expected: described[kind], found: `a web page (${type})` };
}

/** What a file's first bytes, up to `START_BYTES`, say against its kind. */
export function flawOfStart(kind: Kind, start: Uint8Array): Flaw | null {
	const expected = described[kind];
	if (start.length === 0) return { expected, found: 'nothing' };
	const text = Buffer.from(start).toString('latin1');
	// A mark of UTF-8 and blank lines may stand before a page as before a CSV.
	const told = text.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
	if (told.startsWith('<')) return { expected, found: `a web page or XML: ${opening(told)}` };
	if (kind === 'zip') {
		return text.startsWith('PK\u0003\u0004')
			? null
			: { expected, found: `${opening(text)} at its start` };
	}
	if (told.startsWith('{') || told.startsWith('[')) {
		return { expected, found: `JSON: ${opening(told)}` };
	}
	if (text.startsWith('PK\u0003\u0004')) return { expected, found: 'a ZIP or Excel file' };
	if (text.includes('\u0000')) return { expected, found: 'binary content' };
	const header = told.split(/\r|\n/)[0] ?? '';
	return /[,;\t|]/.test(header) ? null : { expected, found: `${opening(told)} at its start` };
}

/**
 * What a file's last bytes, up to `END_BYTES`, say against its kind. A ZIP ends with the record that
 * lists its directory (PKWARE, APPNOTE 6.3.10, 4.3.16), so one cut short is told; a CSV has no end.
 */
export function flawOfEnd(kind: Kind, end: Uint8Array): Flaw | null {
	if (kind === 'csv') return null;
	const bytes = Buffer.from(end);
	for (let at = bytes.length - 22; at >= 0; at--) {
		if (bytes.readUInt32LE(at) !== 0x06054b50) continue;
		if (at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return null;
	}
	return { expected: 'a whole ZIP file', found: 'one cut short: its directory is missing' };
}

/** The beginning of a content, fit for one line of a console. */
function opening(text: string): string {
	const line = text.slice(0, 40).replace(/[^\u0020-\u007e]+/g, ' ');
	return JSON.stringify(line.trim());
}
