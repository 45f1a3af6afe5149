import { correction, generate } from 'lean-qr';
import { describe, expect, it } from 'vitest';
import { sheetQr } from '../../../src/lib/profile/sheet-qr.server';

const ADDRESS = 'https://example.org/en/states/san-luis-potosi/';

type Point = readonly [x: number, y: number];

/** The closed outlines of a path of straight lines. */
function outlines(path: string): readonly (readonly Point[])[] {
	return path
		.split('Z')
		.filter((part) => part !== '')
		.map((part) =>
			part
				.slice(1)
				.split('L')
				.map((point): Point => {
					const [x = NaN, y = NaN] = point.split(' ').map(Number);
					return [x, y];
				})
		);
}

/** Whether a point is inside, by how many edges a ray to the right crosses. */
function isInside(shapes: readonly (readonly Point[])[], [x, y]: Point): boolean {
	const crossings = shapes.flatMap((shape) =>
		shape.filter(([x1, y1], i) => {
			const [x2, y2] = shape[(i + 1) % shape.length] ?? [x1, y1];
			return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
		})
	);
	return crossings.length % 2 === 1;
}

describe('sheetQr(address)', () => {
	it('fills those modules, and only those, that the code of the address has', () => {
		const { size, path } = sheetQr(ADDRESS);
		const code = generate(ADDRESS, { minCorrectionLevel: correction.Q });
		const shapes = outlines(path);
		const places = Array.from({ length: size * size }, (_, i): Point => [
			i % size,
			Math.floor(i / size)
		]);
		const wrong = places.filter(
			([x, y]) => isInside(shapes, [x + 0.5, y + 0.5]) !== code.get(x, y)
		);
		expect(wrong).toEqual([]);
	});

	it('is as large as the version that the standard gives such an address: 46 bytes at Q take version 4, 33 modules', () => {
		expect(sheetQr(ADDRESS).size).toBe(33);
	});

	it('differs from that of another address', () => {
		expect(sheetQr(ADDRESS).path).not.toBe(sheetQr(`${ADDRESS}x`).path);
	});
});
