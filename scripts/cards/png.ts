/** PNG with a palette (Portable Network Graphics, third edition, W3C 2025). */
import { promisify } from 'node:util';
import { constants, crc32, deflate } from 'node:zlib';
import { indexed } from './palette';

const compressed = promisify(deflate);
const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
const DEPTH = 8;
const INDEXED = 3;

export interface Pixels {
	readonly width: number;
	readonly height: number;
	/** Red, green, blue, alpha of each pixel, row by row from the top; opaque. */
	readonly pixels: Uint8Array;
}

/**
 * The pixels as a PNG of at most 256 colours: a third of what the same drawing weighs with three bytes a pixel.
 */
export async function pngOf({ width, height, pixels }: Pixels): Promise<Buffer> {
	const { palette, indexes } = indexed(pixels);
	// Each row begins with its filter; indexes are no amounts, so that none of the filters helps (§ 12.7).
	const rows = Buffer.alloc((width + 1) * height);
	for (let y = 0; y < height; y += 1) {
		rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([DEPTH, INDEXED, 0, 0, 0], 8);
	const data = await compressed(rows, {
		level: constants.Z_BEST_COMPRESSION,
		memLevel: 9
	});
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', palette),
		chunk('IDAT', data),
		chunk('IEND', new Uint8Array())
	]);
}

/** Length, type, data and the sum of type and data (§ 5.3). */
function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const whole = Buffer.alloc(body.length + 8);
	whole.writeUInt32BE(data.length, 0);
	whole.set(body, 4);
	whole.writeUInt32BE(crc32(body), body.length + 4);
	return whole;
}
