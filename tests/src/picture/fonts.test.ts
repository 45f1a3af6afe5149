import { describe, expect, it } from 'vitest';
import { fontFaces, fontsFor } from '../../../src/lib/picture/fonts';

const fonts = { 'sans-400': 'AAAA', 'serif-600': 'BBBB', 'sans-400-greek': 'CCCC' };

describe('fontsFor(text)', () => {
	it('asks for Greek letters only where there are any', () => {
		const latin = ['sans-400', 'sans-600', 'serif-600'];
		expect(fontsFor('Víctimas').map(({ name }) => name)).toEqual(latin);
		expect(fontsFor('τ² = 0.1').map(({ name }) => name)).toEqual([...latin, 'sans-400-greek']);
	});
});

describe('fontFaces(text, fonts)', () => {
	it('declares the files that are given, inside the document', () => {
		expect(fontFaces('a', fonts)).toBe(
			'@font-face{font-family:"Source Sans 3";font-weight:400;src:url(data:font/woff2;base64,AAAA) format("woff2")}' +
				'@font-face{font-family:"Source Serif 4";font-weight:600;src:url(data:font/woff2;base64,BBBB) format("woff2")}'
		);
	});

	it('keeps the Greek file to its letters', () => {
		expect(fontFaces('Δ', { 'sans-400-greek': 'CCCC' })).toBe(
			'@font-face{font-family:"Source Sans 3";font-weight:400;unicode-range:U+370-3FF;src:url(data:font/woff2;base64,CCCC) format("woff2")}'
		);
	});
});
