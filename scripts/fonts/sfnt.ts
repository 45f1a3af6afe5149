/** TrueType files taken apart and put together (OpenType 1.9: `otff`, `cmap`, `hmtx`, `name`). */

type Tables = ReadonlyMap<string, Buffer>;

const DIRECTORY = 12;
const RECORD = 16;

function tablesOf(font: Buffer): Tables {
	const count = font.readUInt16BE(4);
	return new Map(
		Array.from({ length: count }, (_, i) => {
			const at = DIRECTORY + RECORD * i;
			const offset = font.readUInt32BE(at + 8);
			const length = font.readUInt32BE(at + 12);
			return [font.toString('latin1', at, at + 4), font.subarray(offset, offset + length)] as const;
		})
	);
}

/** @throws RangeError when the font lacks the table */
function table(tables: Tables, tag: string): Buffer {
	const found = tables.get(tag);
	if (!found) throw new RangeError(`the font has no table ${tag}`);
	return found;
}

function padded(length: number): number {
	return Math.ceil(length / 4) * 4;
}

/** Sum of a table's 32-bit words, the end filled with zeros. */
function checksum(data: Buffer): number {
	const whole = Buffer.alloc(padded(data.length));
	data.copy(whole);
	let sum = 0;
	for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
	return sum;
}

/** A font file of these tables, its checksums right. */
function fontOf(tables: Tables): Buffer {
	const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
	const count = sorted.length;
	const power = Math.floor(Math.log2(count));
	const head = Buffer.alloc(DIRECTORY + RECORD * count);
	head.writeUInt32BE(0x00010000, 0);
	head.writeUInt16BE(count, 4);
	head.writeUInt16BE(2 ** power * RECORD, 6);
	head.writeUInt16BE(power, 8);
	head.writeUInt16BE((count - 2 ** power) * RECORD, 10);
	let offset = head.length;
	const parts = sorted.map(([tag, data], i) => {
		const part = Buffer.alloc(padded(data.length));
		data.copy(part);
		// The adjustment is a sum over the whole file in which it counts as zero.
		if (tag === 'head') part.writeUInt32BE(0, 8);
		const at = DIRECTORY + RECORD * i;
		head.write(tag, at, 'latin1');
		head.writeUInt32BE(checksum(part), at + 4);
		head.writeUInt32BE(offset, at + 8);
		head.writeUInt32BE(data.length, at + 12);
		offset += part.length;
		return { tag, part };
	});
	const file = Buffer.concat([head, ...parts.map(({ part }) => part)]);
	const at = parts.findIndex(({ tag }) => tag === 'head');
	const start = file.readUInt32BE(DIRECTORY + RECORD * at + 8);
	file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, start + 8);
	return file;
}

/** Windows, Unicode, US English: the records that every renderer reads. */
const WINDOWS = [3, 1, 0x409] as const;

function nameTable(names: readonly (readonly [id: number, text: string])[]): Buffer {
	const head = Buffer.alloc(6 + 12 * names.length);
	head.writeUInt16BE(names.length, 2);
	head.writeUInt16BE(head.length, 4);
	let offset = 0;
	const texts = names.map(([id, text], i) => {
		const encoded = Buffer.from(text, 'utf16le').swap16();
		[...WINDOWS, id, encoded.length, offset].forEach((value, nth) =>
			head.writeUInt16BE(value, 6 + 12 * i + 2 * nth)
		);
		offset += encoded.length;
		return encoded;
	});
	return Buffer.concat([head, ...texts]);
}

/**
 * The font under a family's name. What is cut from a variable font is named after its lightest weight, and a
 * renderer that looks for the family would not find it.
 */
export function renamed(
	font: Buffer,
	{ family, weight, rights }: { family: string; weight: number; rights: string }
): Buffer {
	const style = weight === 400 ? 'Regular' : weight === 600 ? 'SemiBold' : String(weight);
	const postScript = `${family.replaceAll(' ', '')}-${style}`;
	const names = nameTable([
		[0, rights],
		[1, weight === 400 ? family : `${family} ${style}`],
		[2, 'Regular'],
		[3, postScript],
		[4, `${family} ${style}`],
		[6, postScript],
		[16, family],
		[17, style]
	]);
	return fontOf(new Map([...tablesOf(font), ['name', names]]));
}

/** Glyph of each character, from the table's part of format 4 (the plane where all of ours are). */
function glyphsOf(cmap: Buffer): ReadonlyMap<number, number> {
	const parts = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
		cmap.readUInt32BE(8 + 8 * i)
	);
	const start = parts.find((offset) => cmap.readUInt16BE(offset) === 4);
	if (start === undefined) throw new RangeError('the font maps no characters by segments');
	const segments = cmap.readUInt16BE(start + 6) / 2;
	const glyphs = new Map<number, number>();
	for (let i = 0; i < segments; i++) {
		const word = (nth: number) => start + 14 + 2 * i + 2 * segments * nth + (nth > 0 ? 2 : 0);
		const [end, first] = [cmap.readUInt16BE(word(0)), cmap.readUInt16BE(word(1))];
		const [delta, range] = [cmap.readUInt16BE(word(2)), cmap.readUInt16BE(word(3))];
		for (let code = first; code <= end && code !== 0xffff; code++) {
			const indirect = range === 0 ? code : cmap.readUInt16BE(word(3) + range + 2 * (code - first));
			const glyph = range > 0 && indirect === 0 ? 0 : (indirect + delta) & 0xffff;
			if (glyph > 0) glyphs.set(code, glyph);
		}
	}
	return glyphs;
}

/** How far each character of a font carries the pen, in thousandths of the size. */
export function advancesOf(font: Buffer): ReadonlyMap<string, number> {
	const tables = tablesOf(font);
	const unitsPerEm = table(tables, 'head').readUInt16BE(18);
	const measured = table(tables, 'hhea').readUInt16BE(34);
	const hmtx = table(tables, 'hmtx');
	return new Map(
		[...glyphsOf(table(tables, 'cmap'))].map(([code, glyph]) => {
			const advance = hmtx.readUInt16BE(4 * Math.min(glyph, measured - 1));
			return [String.fromCharCode(code), Math.round((1000 * advance) / unitsPerEm)] as const;
		})
	);
}
