import { describe, expect, it } from 'vitest';
import type { Bar } from '../../../src/lib/chart/types';
import { drawBars } from '../../../src/lib/picture/bars';
import { lightTheme } from '../../../src/lib/picture/theme';
import type { BarsDrawing } from '../../../src/lib/picture/types';
import { overlaps, wordBoxes } from './words';

const bar = (key: string, values: readonly number[], more: Partial<Bar> = {}): Bar => ({
	key,
	label: key,
	parts: values.map((value, i) => ({ kind: i === 0 ? 'a' : 'b', value })),
	partial: null,
	ghost: null,
	text: `${key}\n${values.join(' + ')}`,
	breakBefore: null,
	...more
});

const drawing: BarsDrawing = {
	kind: 'bars',
	label: 'Killings',
	bars: [
		bar('2023', [40, 60]),
		bar('2024', [50, 50], { ghost: 90 }),
		bar('2025', []),
		bar('2026', [20, 30], { partial: 'Jan–Jun', breakBefore: 'RNID' })
	],
	kinds: [
		{ kind: 'a', label: 'Femicide' },
		{ kind: 'b', label: 'Homicide' }
	],
	yLabel: 'Victims',
	ghostLabel: 'today'
};

const draw = (width: number, from = drawing, height?: number) =>
	drawBars(from, 'en', {
		width,
		theme: lightTheme,
		id: 'x',
		...(height === undefined ? {} : { height })
	});

/** Number of an attribute in each rectangle that is filled with something. */
function filled(body: string, fill: string, attribute: string): readonly number[] {
	return [...body.matchAll(/<rect[^>]*>/g)]
		.map(([tag]) => tag)
		.filter((tag) => tag.includes(`fill="${fill}"`) && tag.includes('stroke='))
		.map((tag) => Number(new RegExp(` ${attribute}="([^"]+)"`).exec(tag)?.[1]));
}

describe('drawBars(drawing, lang, options)', () => {
	it('draws parts in proportion to their values, from an axis that begins at zero', () => {
		const { body } = draw(760);
		const [key = 0, first = 0, second = 0] = filled(body, lightTheme.fill('a').shade, 'height');
		// The square of the key comes first; 40 to 50, both counted from zero.
		expect(key).toBeLessThan(20);
		expect(first / second).toBeCloseTo(0.8, 3);
		const [, pale = 0] = filled(body, lightTheme.fill('b').shade, 'height');
		expect(pale / first).toBeCloseTo(1.5, 3);
		expect(wordBoxes(body).map(({ text }) => text)).toContain('0');
	});

	it('hatches what is incomplete, names it, and parts it from the other register', () => {
		const { body } = draw(760);
		expect(filled(body, 'url(#x-a-partial)', 'x')).toHaveLength(2);
		expect(body).toContain('id="x-a-partial"');
		const texts = wordBoxes(body).map(({ text }) => text);
		expect(texts).toEqual(expect.arrayContaining(['Jan–Jun', 'RNID', 'incomplete period']));
		expect(body).toMatch(/stroke-dasharray="3 3"/);
	});

	it('says "no data" where there is none, and no zero over it', () => {
		const { body } = draw(760);
		expect(body).toMatch(/rotate\(-90\)"><text[^>]*>no data<\/text>/);
		const over = wordBoxes(body).filter(({ text }) => text === '0');
		expect(over).toHaveLength(1);
	});

	it('names the thin line of an older cut in the key', () => {
		const words = wordBoxes(draw(760).body).map(({ text }) => text);
		expect(words).toEqual(expect.arrayContaining(['Femicide', 'Homicide', 'today']));
		const without = { ...drawing, bars: drawing.bars.map((each) => ({ ...each, ghost: null })) };
		expect(wordBoxes(draw(760, without).body).map(({ text }) => text)).not.toContain('today');
	});

	it('each bar carries its text, escaped', () => {
		const hostile = { ...drawing, bars: [bar('2024', [5], { text: '<script>&\nfive' })] };
		const { body } = draw(400, hostile);
		expect(body).toContain('<title>&lt;script&gt;&amp;. five</title>');
		expect(body).not.toContain('<script');
	});

	it('its words stay inside and apart from 320 px up, with forty bars too', () => {
		const many = Array.from({ length: 40 }, (_, i) => bar(`${1980 + i}`, [1000 + 37 * i, 900]));
		for (const bars of [drawing.bars, many]) {
			for (const width of [320, 360, 500, 760, 1160]) {
				const boxes = wordBoxes(draw(width, { ...drawing, bars }).body);
				expect(overlaps(boxes)).toEqual([]);
				expect(boxes.every(({ left, right }) => left >= -1 && right <= width + 1)).toBe(true);
			}
		}
	});

	it('a number stands over all intervals of its bar, which none strikes', () => {
		const small = (key: string, femicide: number, homicide: number): Bar => ({
			...bar(key, []),
			parts: [
				{ kind: 'a', value: femicide, low: femicide / 3, high: femicide * 2 + 3 },
				{ kind: 'b', value: homicide, low: homicide / 3, high: homicide * 2 + 3 }
			]
		});
		const bars = [small('2023', 8, 10), small('2024', 18, 5), small('2025', 6, 1)];
		for (const width of [340, 560]) {
			const { body } = draw(width, { ...drawing, bars, ghostLabel: null });
			const whiskers = [...body.matchAll(/<line[^>]*stroke-width="1.25"[^>]*>/g)].map(([tag]) => {
				const at = (name: string) => Number(new RegExp(` ${name}="([^"]+)"`).exec(tag)?.[1]);
				return {
					x: at('x1'),
					top: Math.min(at('y1'), at('y2')),
					bottom: Math.max(at('y1'), at('y2'))
				};
			});
			expect(whiskers).toHaveLength(6);
			const totals = wordBoxes(body).filter(({ text }) => ['18', '23', '7'].includes(text));
			expect(totals).toHaveLength(3);
			const struck = totals.filter(({ left, right, top, bottom }) =>
				whiskers.some((at) => at.x > left && at.x < right && at.top < bottom && at.bottom > top)
			);
			expect(struck).toEqual([]);
			expect(totals.every(({ top }) => top >= 0)).toBe(true);
		}
	});

	it('is lower where it may not be high', () => {
		expect(draw(1120).height).toBeGreaterThan(440);
		expect(draw(1120, drawing, 330).height).toBeLessThanOrEqual(330);
	});

	it('the first colour is teal for what is done about violence', () => {
		const { body } = draw(500, { ...drawing, hue: 'response' });
		expect(filled(body, lightTheme.fill('response').shade, 'x').length).toBeGreaterThan(1);
		expect(filled(body, lightTheme.fill('a').shade, 'x')).toEqual([]);
	});
});
