import { describe, expect, it } from 'vitest';
import { textWidth, type Face } from '../../src/lib/picture/text';
import { visit } from '../helpers/browser';
import { suite } from '../helpers/suite';

const run = suite();

/** A picture of each kind of drawing, in both languages. */
const PICTURES = [
	'/embed/mapa/violencia-de-pareja/2021/image.svg',
	'/embed/en/coverage/map/image.svg',
	'/embed/feminicidio/years/image.svg',
	'/embed/en/femicide/weapon/image.svg',
	'/embed/feminicidio/estados/years/image.svg',
	'/embed/en/interventions/evidence/funnel/image.svg',
	'/embed/intervenciones/evidencia/studies/image.svg',
	'/embed/encuesta/comprobacion/published/image.svg'
];

interface Word {
	readonly text: string;
	readonly size: number;
	readonly face: Face;
	readonly width: number;
}

describe('the picture of a figure, opened by itself', () => {
	it.each(PICTURES)(
		'%s cuts nothing off, and has the letters that it was measured with',
		async (path) => {
			await using open = await visit(run.browser, `${run.site.url}${path}`);
			const read = await open.page.evaluate(async () => {
				const faces = await document.fonts.ready;
				const root = document.documentElement.getBoundingClientRect();
				const texts = [...document.querySelectorAll('text')];
				const outside = texts.filter((text) => {
					const { left, right, top, bottom } = text.getBoundingClientRect();
					return left < root.left || right > root.right || top < root.top || bottom > root.bottom;
				});
				return {
					loaded: [...faces].map(({ family, status }) => `${family} ${status}`),
					outside: outside.map(({ textContent }) => textContent),
					words: texts.map((text): Word => {
						const isSerif = (text.getAttribute('font-family') ?? '').includes('Serif');
						const isBold = text.getAttribute('font-weight') === '600';
						return {
							text: text.textContent,
							size: Number(text.getAttribute('font-size')),
							face: isSerif ? 'serif-600' : isBold ? 'sans-600' : 'sans-400',
							width: text.getComputedTextLength()
						};
					})
				};
			});
			expect(open.problems).toEqual([]);
			expect(open.requests).toHaveLength(1);
			expect(read.loaded).toContain('Source Serif 4 loaded');
			expect(read.outside).toEqual([]);
			// Kerning takes a little; another font would be far off.
			const wrong = read.words.filter(({ text, size, face, width }) => {
				const measured = textWidth(text, size, face);
				return width > measured * 1.01 + 1 || width < measured * 0.95 - 1;
			});
			expect(wrong).toEqual([]);
			expect(read.words.length).toBeGreaterThan(10);
		}
	);
});
