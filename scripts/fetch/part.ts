import { closeSync, existsSync, openSync, readFileSync, readSync, renameSync } from 'node:fs';
import { rmSync, statSync, writeFileSync } from 'node:fs';

/** What has to be known to go on with a file that broke off: kept beside it as `<file>.part.json`. */
export interface PartNote {
	/** The address that was asked for, before redirects. */
	readonly url: string;
	/** What the server calls this version of the file: a strong ETag, or its date of change. */
	readonly validator: string;
	/** Bytes of the whole file, where the server said it. */
	readonly total: number | null;
}

/** A file on its way: `<file>.part` until it is whole. */
export interface Part {
	readonly path: string;
	/** Bytes received so far; 0 when there is none. */
	size(): number;
	/** What a resume needs; null when there is nothing to go on with, or it is from another address. */
	note(url: string): PartNote | null;
	/** Remembers what a resume needs; null when the server gave nothing to go by. */
	remember(note: PartNote | null): void;
	/** The first `length` bytes, or fewer. */
	start(length: number): Uint8Array;
	/** The last `length` bytes, or fewer. */
	end(length: number): Uint8Array;
	/**
	 * Gives the file its name.
	 * @throws the error of `open`, with code `EEXIST`, when a file has that name by now
	 */
	finish(): void;
	/** Removes what has arrived. */
	discard(): void;
}

/** The partial file of `file`. */
export function partOf(file: string): Part {
	const path = `${file}.part`;
	const notePath = `${path}.json`;
	const size = () => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
	return {
		path,
		size,
		note(url) {
			const note = size() === 0 ? null : readNote(notePath);
			return note?.url === url ? note : null;
		},
		remember(note) {
			if (note === null) rmSync(notePath, { force: true });
			else writeFileSync(notePath, `${JSON.stringify(note)}\n`);
		},
		start: (length) => slice(path, 0, length),
		end: (length) => slice(path, Math.max(0, size() - length), length),
		finish() {
			// A name taken with `wx` is ours: the rename cannot write over another program's file.
			closeSync(openSync(file, 'wx'));
			renameSync(path, file);
			rmSync(notePath, { force: true });
		},
		discard() {
			rmSync(path, { force: true });
			rmSync(notePath, { force: true });
		}
	};
}

function readNote(path: string): PartNote | null {
	if (!existsSync(path)) return null;
	try {
		const { url, validator, total } = JSON.parse(readFileSync(path, 'utf8')) as Partial<PartNote>;
		if (typeof url !== 'string' || typeof validator !== 'string') return null;
		return { url, validator, total: typeof total === 'number' ? total : null };
	} catch {
		// A note cut short by a power failure is no note: the file starts over.
		return null;
	}
}

function slice(path: string, from: number, length: number): Uint8Array {
	const bytes = Buffer.alloc(length);
	const handle = openSync(path, 'r');
	try {
		return bytes.subarray(0, readSync(handle, bytes, 0, length, from));
	} finally {
		closeSync(handle);
	}
}

/** The validator that a server gives with a file; a weak ETag cannot join bytes (RFC 9110, 13.1.5). */
export function validatorOf(headers: Headers): string | null {
	const etag = headers.get('etag');
	return etag !== null && !etag.startsWith('W/') ? etag : headers.get('last-modified');
}
