import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	plotHeight,
	roomOf,
	stepAt,
	thinned,
	thinnedYears,
	WIDTHS,
	widthsFor
} from '../../../src/lib/chart/thin';

const source = (name: string) =>
	readFileSync(new URL(`../../../src/lib/chart/${name}`, import.meta.url), 'utf8');

describe('stepAt(width, n, room)', () => {
	it('leaves out as many labels as have no room', () => {
		expect(stepAt(900, 12, 40)).toBe(1);
		expect(stepAt(320, 12, 40)).toBe(2);
		expect(stepAt(256, 34, 40)).toBe(10);
	});
});

describe('thinned(n, room)', () => {
	it('shows the last label at every width, and the others counted back from it', () => {
		const labels = thinned(12, 40);
		const shown = (width: number) =>
			labels.flatMap((classes, i) => (classes.split(' ').includes(`w${width}`) ? [i] : []));
		expect(shown(5)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
		expect(shown(1)).toEqual([1, 3, 5, 7, 9, 11]);
	});
});

describe('thinnedYears(first, n)', () => {
	const shown = (first: number, n: number, width: number) =>
		thinnedYears(first, n).flatMap((classes, i) =>
			classes.split(' ').includes(`w${width}`) ? [first + i] : []
		);

	it('names the round ones of many years', () => {
		expect(shown(1990, 36, 5)).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
		expect(shown(1990, 36, 1)).toEqual([1990, 2000, 2010, 2020]);
	});

	it('counts few years back from the last', () => {
		expect(shown(2015, 12, 5)).toHaveLength(12);
		expect(shown(2015, 12, 1)).toEqual([2016, 2018, 2020, 2022, 2024, 2026]);
	});
});

describe('widthsFor(n, room)', () => {
	it('names the widths that have room for all', () => {
		expect(widthsFor(35, 10)).toBe('w2 w3 w4 w5');
		expect(widthsFor(128, 10)).toBe('');
	});
});

describe('roomOf(texts)', () => {
	it('is that of the longest', () => {
		expect(roomOf(['0', '1,022'])).toBeCloseTo(46, 6);
		expect(roomOf([])).toBe(10);
	});
});

describe('what the style sheets repeat', () => {
	it('chart.css has the same widths', () => {
		const css = source('chart.css');
		WIDTHS.slice(1).forEach((width, i) => {
			expect(css, `end of w${i}`).toMatch(
				new RegExp(`width < ${width}px\\) \\{\\s+\\.chart \\.w${i} \\{`)
			);
			expect(css, `start of w${i + 1}`).toMatch(
				new RegExp(
					`\\((?:${width}px <= width|width >= ${width}px)[^{]*\\{\\s+\\.chart \\.w${i + 1} `
				)
			);
		});
	});

	it('Stage.svelte has the same heights', () => {
		const heights = [
			...source('Stage.svelte').matchAll(/height: clamp\((.+)rem, (.+)cqw, (.+)rem\)/g)
		];
		const found = heights.map(([, least, share, most]) => [least, share, most].map(Number));
		const wanted = (['usual', 'low', 'tall'] as const).map((height) => [
			plotHeight(height, 0) / 16,
			plotHeight(height, 600) / 6,
			plotHeight(height, 9999) / 16
		]);
		found.forEach((row, i) =>
			row.forEach((value, j) => expect(value).toBeCloseTo(wanted[i]?.[j] ?? NaN, 9))
		);
		expect(found).toHaveLength(3);
	});
});
