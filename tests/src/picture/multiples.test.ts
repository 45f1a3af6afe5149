import { describe, expect, it } from 'vitest';
import { drawMultiples } from '../../../src/lib/picture/multiples';
import { lightTheme } from '../../../src/lib/picture/theme';
import type { MultiplesDrawing } from '../../../src/lib/picture/types';
import { overlaps, wordBoxes } from './words';

type Cell = MultiplesDrawing['cells'][number];

const cell = (name: string, values: readonly number[], at: Cell['at'] = null): Cell => ({
	key: name,
	name,
	bars: values.map((value, i) => ({
		key: `${2020 + i}`,
		parts: [{ kind: 'a', value }],
		partial: i === values.length - 1 ? 'January–June' : null,
		breakBefore: null
	})),
	max: 100,
	text: `${values[0]} in 2020 · jump in 2021`,
	at
});

const drawing: MultiplesDrawing = {
	kind: 'multiples',
	label: 'States',
	kinds: [
		{ kind: 'a', label: 'Femicide' },
		{ kind: 'b', label: 'Homicide' }
	],
	cells: Array.from({ length: 7 }, (_, i) => cell(`State ${i + 1}`, [50, 100, 25]))
};

const draw = (width: number, from = drawing, height?: number) =>
	drawMultiples(from, 'en', {
		width,
		theme: lightTheme,
		id: 'x',
		...(height === undefined ? {} : { height })
	});

/** Where each name stands. */
const nameAt = (body: string, name: string) => wordBoxes(body).find(({ text }) => text === name);

describe('drawMultiples(drawing, lang, options)', () => {
	it('draws each on the scale that it says, the incomplete one hatched', () => {
		const { body } = draw(760, { ...drawing, cells: drawing.cells.slice(0, 1) });
		const bars = [...body.matchAll(/<path d="([^"]*z)" fill="([^"]*)" stroke/g)];
		const heights = bars.map(([, d = '', fill]) => [
			[...d.matchAll(/v([\d.]+)/g)].map(([, height]) => Number(height)),
			fill
		]);
		// 50, 100 and 25 of 100, in 64 px.
		expect(heights).toEqual([
			[[32, 64], lightTheme.fill('a').shade],
			[[16], 'url(#x-a-partial)']
		]);
		expect(body).toContain('<pattern id="x-a-partial"');
	});

	it('flows in as many columns as have room', () => {
		const wide = draw(1160).body;
		expect(nameAt(wide, 'State 1')?.top).toBe(nameAt(wide, 'State 6')?.top);
		const narrow = draw(320).body;
		expect(nameAt(narrow, 'State 1')?.top).toBe(nameAt(narrow, 'State 2')?.top);
		expect(nameAt(narrow, 'State 3')?.top).toBeGreaterThan(nameAt(narrow, 'State 1')?.bottom ?? 0);
	});

	it('stands where its cells say, where there is room for that', () => {
		const cells = [cell('North', [1], [1, 6]), cell('South', [1], [3, 2])];
		const placed = draw(1000, { ...drawing, cells }).body;
		const [north, south] = [nameAt(placed, 'North'), nameAt(placed, 'South')];
		expect(north?.left).toBeGreaterThan(south?.right ?? 0);
		expect(north?.top).toBeLessThan(south?.top ?? 0);
		const flowing = draw(320, { ...drawing, cells }).body;
		expect(nameAt(flowing, 'North')?.left).toBe(0);
	});

	it('its words stay inside and apart', () => {
		for (const width of [320, 440, 760, 1160]) {
			const boxes = wordBoxes(draw(width).body);
			expect(overlaps(boxes)).toEqual([]);
			expect(boxes.every(({ left, right }) => left >= -1 && right <= width + 1)).toBe(true);
		}
	});

	it('says less and is lower where it may not be high', () => {
		const cells = Array.from({ length: 32 }, (_, i) => cell(`A long name of state ${i}`, [50, 9]));
		const { height, body } = draw(1120, { ...drawing, cells }, 360);
		expect(height).toBeLessThanOrEqual(360);
		expect(body).not.toContain('>jump in 2021<');
		expect(overlaps(wordBoxes(body))).toEqual([]);
	});

	it('each says what it is, escaped', () => {
		const { body } = draw(320, { ...drawing, cells: [cell('<b>', [1, 2])] });
		expect(body).toContain('<title>&lt;b&gt;: 1 in 2020 · jump in 2021</title>');
		expect(body).not.toContain('<b>');
	});
});
