import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourRules } from '../../../src/lib/embed/colours';
import { drawOf } from '../../../src/lib/embed/draw-kind';
import { estimatedHeight } from '../../../src/lib/embed/estimate';
import { firstNotes } from '../../../src/lib/embed/notes';
import { oembedOf } from '../../../src/lib/embed/oembed';
import { drawn } from '../../../src/lib/picture/draw';
import { cssTheme } from '../../../src/lib/picture/theme';
import type { Drawing } from '../../../src/lib/picture/types';
import { bars } from './figured';

describe('firstNotes', () => {
	const note = (letters: number) => 'x'.repeat(letters);

	it('always gives the first, and the next as long as there is room', () => {
		expect(firstNotes([note(900), note(3)])).toHaveLength(1);
		expect(firstNotes([note(100), note(100), note(100)])).toHaveLength(2);
		expect(firstNotes([note(10), note(10)])).toHaveLength(2);
		expect(firstNotes([])).toEqual([]);
	});
});

describe('colourRules', () => {
	const theme = readFileSync('src/lib/ui/theme.css', 'utf8');
	const [light = '', dark = '', forced = ''] = colourRules().split('\n');

	it('has the links and the focus of the pages', () => {
		for (const name of ['--link', '--focus']) {
			const [first, second] = [...theme.matchAll(new RegExp(`${name}: (#[0-9a-f]{6});`, 'g'))];
			expect(light).toContain(`${name}:${first?.[1]};`);
			expect(dark).toContain(`${name}:${second?.[1]};`);
		}
	});

	it('gives every class of a map a colour in each scheme, and the host’s word over the reader’s', () => {
		for (const rule of [light, dark, forced]) {
			expect(rule).toMatch(/--fill-violet-7-6:#[0-9a-f]{6};--on-violet-7-6:#[0-9a-f]{6};/);
			expect(rule).toMatch(/--fill-cross-2-3:#[0-9a-f]{6};/);
			expect(rule).toMatch(/--no-data-line:#[0-9a-f]{6};/);
		}
		expect(dark).toMatch(
			/^@media screen and \(prefers-color-scheme:dark\)\{:root:not\(\[data-scheme='light'\]\)/
		);
		expect(forced).toMatch(/^@media screen\{:root\[data-scheme='dark'\]/);
	});
});

describe('estimatedHeight', () => {
	it('grows with what is said, in tens', () => {
		const short = estimatedHeight(bars, 720, 200);
		const long = estimatedHeight({ ...bars, sentence: 'word '.repeat(100) }, 720, 200);
		// 500 letters of 16 px at 704 px are 5 lines of 23.2 px in place of one.
		expect(long - short).toBeGreaterThanOrEqual(90);
		expect(long - short).toBeLessThanOrEqual(130);
		expect(short % 10).toBe(0);
		expect(short).toBeGreaterThan(200);
	});
});

describe('oembedOf', () => {
	it('is a rich document of version 1.0 whose HTML is one sandboxed frame', () => {
		const made = oembedOf(
			{ title: 'A "title"', lang: 'en' },
			{ origin: 'https://a.example', path: '/embed/en/x/', height: 640, card: '/cards/en/x.png' }
		);
		expect(made).toMatchObject({
			version: '1.0',
			type: 'rich',
			provider_name: 'Atlas Violeta',
			provider_url: 'https://a.example/',
			width: 720,
			height: 640,
			thumbnail_url: 'https://a.example/cards/en/x.png'
		});
		expect(made.html).toBe(
			'<iframe src="https://a.example/embed/en/x/" title="A &quot;title&quot;" width="720" height="640" frameborder="0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>'
		);
	});
});

describe('drawOf', () => {
	const options = { width: 340, theme: cssTheme, shapes: null, id: 'x' };
	const few: Drawing = {
		kind: 'few',
		label: 'Few',
		rows: [{ name: 'One', filled: 1, of: 3, text: '1 of 3' }]
	};
	const panels: Drawing = {
		kind: 'panels',
		label: 'All',
		panels: [{ heading: 'H', drawing: few }]
	};

	it('draws as the code that knows every kind, panels and what is in them', async () => {
		for (const drawing of [few, panels, { kind: 'table', label: 'T' } as const]) {
			const draw = await drawOf(drawing);
			expect(draw(drawing, 'en', options, bars.table)).toEqual(
				drawn(drawing, 'en', options, bars.table)
			);
		}
	});

	it('refuses a kind that it was not asked for', async () => {
		const draw = await drawOf(few);
		expect(() => draw(panels, 'en', options, bars.table)).toThrow(RangeError);
	});
});
