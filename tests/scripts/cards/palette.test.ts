import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexed, MOST_COLOURS } from '../../../scripts/cards/palette';

const pixelsOf = (colours: readonly (readonly number[])[]) =>
	Uint8Array.from(colours.flatMap(([r = 0, g = 0, b = 0]) => [r, g, b, 255]));

describe('indexed(pixels)', () => {
	it('keeps few colours as they are, the most frequent first', () => {
		const [white, red] = [
			[255, 255, 255],
			[200, 0, 10]
		];
		const { palette, indexes, error } = indexed(pixelsOf([red, white, white, red, white]));
		expect([...palette]).toEqual([255, 255, 255, 200, 0, 10]);
		expect([...indexes]).toEqual([1, 0, 0, 1, 0]);
		expect(error).toBe(0);
	});

	it('never has more than 256 colours, nor a pixel further from its own than it says', () => {
		const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255));
		const many = fc.array(colour, { minLength: 1, maxLength: 700 });
		fc.assert(
			fc.property(many, (colours) => {
				const { palette, indexes, error } = indexed(pixelsOf(colours));
				expect(palette.length / 3).toBeLessThanOrEqual(MOST_COLOURS);
				expect(indexes).toHaveLength(colours.length);
				colours.forEach((parts, i) => {
					const at = (indexes[i] ?? 0) * 3;
					parts.forEach((part, k) => {
						expect(Math.abs(part - (palette[at + k] ?? -1))).toBeLessThanOrEqual(error);
					});
				});
			}),
			{ numRuns: 20 }
		);
	});

	it('leaves the frequent colours untouched', () => {
		const blend = Array.from({ length: 400 }, (_, i) => [i % 256, Math.floor(i / 2), 128]);
		const frequent = Array.from({ length: 50 }, () => [93, 37, 133]);
		const { palette, error } = indexed(pixelsOf([...blend, ...frequent]));
		expect([...palette.subarray(0, 3)]).toEqual([93, 37, 133]);
		expect(error).toBeGreaterThan(0);
	});
});
