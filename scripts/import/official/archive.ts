import { constants, crc32, inflateRawSync } from 'node:zlib';
import { SourceError } from '../lib/source-error';
import type { SourceFile } from '../lib/sources';

/** A file inside a zip. */
export interface ZipEntry {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** A file inside a zip that has not been unpacked. */
export interface ZipMember {
	readonly name: string;
	/** Its bytes, unpacked anew on each call. Throws `SourceError` where they are damaged. */
	bytes(): Uint8Array;
	/** What its first bytes unpack to, unchecked: enough for the header of a table. */
	start(): Uint8Array;
}

/** More than any file of a publisher's zip holds; a zip that says more is a trap or damaged. */
export const MOST_BYTES = 500_000_000;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const DEFLATE = 8;

/** Flag of an entry that asks for a password. */
const ENCRYPTED = 1;

/**
 * The files of a zip, folders left out, each held against its length and CRC-32 (the layout is that
 * of APPNOTE.TXT, PKWARE, sections 4.3.7, 4.3.12 and 4.3.16). Throws `SourceError` for a zip that is
 * cut short or damaged, asks for a password, or is packed in a way that no publisher uses.
 */
export function zipEntries(file: SourceFile): readonly ZipEntry[] {
	return zipMembers(file).map((member) => ({ name: member.name, bytes: member.bytes() }));
}

/**
 * As `zipEntries`, but each file is unpacked and checked only when its bytes are asked for: a zip of
 * many large tables never lies in memory as a whole.
 */
export function zipMembers(file: SourceFile): readonly ZipMember[] {
	return guarded(file, () => membersOf(file));
}

function guarded<Value>(file: SourceFile, read: () => Value): Value {
	try {
		return read();
	} catch (cause) {
		if (cause instanceof SourceError) throw cause;
		// A length or place that leads out of the file.
		throw damaged(file, cause instanceof Error ? cause.message : String(cause), cause);
	}
}

function membersOf(file: SourceFile): readonly ZipMember[] {
	const { bytes } = file;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(file, view);
	const count = view.getUint16(end + 10, true);
	if (view.getUint16(end + 8, true) !== count) throw damaged(file, 'a part of a zip');
	let at = view.getUint32(end + 16, true);
	const members: ZipMember[] = [];
	for (let index = 0; index < count; index++) {
		if (view.getUint32(at, true) !== CENTRAL) throw damaged(file, 'no entry where one should be');
		const nameLength = view.getUint16(at + 28, true);
		const name = text(bytes, at + 46, nameLength);
		const place = at;
		if (!name.endsWith('/')) {
			members.push({
				name,
				bytes: () => guarded(file, () => unpacked(file, view, place, name)),
				start: () => guarded(file, () => startOf(file, view, place, name))
			});
		}
		at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	if (at !== end) throw damaged(file, 'other bytes between the list of files and the end');
	return members;
}

/** Where the end record begins: its comment has to end with the file. */
function endOf(file: SourceFile, view: DataView): number {
	const last = view.byteLength - END_LENGTH;
	for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
		if (view.getUint32(at, true) !== END) continue;
		if (at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
	}
	throw damaged(file, 'no end of a zip');
}

function unpacked(file: SourceFile, view: DataView, at: number, name: string): Uint8Array {
	const { packed, method, size } = packedOf(file, view, at, name);
	const bytes = inflated(file, packed, method, size, name);
	if (bytes.length !== size) throw damaged(file, `${bytes.length} of ${size} bytes of ${name}`);
	if (crc32(bytes) !== view.getUint32(at + 16, true)) {
		throw damaged(file, `${name} with other bytes than its sum says`);
	}
	return bytes;
}

/** Packed bytes that are unpacked to see how a file begins. */
const START_BYTES = 65_536;

function startOf(file: SourceFile, view: DataView, at: number, name: string): Uint8Array {
	const { packed, method, size } = packedOf(file, view, at, name);
	if (method !== DEFLATE) return inflated(file, packed, method, size, name);
	return inflateRawSync(packed.subarray(0, START_BYTES), {
		finishFlush: constants.Z_SYNC_FLUSH
	});
}

interface Packed {
	readonly packed: Uint8Array;
	readonly method: number;
	readonly size: number;
}

/** The packed bytes of the entry whose place in the list of files is `at`. */
function packedOf(file: SourceFile, view: DataView, at: number, name: string): Packed {
	const flags = view.getUint16(at + 8, true);
	const method = view.getUint16(at + 10, true);
	const packedSize = view.getUint32(at + 20, true);
	const size = view.getUint32(at + 24, true);
	const start = view.getUint32(at + 42, true);
	if ((flags & ENCRYPTED) !== 0) throw fault(file, 'a file without a password', `${name} asks one`);
	if (size > MOST_BYTES) throw fault(file, `at most ${MOST_BYTES} bytes`, `${size} in ${name}`);
	if (view.getUint32(start, true) !== LOCAL) throw damaged(file, `no file where ${name} should be`);
	const nameLength = view.getUint16(start + 26, true);
	const local = text(new Uint8Array(view.buffer, view.byteOffset), start + 30, nameLength);
	if (local !== name || view.getUint16(start + 8, true) !== method) {
		throw damaged(file, `two tellings of ${name}`);
	}
	const from = start + 30 + nameLength + view.getUint16(start + 28, true);
	if (from + packedSize > view.byteLength) throw damaged(file, `${name} goes beyond the end`);
	const packed = new Uint8Array(view.buffer, view.byteOffset + from, packedSize);
	return { packed, method, size };
}

function inflated(
	file: SourceFile,
	packed: Uint8Array,
	method: number,
	size: number,
	name: string
): Uint8Array {
	if (method === 0) return packed;
	if (method === DEFLATE) return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
	throw fault(file, 'a zip packed by deflate, as most are', `method ${method} for ${name}`);
}

function text(bytes: Uint8Array, start: number, length: number): string {
	return new TextDecoder().decode(bytes.subarray(start, start + length));
}

function damaged(file: SourceFile, found: string, cause?: unknown): SourceError {
	return new SourceError({ file: file.path, expected: 'a whole zip', found }, { cause });
}

function fault(file: SourceFile, expected: string, found: string): SourceError {
	return new SourceError({ file: file.path, expected, found });
}
