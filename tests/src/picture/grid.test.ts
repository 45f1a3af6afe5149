import { describe, expect, it } from 'vitest';
import { drawGrid } from '../../../src/lib/picture/grid';
import { darkTheme, lightTheme } from '../../../src/lib/picture/theme';
import type { GridDrawing } from '../../../src/lib/picture/types';
import { textsOf } from '../../helpers/picture';
import { overlaps, wordBoxes } from './words';

const named = (...texts: readonly string[]) =>
	texts.map((text) => ({ text, chosen: text === 'Oax.' }));

const grid: GridDrawing = {
	kind: 'grid',
	label: 'Need and response',
	across: 'Need, by thirds',
	up: 'Organisations documented',
	columns: [
		{ name: 'Lowest third', note: '27.9% to 39.2%' },
		{ name: 'Highest third', note: '' }
	],
	rows: [
		{
			name: '6 or more',
			cells: [
				{ fill: 'cross-0-3', label: 'lowest, 6 or more', items: named('Ags.', 'BC') },
				{
					fill: 'cross-2-3',
					label: 'highest, 6 or more',
					items: named('Gro.', 'Hgo.', 'Mich.', 'Oax.', 'Pue.', 'Qro.', 'Q. Roo', 'SLP', 'Tamps.')
				}
			]
		},
		{
			name: 'none documented here',
			cells: [
				{ fill: 'cross-0-0', label: 'lowest, none', items: [] },
				{ fill: 'cross-2-0', label: 'highest, none', items: named('Dgo.') }
			]
		}
	],
	apart: 'No figure of need: Zacatecas.'
};

const at = (width: number, theme = lightTheme, drawing = grid) =>
	drawGrid(drawing, 'en', { width, theme });

describe('drawGrid', () => {
	it.each([300, 340, 520, 860])('every name once, inside and apart, at %i px', (width) => {
		const { body, height } = at(width);
		const boxes = wordBoxes(body);
		expect(overlaps(boxes)).toEqual([]);
		expect(boxes.filter(({ left, right }) => left < -1 || right > width + 1)).toEqual([]);
		expect(Math.max(...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(height);
		const words = textsOf(body);
		for (const { cells } of grid.rows)
			for (const { text } of cells.flatMap(({ items }) => items))
				expect(
					words.filter((word) => word === text),
					text
				).toHaveLength(1);
	});

	it('each cell has its colour and says what it holds', () => {
		const { body } = at(340);
		for (const { cells } of grid.rows)
			for (const { fill, label } of cells) {
				expect(body).toContain(`<title>${label}</title>`);
				expect(body).toContain(`fill="${lightTheme.fill(fill).shade}"`);
			}
	});

	it('the chosen name stands on paper in a frame, whatever the theme', () => {
		for (const theme of [lightTheme, darkTheme]) {
			const { body } = at(340, theme);
			const frames = body.match(/<rect[^>]*stroke-width="2"[^>]*>/g) ?? [];
			expect(frames).toHaveLength(1);
			expect(frames[0]).toContain(`fill="${theme.paper}"`);
			expect(body).toMatch(new RegExp(`<text[^>]*fill="${theme.ink}"[^>]*>Oax\\.</text>`));
		}
	});

	it('rows have names over them where there is little room; who has no cell is said under all', () => {
		expect(at(340).height).toBeGreaterThan(at(860).height);
		expect(textsOf(at(860).body).at(-1)).toBe('No figure of need: Zacatecas.');
		const all = at(860, lightTheme, { ...grid, apart: null });
		expect(all.height).toBeLessThan(at(860).height);
		expect(textsOf(all.body)).not.toContain('No figure of need: Zacatecas.');
	});
});
