import { describe, expect, it } from 'vitest';
import { drawPanels } from '../../../src/lib/picture/panels';
import { lightTheme } from '../../../src/lib/picture/theme';
import type { DrawOptions, PanelsDrawing } from '../../../src/lib/picture/types';
import { textsOf } from '../../helpers/picture';

const panels = (n: number): PanelsDrawing => ({
	kind: 'panels',
	label: 'Partes',
	panels: Array.from({ length: n }, (_, i) => ({
		heading: `Parte ${i + 1}`,
		drawing: { kind: 'table', label: '' }
	}))
});

/** Draws nothing of 100 px, and keeps what each panel was given. */
function draw(n: number, width: number, height?: number) {
	const given: DrawOptions[] = [];
	const limit = height === undefined ? {} : { height };
	const options = { width, ...limit, theme: lightTheme, shapes: null, id: 'p' };
	const drawn = drawPanels(panels(n), 'es', options, (_, inside) => {
		given.push(inside);
		return { width: inside.width, height: 100, body: '' };
	});
	return { drawn, given };
}

describe('drawPanels(drawing, lang, options, draw)', () => {
	it('puts panels beside each other where each has 380 px', () => {
		expect(draw(2, 800).given.map(({ width }) => width)).toEqual([380, 380]);
		expect(draw(2, 799).given.map(({ width }) => width)).toEqual([799, 799]);
		expect(draw(4, 1120).given.map(({ width }) => width)).toEqual([540, 540, 540, 540]);
	});

	it('gives each panel ids of its own, and its heading', () => {
		const { drawn, given } = draw(3, 400);
		expect(given.map(({ id }) => id)).toEqual(['p-0', 'p-1', 'p-2']);
		expect(textsOf(drawn.body)).toEqual(['Parte 1', 'Parte 2', 'Parte 3']);
	});

	it('shares a height among its rows, without what their headings take', () => {
		const [first] = draw(2, 400, 400).given;
		expect(first?.height).toBeGreaterThan(130);
		expect(first?.height).toBeLessThan(180);
		expect(draw(2, 800, 400).given[0]?.height).toBeGreaterThan(350);
		expect(draw(2, 400).given[0]?.height).toBeUndefined();
	});

	it('is as high as its rows', () => {
		expect(draw(2, 800).drawn.height).toBeLessThan(150);
		expect(draw(2, 400).drawn.height).toBeGreaterThan(200);
	});
});
