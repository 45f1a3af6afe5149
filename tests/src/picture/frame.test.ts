import { describe, expect, it } from 'vitest';
import { bare, foot, head, metaOf } from '../../../src/lib/picture/frame';
import { lightTheme } from '../../../src/lib/picture/theme';
import { textsOf } from '../../helpers/picture';

const figure = {
	lang: 'en',
	title: 'Victims of femicide',
	sentence: '',
	meta: { unit: 'victims', cut: 'May 2026', precision: null, sources: [] },
	notes: ['One note.', 'Another note.']
} as const;

const mark = { theme: lightTheme, address: 'https://atlas.example/en/', release: '' };

describe('bare(address)', () => {
	it('writes letters as letters, without the scheme', () => {
		expect(bare('https://atlas.example/mapa/?q=M%C3%A9xico#a')).toBe(
			'atlas.example/mapa/?q=México#a'
		);
	});

	it('keeps the codes of what could hide or turn the rest, and of what is no text', () => {
		for (const coded of ['%E2%80%AEmoc', '%20x', '%00', '%FF'])
			expect(bare(`http://atlas.example/${coded}`)).toBe(`atlas.example/${coded}`);
	});
});

describe('metaOf(figure, withPrecision)', () => {
	it('leaves out what there is none of', () => {
		expect(metaOf(figure, true)).toBe('Unit: victims. Cut: May 2026.');
	});
});

describe('head(figure, width, theme)', () => {
	it('is lower without a sentence', () => {
		expect(textsOf(head(figure, 1120, lightTheme).body)).toEqual(['Victims of femicide']);
		const said = { ...figure, sentence: 'There were 718.' };
		expect(head(said, 1120, lightTheme).height).toBeGreaterThan(
			head(figure, 1120, lightTheme).height
		);
	});
});

describe('foot(figure, width, mark)', () => {
	it('has notes, meta, site, address and terms, in this order', () => {
		expect(textsOf(foot(figure, 1120, mark).body)).toEqual([
			...figure.notes,
			'Unit: victims. Cut: May 2026.',
			'Atlas Violeta',
			'atlas.example/en/',
			'The data keep the terms of each source.'
		]);
	});

	it('breaks a long address into lines and loses none of it', () => {
		const address = `https://atlas.example/en/?${'a=b&'.repeat(80)}`;
		const texts = textsOf(foot(figure, 1120, { ...mark, address }).body);
		expect(texts.slice(4, -1).join('')).toBe(bare(address));
		expect(texts.length).toBeGreaterThan(6);
	});
});
