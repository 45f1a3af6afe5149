import { describe, expect, it } from 'vitest';
import type { Line, LinePoint } from '../../../src/lib/chart/types';
import { drawLines } from '../../../src/lib/picture/lines';
import { darkTheme, lightTheme } from '../../../src/lib/picture/theme';
import type { LinesDrawing } from '../../../src/lib/picture/types';
import { overlaps, wordBoxes } from './words';

const points = (values: readonly (number | null)[], more: Partial<LinePoint> = {}): LinePoint[] =>
	values.map((value, i) => ({ t: 2020.5 + i, value, text: `${value}`, ...more }));

const line = (key: string, values: readonly (number | null)[], more: Partial<Line> = {}): Line => ({
	key,
	label: key,
	kind: 'a',
	dash: 'solid',
	points: points(values),
	...more
});

const drawing: LinesDrawing = {
	kind: 'lines',
	label: 'Rates',
	lines: [
		line('Deaths by homicide of women', [10, 20, 30, 40]),
		line('Victims that prosecutors count', [12, 22, 32, 39], { kind: 'b', dash: 'dashed' })
	],
	yLabel: 'Women',
	tText: (t) => `${Math.floor(t)}`
};

const draw = (width: number, from: LinesDrawing = drawing, theme = lightTheme) =>
	drawLines(from, 'en', { width, theme });

/** The corners of each path that is stroked and not filled. */
function paths(body: string): readonly (readonly (readonly [number, number])[])[] {
	return [...body.matchAll(/<path d="([^"]*)" fill="none"/g)].map(([, d = '']) =>
		[...d.matchAll(/[ML]([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
	);
}

describe('drawLines(drawing, lang, options)', () => {
	it('stands in proportion to values and time', () => {
		const [, first = []] = paths(draw(1160).body);
		const [a, b, , d] = first;
		if (!a || !b || !d) throw new Error('a line of four points');
		// 10, 20 and 40: a third of the climb after a third of the way.
		expect((b[0] - a[0]) / (d[0] - a[0])).toBeCloseTo(1 / 3, 3);
		expect((a[1] - b[1]) / (a[1] - d[1])).toBeCloseTo(1 / 3, 3);
	});

	it('is not joined across a gap, a break or what is incomplete', () => {
		const gap = { ...drawing, lines: [line('one', [1, 2, null, 4, 5])] };
		expect(paths(draw(700, gap).body).map(({ length }) => length)).toEqual([2, 2]);
		const broken = {
			...drawing,
			lines: [line('one', [1, 2, 3, 4])],
			breaks: [{ t: 2022, label: 'RNID' }]
		};
		const { body } = draw(700, broken);
		expect(paths(body).map(({ length }) => length)).toEqual([2, 2]);
		expect(wordBoxes(body).map(({ text }) => text)).toContain('RNID');
		const [whole, part] = [points([1, 2, 3]), points([9], { t: 2023.5, hollow: true })];
		const hollow = { ...drawing, lines: [line('one', [], { points: [...whole, ...part] })] };
		const drawn = draw(700, hollow).body;
		expect(paths(drawn).map(({ length }) => length)).toEqual([3]);
		expect(drawn).toContain(`fill="${lightTheme.paper}" stroke="${lightTheme.fill('a').shade}"`);
	});

	it('has bands where there are intervals, a bar where a point stands alone', () => {
		const with95 = points([10, 12, 14]).map((point) => ({ ...point, low: 8, high: 16 }));
		const alone = { t: 2024.5, value: 11, low: 9, high: 13, text: '11' };
		const one = line('one', [], {
			points: [...with95, { t: 2023.5, value: null, text: '' }, alone]
		});
		const { body } = draw(700, { ...drawing, lines: [one] });
		expect(body.match(/opacity="0.16"/g)).toHaveLength(1);
		expect(body.match(/stroke-width="1.25"/g)).toHaveLength(1);
	});

	it('names its lines at their ends where there is room, else in a key', () => {
		const wide = wordBoxes(draw(1160).body);
		expect(wide.some(({ text, left }) => text.startsWith('Deaths') && left > 900)).toBe(true);
		const narrow = wordBoxes(draw(340).body);
		expect(narrow.find(({ text }) => text === 'Deaths by homicide of women')?.top).toBeLessThan(20);
	});

	it('its words stay inside and apart from 320 px up, with twelve lines that end together too', () => {
		const years = Array.from({ length: 12 }, (_, i) =>
			line(`${2010 + i}`, [0, 1 + i / 20, 1.2], { kind: 'quiet' })
		);
		for (const lines of [drawing.lines, years]) {
			for (const width of [320, 360, 560, 760, 1160]) {
				const boxes = wordBoxes(draw(width, { ...drawing, lines }).body);
				expect(overlaps(boxes)).toEqual([]);
				expect(boxes.every(({ left, right }) => left >= -1 && right <= width + 1)).toBe(true);
			}
		}
	});

	it('says so where its axis does not begin at zero', () => {
		const high = { ...drawing, zero: false, lines: [line('one', [800, 900])] };
		expect(draw(900, high).body).toContain('Women (the axis does not start at zero)');
		expect(draw(900).body).not.toContain('does not start');
	});

	it('is read time by time, escaped, in the colours of its theme', () => {
		const hostile = { ...drawing, lines: [line('"><img>', [1]), line('b', [2])] };
		const { body } = draw(700, hostile, darkTheme);
		expect(body).toContain('<title>2020: &quot;&gt;&lt;img&gt;: 1; b: 2</title>');
		expect(body).not.toContain('<img');
		expect(body).toContain(darkTheme.fill('a').shade);
		expect(body).not.toContain(lightTheme.fill('a').shade);
	});

	it('is lower where it may not be high', () => {
		const low = drawLines(drawing, 'en', { width: 1120, theme: lightTheme, height: 300 });
		expect(low.height).toBeLessThanOrEqual(300);
	});
});
