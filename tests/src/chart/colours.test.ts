import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distance, SIGHTS } from '../ui/colour';

const read = (path: string) =>
	readFileSync(new URL(`../../../src/lib/${path}`, import.meta.url), 'utf8');

type Tokens = Readonly<Record<string, string>>;

/** Colours declared as `--name: #rrggbb`. */
const colours = (css: string): Tokens =>
	Object.fromEntries(
		[...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex])
	);

/** The `:root` block that follows a mark of the style sheet. */
function rootAfter(css: string, mark: string): string {
	const from = css.indexOf(mark);
	if (from < 0) throw new Error(`no ${mark}`);
	const start = css.indexOf(':root', from);
	return css.slice(start, css.indexOf('}', start));
}

const DARK = '@media (prefers-color-scheme: dark)';
const chart = read('chart/chart.css');
const theme = read('ui/theme.css');
const page = read('ui/page.css');
const light = { ...colours(rootAfter(theme, '')), ...colours(rootAfter(chart, '')) };

const themes: readonly (readonly [string, Tokens])[] = [
	['light', light],
	['dark', { ...light, ...colours(rootAfter(theme, DARK)), ...colours(rootAfter(chart, DARK)) }],
	[
		'print',
		{
			...light,
			...colours(rootAfter(page, '@media print')),
			...colours(rootAfter(chart, '@media print'))
		}
	]
];

const hex = (tokens: Tokens, name: string): string => {
	const value = tokens[name];
	if (value === undefined) throw new Error(`no colour --${name}`);
	return value;
};

describe.each(themes)('chart.css, %s', (_, tokens) => {
	it.each(['chart-a', 'chart-b-line', 'chart-c', 'chart-axis'])(
		'--%s, which a mark or its edge is drawn with, has a contrast of 3 or more on paper',
		(name) => {
			expect(contrast(hex(tokens, name), hex(tokens, 'paper'))).toBeGreaterThanOrEqual(3);
		}
	);

	it('--chart-quiet lines have 3 on paper too: they are figures, only not the chosen one', () => {
		const ratio = contrast(hex(tokens, 'chart-quiet'), hex(tokens, 'paper'));
		expect(ratio).toBeGreaterThanOrEqual(3);
	});

	it('--chart-word has a contrast of 4.5 or more on paper', () => {
		const ratio = contrast(hex(tokens, 'chart-word'), hex(tokens, 'paper'));
		expect(ratio).toBeGreaterThanOrEqual(4.5);
	});

	it('the first two kinds are apart in lightness alone: 3 or more, so that grey keeps them apart', () => {
		const ratio = contrast(hex(tokens, 'chart-a'), hex(tokens, 'chart-b'));
		expect(ratio).toBeGreaterThanOrEqual(3);
	});

	it.each(SIGHTS)('the first two kinds are far apart, %s', (sight) => {
		const apart = distance(hex(tokens, 'chart-a'), hex(tokens, 'chart-b'), sight);
		expect(apart).toBeGreaterThanOrEqual(25);
	});
});

describe('chart.css, forced colours', () => {
	it('gives every colour of the kinds a colour of the system', () => {
		const block = rootAfter(chart, '@media (forced-colors: active)');
		for (const name of Object.keys(colours(rootAfter(chart, ''))))
			expect(block, name).toMatch(new RegExp(`--${name}: (CanvasText|Canvas|GrayText);`));
	});
});
