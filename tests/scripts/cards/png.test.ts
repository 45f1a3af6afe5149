import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { pngOf } from '../../../scripts/cards/png';

/** The pixels of a PNG, as another program reads them. */
function read(png: Buffer, width: number, height: number): number[] {
	const address = `data:image/png;base64,${png.toString('base64')}`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="optimizeSpeed" xlink:href="${address}"/></svg>`;
	return [...new Resvg(svg).render().pixels];
}

describe('pngOf(pixels)', () => {
	const pixels = Uint8Array.from(
		[
			[10, 20, 30, 255, 255, 253, 250, 255, 200, 0, 0, 255],
			[255, 253, 250, 255, 10, 20, 30, 255, 255, 253, 250, 255]
		].flat()
	);

	it('is read by another program as the same pixels', async () => {
		const png = await pngOf({ width: 3, height: 2, pixels });
		expect(read(png, 3, 2)).toEqual([...pixels]);
	});

	it('has the size and the kind of colour in its header (§ 11.2.1), and ends as a PNG does', async () => {
		const png = await pngOf({ width: 3, height: 2, pixels });
		expect(png.toString('latin1', 1, 4)).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([3, 2, 8, 3]);
		// The sum of an empty IEND is the same in every PNG.
		expect(png.subarray(-12).toString('hex')).toBe('0000000049454e44ae426082');
	});

	it('gives the same bytes for the same pixels', async () => {
		const two = [pngOf({ width: 3, height: 2, pixels }), pngOf({ width: 3, height: 2, pixels })];
		const [one, other] = await Promise.all(two);
		expect(one).toEqual(other);
	});
});
