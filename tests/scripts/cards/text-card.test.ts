import { describe, expect, it } from 'vitest';
import { textCard } from '../../../scripts/cards/text-card';
import { states } from '../../../src/lib/catalog/states';
import { lightTheme } from '../../../src/lib/picture/theme';
import { elements, textOf } from '../../helpers/html';

const card = {
	lang: 'es',
	title: 'Organizaciones en Oaxaca',
	description: 'Las que alguna página pública nombra. No es un censo.',
	address: 'https://atlas.example.org/intervenciones/organizaciones/oaxaca/',
	state: '20'
} as const;

const accent = lightTheme.fill('accent').shade;
const tiles = (svg: string) => svg.match(/<rect [^>]*rx="3"[^>]*>/g) ?? [];

describe('textCard(card, theme)', () => {
	const svg = textCard(card, lightTheme);

	it('is 1200 × 630 px and says title, description, site and address', () => {
		expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"/);
		expect(elements(svg, 'text').map(textOf).join(' ')).toBe(
			'Organizaciones en Oaxaca Las que alguna página pública nombra. No es un censo. Atlas Violeta atlas.example.org/intervenciones/organizaciones/oaxaca/'
		);
	});

	it('marks the state that the page is about, and none elsewhere', () => {
		expect(tiles(svg)).toHaveLength(states.length);
		expect(tiles(svg).filter((tile) => tile.includes(accent))).toHaveLength(1);
		const none = textCard({ ...card, state: null }, lightTheme);
		expect(tiles(none).filter((tile) => tile.includes(accent))).toEqual([]);
	});

	it('keeps a long title and description inside, with room for its foot', () => {
		const long = {
			title: 'Palabras largas '.repeat(12),
			description: 'Una frase larga. '.repeat(40)
		};
		const lines = textCard({ ...card, ...long }, lightTheme).match(/<text [^>]*y="[\d.]+"/g) ?? [];
		expect(lines.length).toBeGreaterThan(5);
		const said = elements(textCard({ ...card, ...long }, lightTheme), 'text').map(textOf);
		expect(said.at(-2)).toBe('Atlas Violeta');
	});

	it('writes hostile words as words', () => {
		const hostile = textCard({ ...card, title: '<script>"&', description: '</text>' }, lightTheme);
		expect(hostile).toContain('&lt;script&gt;&quot;&amp;');
		expect(hostile).not.toMatch(/<script|<\/text><\/text>/);
	});
});
