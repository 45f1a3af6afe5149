import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf, type Ring } from '../../../src/lib/map/path';

/** Reads a path of relative steps back into the corners of its rings. */
function corners(d: string): number[][][] {
	return d
		.split('z')
		.filter((ring) => ring !== '')
		.map((ring) => {
			const [x = 0, y = 0, ...steps] = (ring.match(/-?\d+/g) ?? []).map(Number);
			const out = [[x, y]];
			let [atX, atY] = [x, y];
			for (let i = 0; i < steps.length; i += 2) {
				[atX, atY] = [atX + (steps[i] ?? NaN), atY + (steps[i + 1] ?? NaN)];
				out.push([atX, atY]);
			}
			return out;
		});
}

describe('pathOf(rings)', () => {
	it('writes whole relative steps, the closing corner left out', () => {
		const square: Ring = [
			[0, 0],
			[10.2, 0],
			[10, 9.8],
			[-5, 10],
			[0, 0]
		];
		expect(pathOf([square])).toBe('M0,0l10,0 0,10-15,0z');
	});

	it('leaves out corners that fall together, and rings that shrink to less than a triangle', () => {
		const islet: Ring = [
			[5, 5],
			[5.2, 5.1],
			[5.4, 5.3],
			[5, 5]
		];
		expect(pathOf([islet])).toBe('');
	});

	it('keeps every rounded corner, whatever the signs', () => {
		const point = fc.tuple(
			fc.integer({ min: -999, max: 999 }),
			fc.integer({ min: -999, max: 999 })
		);
		const ring = fc.uniqueArray(point, { minLength: 3, maxLength: 9, selector: String });
		fc.assert(
			fc.property(ring, (drawn) => {
				expect(corners(pathOf([drawn]))).toEqual([drawn]);
			})
		);
	});
});
