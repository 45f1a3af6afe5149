import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distance, SIGHTS } from './colour';

const read = (name: string) =>
	readFileSync(new URL(`../../../src/lib/ui/${name}`, import.meta.url), 'utf8');

type Tokens = Readonly<Record<string, string>>;

/** Colours declared as `--name: #rrggbb` in a piece of CSS. */
function colours(css: string): Tokens {
	return Object.fromEntries(
		[...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex])
	);
}

const DARK = '@media (prefers-color-scheme: dark)';

/** The CSS before the dark block, and the dark block. */
function halves(css: string): readonly [string, string] {
	const at = css.indexOf(DARK);
	return [css.slice(0, at), css.slice(at)];
}

const [lightCss, darkCss] = halves(read('theme.css'));
const light = colours(lightCss);
const themes: readonly (readonly [string, Tokens])[] = [
	['light', light],
	['dark', { ...light, ...colours(darkCss) }]
];

const hex = (tokens: Tokens, name: string): string => {
	const value = tokens[name];
	if (value === undefined) throw new Error(`theme.css has no colour --${name}`);
	return value;
};

describe.each(themes)('theme.css, %s', (_, tokens) => {
	it.each([
		['ink', 'paper'],
		['ink', 'surface'],
		['ink', 'accent-soft'],
		['ink', 'response-soft'],
		['quiet', 'paper'],
		['quiet', 'surface'],
		['link', 'paper'],
		['link', 'surface'],
		['link', 'accent-soft'],
		['accent', 'paper'],
		['response', 'paper'],
		['response', 'surface'],
		['on-accent', 'accent'],
		['paper', 'ink']
	])('text --%s on --%s has a contrast of 4.5 or more', (text, ground) => {
		expect(contrast(hex(tokens, text), hex(tokens, ground))).toBeGreaterThanOrEqual(4.5);
	});

	it.each([
		['edge', 'paper'],
		['edge', 'surface'],
		['focus', 'paper'],
		['focus', 'surface'],
		['accent', 'surface'],
		['map-outline', 'paper'],
		['map-chosen', 'paper']
	])('line --%s on --%s has a contrast of 3 or more', (line, ground) => {
		expect(contrast(hex(tokens, line), hex(tokens, ground))).toBeGreaterThanOrEqual(3);
	});
});

describe('contrast(a, b)', () => {
	it('gives the ratios that WCAG gives', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
		expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
	});
});

interface Cell {
	readonly name: string;
	readonly shade: string;
	readonly label: string;
}

/** The twelve cells of need and response in a piece of cross.css. */
function cells(css: string, tokens: Tokens): readonly Cell[] {
	const rule = /\.(cross-\d-\d) \{\s+--shade: (#[0-9a-f]{6});\s+--on-shade: var\(--([\w-]+)\);/g;
	return [...css.matchAll(rule)].map(([, name = '', shade = '', label = '']) => ({
		name,
		shade,
		label: hex(tokens, label)
	}));
}

describe('cross.css', () => {
	const [cssLight, cssDark] = halves(read('cross.css'));
	const palettes = [
		['light', cells(cssLight, light)],
		['dark', cells(cssDark, { ...light, ...colours(darkCss) })]
	] as const;

	it.each(palettes)('%s has each need with each response', (_, palette) => {
		const wanted = [0, 1, 2, 3].flatMap((response) =>
			[0, 1, 2].map((need) => `cross-${need}-${response}`)
		);
		expect(palette.map(({ name }) => name)).toEqual(wanted);
	});

	it.each(palettes)('%s can be read upon: labels have a contrast of 4.5 or more', (_, palette) => {
		for (const { name, shade, label } of palette)
			expect(contrast(shade, label), name).toBeGreaterThanOrEqual(4.5);
	});

	it.each(palettes)('%s keeps any two cells apart, whatever the sight', (_, palette) => {
		for (const sight of SIGHTS)
			palette.forEach((a, i) =>
				palette.slice(i + 1).forEach((b) => {
					const apart = distance(a.shade, b.shade, sight);
					expect(apart, `${a.name} and ${b.name}, ${sight}`).toBeGreaterThanOrEqual(7.5);
				})
			);
	});
});
