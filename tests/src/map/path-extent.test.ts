import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../../src/lib/map/path';
import { extentOfPath } from '../../../src/lib/map/path-extent';

describe('extentOfPath(d)', () => {
	it('the box round all rings of a path', () => {
		expect(extentOfPath('M10,20l5,0 0,5-5,0zM-3,40l1,1-2,0z')).toEqual({
			left: -4,
			top: 20,
			right: 15,
			bottom: 41
		});
	});

	it('holds every corner that was written', () => {
		const corner = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 0, max: 500 }));
		const ring = fc.uniqueArray(corner, {
			minLength: 3,
			maxLength: 8,
			selector: ([x, y]) => `${x} ${y}`
		});
		fc.assert(
			fc.property(fc.array(ring, { minLength: 1, maxLength: 3 }), (rings) => {
				const xs = rings.flat().map(([x]) => x);
				const ys = rings.flat().map(([, y]) => y);
				expect(extentOfPath(pathOf(rings))).toEqual({
					left: Math.min(...xs),
					top: Math.min(...ys),
					right: Math.max(...xs),
					bottom: Math.max(...ys)
				});
			})
		);
	});

	it('refuses a path without points', () => {
		expect(() => extentOfPath('')).toThrow(RangeError);
	});
});
