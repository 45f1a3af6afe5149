import { describe, expect, it } from 'vitest';
import { outlines, shapesIn } from '../../../src/lib/embed/outlines';
import type { Shapes } from '../../../src/lib/map/shapes';

const shapes: Shapes = {
	width: 1440,
	height: 1083,
	states: [
		{ cve_ent: '01', d: 'M1,2l3,4z', x: 10, y: 20, labelled: false },
		{ cve_ent: '32', d: 'M5,6z', x: 30, y: 40, labelled: true }
	]
};

describe('outlines', () => {
	it('are read back by shapesIn as they were', () => {
		const { text } = outlines(shapes);
		const attribute = (name: string) => new RegExp(`data-${name}="([^"]*)"`).exec(text)?.[1] ?? '';
		const paths = [...text.matchAll(/<path id="([^"]*)" d="([^"]*)"/g)].map(
			([, id = '', d = '']) => ({ id, d })
		);
		expect(paths.map(({ id }) => id)).toEqual(['outlines-01', 'outlines-32']);
		expect(shapesIn({ plane: attribute('plane'), names: attribute('names'), paths })).toEqual(
			shapes
		);
	});

	it('shapesIn refuses a path without a name', () => {
		const paths = [{ id: 'outlines-01', d: 'M0,0' }];
		expect(() => shapesIn({ plane: '1 1', names: '', paths })).toThrow(RangeError);
	});
});
