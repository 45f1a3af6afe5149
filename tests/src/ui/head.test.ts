import { describe, expect, it } from 'vitest';
import { stylesFirst } from '../../../src/lib/ui/head';

const font = '<link href="/a.woff2" rel="preload" as="font" crossorigin>';
const script = '<link href="/a.js" rel="modulepreload">';
const style = '<link href="/a.css" rel="stylesheet">';
const other = '<link href="/b.css" rel="stylesheet">';

describe('stylesFirst(html)', () => {
	it('puts stylesheets, in their order, before fonts and scripts', () => {
		expect(stylesFirst(`<head>\n\t${font}\n\t${script}\n\t${style}\n\t${other}\n</head>`)).toBe(
			`<head>\n\t${style}\n\t${other}\n\t${font}\n\t${script}\n</head>`
		);
	});

	it('leaves what is for paper alone where the page has it', () => {
		const print = '<link rel="stylesheet" media="print" href="/print.css"/>';
		expect(stylesFirst(`<head>${script}${style}<!--a-->${print}<!----></head>`)).toBe(
			`<head>${style}${script}<!--a-->${print}<!----></head>`
		);
	});

	it('leaves a page without preloads, or without stylesheets, as it is', () => {
		for (const html of [`<head>${style}</head>`, `<head>${script}</head>`, '<p>text</p>'])
			expect(stylesFirst(html)).toBe(html);
	});
});
