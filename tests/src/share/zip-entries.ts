import { crc32, inflateRawSync } from 'node:zlib';

/** A file of an archive, as its central directory says. */
export interface ZipEntry {
	readonly name: string;
	readonly text: string;
	/** Last change, `YYYY-MM-DD`. */
	readonly day: string;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * The files of an archive, read by its central directory and unpacked by zlib (PKWARE APPNOTE 6.3, 4.3).
 *
 * @throws Error when a record or a checksum is not what the format asks for
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
	const view = Buffer.from(bytes);
	const end = view.length - 22;
	if (view.readUInt32LE(end) !== END) throw new Error('no end of the central directory');
	const entries: ZipEntry[] = [];
	let at = view.readUInt32LE(end + 16);
	while (entries.length < view.readUInt16LE(end + 10)) {
		if (view.readUInt32LE(at) !== CENTRAL) throw new Error(`no entry at ${at}`);
		const length = view.readUInt16LE(at + 28);
		const rest = view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
		const name = view.toString('utf8', at + 46, at + 46 + length);
		entries.push({ name, text: unpacked(view, at, name), day: dayOf(view.readUInt16LE(at + 14)) });
		at += 46 + length + rest;
	}
	if (at !== end) throw new Error('something stands between the directory and its end');
	return entries;
}

function unpacked(view: Buffer, at: number, name: string): string {
	const local = view.readUInt32LE(at + 42);
	if (view.readUInt32LE(local) !== LOCAL) throw new Error(`${name}: no local header`);
	const from = local + 30 + view.readUInt16LE(local + 26) + view.readUInt16LE(local + 28);
	const packed = view.subarray(from, from + view.readUInt32LE(at + 20));
	const whole = view.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
	if (whole.length !== view.readUInt32LE(at + 24)) throw new Error(`${name}: wrong length`);
	if (crc32(whole) !== view.readUInt32LE(at + 16)) throw new Error(`${name}: wrong checksum`);
	return whole.toString('utf8');
}

function dayOf(dos: number): string {
	const part = (n: number) => `${n}`.padStart(2, '0');
	return `${1980 + (dos >> 9)}-${part((dos >> 5) & 15)}-${part(dos & 31)}`;
}
