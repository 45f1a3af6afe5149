import { describe, expect, it } from 'vitest';
import { drawPoints } from '../../../src/lib/picture/points';
import { textWidth } from '../../../src/lib/picture/text';
import { lightTheme } from '../../../src/lib/picture/theme';
import type { PointMark, PointsDrawing } from '../../../src/lib/picture/types';

function point(key: string, x: number, y: number, own: Partial<PointMark> = {}): PointMark {
	return {
		...{ key, label: key, name: key, x, y, text: `${key}: ${x}, ${y}` },
		...{ xLow: null, xHigh: null, yLow: null, yHigh: null },
		...own
	};
}

function drawing(points: readonly PointMark[], own: Partial<PointsDrawing> = {}): PointsDrawing {
	return {
		...{ kind: 'points', label: 'Points', points, xLabel: 'across', yLabel: 'up' },
		intervals: false,
		...own
	};
}

const draw = (what: PointsDrawing, width = 760, height?: number) =>
	drawPoints(what, 'en', { width, theme: lightTheme, ...(height === undefined ? {} : { height }) });

interface Dot {
	readonly x: number;
	readonly y: number;
}

/** Where each point stands, by its title. */
function dots(body: string): ReadonlyMap<string, Dot> {
	const found = body.matchAll(/<title>(\w+):[^<]*<\/title><circle cx="([^"]+)" cy="([^"]+)"/g);
	return new Map([...found].map(([, key = '', x, y]) => [key, { x: Number(x), y: Number(y) }]));
}

/** Where a text stands. */
function textAt(body: string, text: string): Dot {
	const [, x, y] = new RegExp(`<text x="([^"]+)" y="([^"]+)"[^>]*>${text}<`).exec(body) ?? [];
	return { x: Number(x), y: Number(y) };
}

describe('drawPoints(drawing, lang, options)', () => {
	it('more lies further right and further up', () => {
		const { body } = draw(drawing([point('a', 0, 0), point('b', 5, 10), point('c', 10, 5)]));
		const at = dots(body);
		const [a, b, c] = ['a', 'b', 'c'].map((key) => at.get(key) ?? { x: NaN, y: NaN });
		expect((b?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo(((c?.x ?? 0) - (a?.x ?? 0)) / 2, 1);
		expect((a?.y ?? 0) - (c?.y ?? 0)).toBeCloseTo(((a?.y ?? 0) - (b?.y ?? 0)) / 2, 1);
		expect(a?.y).toBeGreaterThan(b?.y ?? Infinity);
	});

	it('yDown: zero is at the top, and a guide leads from its tip to its foot', () => {
		const { body } = draw(
			drawing([point('a', 0, 0.1), point('b', 1, 0.5)], {
				...{ yDown: true, guides: [{ from: [0.5, 0], to: [2, 0.6], label: 'edge' }] }
			})
		);
		const at = dots(body);
		expect(at.get('a')?.y).toBeLessThan(at.get('b')?.y ?? 0);
		// The axis holds the foot of the guide, which is beyond every point.
		expect(textAt(body, '2\\.0').x).toBeGreaterThan(at.get('b')?.x ?? Infinity);
		expect(body).toContain('edge');
	});

	it('names cover neither each other nor a dot', () => {
		const named = [point('aaa', 5, 5), point('bbb', 5, 5.01), point('zzz', 0, 0)];
		const { body } = draw(drawing([...named, point('max', 10, 10, { label: '' })]), 340);
		const boxes = [...body.matchAll(/<text x="([^"]+)" y="([^"]+)"([^>]*)>(aaa|bbb|zzz)</g)].map(
			([, x, y, rest = '', text = '']) => {
				const anchor = /text-anchor="(\w+)"/.exec(rest)?.[1] ?? 'start';
				const width = textWidth(text, 13);
				const left = Number(x) - width * (anchor === 'start' ? 0 : anchor === 'end' ? 1 : 0.5);
				return { left, right: left + width, top: Number(y) - 10, bottom: Number(y) };
			}
		);
		expect(boxes.length).toBeGreaterThan(1);
		for (const [i, a] of boxes.entries())
			for (const b of boxes.slice(i + 1))
				expect(
					a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
				).toBe(true);
	});

	it('quadrants: the four letters stand in the corners, the last part is shaded', () => {
		const quadrants = {
			x: 5,
			y: 5,
			topLeft: 'D',
			topRight: 'B',
			bottomLeft: 'C',
			bottomRight: 'A'
		};
		const { body } = draw(drawing([point('p', 0, 0), point('q', 10, 10)], { quadrants }));
		const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((letter) => textAt(body, letter));
		expect([a?.x, c?.x]).toEqual([b?.x, d?.x]);
		expect(a?.y).toBe(c?.y);
		expect(b?.y).toBeLessThan(a?.y ?? 0);
		expect(body).toContain('opacity="0.45"');
	});

	it('diagonals go through the origin with their word at the end', () => {
		const diagonals = [{ slope: 1, label: 'as much' }];
		const { body } = draw(drawing([point('p', 10, 10)], { diagonals }));
		const [, x1, y1] =
			/<line x1="([^"]+)" y1="([^"]+)"[^>]*stroke-dasharray="2 4"/.exec(body) ?? [];
		const zero = textAt(body, '0');
		expect(Number(x1)).toBe(0);
		expect(Number(y1)).toBeGreaterThan(0);
		expect(zero.y).toBeGreaterThan(0);
		expect(body).toContain('as much');
	});

	it('intervals, signs, the chosen point and an axis that does not begin at zero are told', () => {
		const { body } = draw(
			drawing(
				[
					point('p', 40, 1, { xLow: 35, xHigh: 45, chosen: true }),
					point('q', 50, 2, { sign: 'triangle', tone: 'response', hollow: true })
				],
				{
					...{ intervals: true, axesOptions: { zeroX: false } },
					keys: [{ sign: 'triangle', tone: 'response', label: 'in Mexico' }]
				}
			)
		);
		expect(body).toContain('the axis does not start at zero');
		expect(body).toContain('in Mexico');
		expect(body).toMatch(/<path d="M[\d.]+ [\d.]+H[\d.]+" fill="none"/);
		expect(body).toMatch(/<circle [^>]*stroke-width="2"/);
		expect(body).toContain(lightTheme.fill('response').shade);
	});

	it('the height of the options is kept while a plot has room; hostile texts stay text', () => {
		const what = drawing([point('p', 1, 1, { text: '<b>', label: '&' })]);
		expect(draw(what, 1120).height).toBeGreaterThan(500);
		expect(draw(what, 1120, 300).height).toBeLessThanOrEqual(300);
		expect(draw(what, 1120, 10).height).toBeGreaterThan(160);
		const { body } = draw(what);
		expect(body).toContain('&lt;b&gt;');
		expect(body).not.toContain('<b>');
	});
});
