import { describe, expect, it } from 'vitest';
import type { Shapes } from '../../../src/lib/map/shapes';
import { insetOf } from '../../../src/lib/profile/inset';

const shape = (cve_ent: string, d: string) => ({ cve_ent, d, x: 0, y: 0, labelled: false });
const shapes: Shapes = {
	width: 320,
	height: 220,
	states: [shape('09', 'M100,100l4,0 0,6z'), shape('26', 'M10,10l40,0 0,30z')]
};

describe('insetOf(shapes, cve_ent)', () => {
	it('all states, and the one', () => {
		expect(insetOf(shapes, '26')).toEqual({
			width: 320,
			height: 220,
			all: 'M100,100l4,0 0,6zM10,10l40,0 0,30z',
			own: 'M10,10l40,0 0,30z',
			ring: null
		});
	});

	it('a ring round a state too small to be seen', () => {
		expect(insetOf(shapes, '09').ring).toEqual({ x: 102, y: 103, r: 12 });
	});

	it('no other state', () => {
		expect(() => insetOf(shapes, '33')).toThrow(RangeError);
	});
});
