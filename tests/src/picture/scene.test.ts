import { describe, expect, it } from 'vitest';
import {
	attributes,
	element,
	group,
	hatches,
	px,
	titled,
	words
} from '../../../src/lib/picture/scene';
import { lightTheme } from '../../../src/lib/picture/theme';

describe('px(value)', () => {
	it('has two decimals at most', () => {
		expect([px(1 / 3), px(2), px(-0.005), px(12.999)]).toEqual(['0.33', '2', '0', '13']);
	});
});

describe('element(name, attributes, inside)', () => {
	it('escapes texts, rounds numbers and leaves out what is null', () => {
		expect(attributes({ x: 1.005, 'aria-label': '"<b>', y: null })).toBe(
			' x="1" aria-label="&quot;&lt;b&gt;"'
		);
		expect(element('rect', { x: 1 })).toBe('<rect x="1"/>');
		expect(element('g', {}, '<a/>')).toBe('<g><a/></g>');
	});

	it('groups nothing in nothing', () => {
		expect(group({ id: 'x' }, '')).toBe('');
		expect(titled('')).toBe('');
	});
});

describe('words(x, y, text, options)', () => {
	it('names the serif, and leaves the sans to the document', () => {
		const sans = words(1, 2, 'a < b', { size: 12, fill: '#000000' });
		expect(sans).toBe('<text x="1" y="2" font-size="12" fill="#000000">a &lt; b</text>');
		expect(words(0, 0, 'A', { size: 12, fill: '#000000', face: 'serif-600' })).toContain(
			`font-family="&#39;Source Serif 4&#39;, Georgia, serif" font-weight="600"`
		);
		expect(words(0, 0, '', { size: 12, fill: '#000000' })).toBe('');
	});
});

describe('hatches(id, theme, step)', () => {
	it('begins both ids with the given one', () => {
		const ids = [...hatches('m', lightTheme, 8).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(ids).toEqual(['m-no-data', 'm-low']);
	});
});
