import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cssTheme, darkTheme, lightTheme, themeRules } from '../../../src/lib/picture/theme';

const read = (path: string) =>
	readFileSync(new URL(`../../../src/lib/${path}`, import.meta.url), 'utf8');

/** Declarations of the first rule of a selector, by name. */
function declared(css: string, selector: string): Readonly<Record<string, string>> {
	const found = css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
	return Object.fromEntries(
		[...found.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value])
	);
}

/** The rules of a stylesheet before its media, and those of its dark half. */
function halves(path: string): readonly [light: string, dark: string] {
	const [light = '', ...media] = read(path).split('@media');
	return [light, media.find((part) => part.includes('(prefers-color-scheme: dark)')) ?? ''];
}

function all(half: 0 | 1): Readonly<Record<string, string>> {
	const of = (path: string, selector: string) => {
		const [light, dark] = halves(path);
		return { ...declared(light, selector), ...(half === 1 ? declared(dark, selector) : {}) };
	};
	return {
		...of('ui/theme.css', ':root'),
		...of('chart/chart.css', ':root'),
		...of('picture/drawn.css', '.drawn')
	};
}

const roles = ['a', 'b', 'b-line', 'c', 'quiet', 'axis', 'accent', 'accent-soft', 'response'];
const crossed = [0, 1, 2].flatMap((need) => [0, 1, 2, 3].map((at) => `cross-${need}-${at}`));

describe.each([
	['light', lightTheme, 0],
	['dark', darkTheme, 1]
] as const)('drawn.css, %s', (_, theme, half) => {
	const tokens = all(half);
	const resolved = (value: string): string => {
		const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
		return name === undefined ? value : resolved(tokens[name] ?? `no ${name}`);
	};

	it('gives each colour that a drawing names the value that pictures have', () => {
		const { fill, ...plain } = cssTheme;
		const fills = [...roles, ...crossed].map(fill);
		const labels = ['a', 'response', ...crossed].map((name) => fill(name).on);
		const named = [...Object.values(plain), ...fills.map(({ shade }) => shade), ...labels];
		const wanted = themeRules(theme, named.join(' '));
		const told = [...wanted.matchAll(/(--[\w-]+):([^;]+);/g)].filter(([, name]) =>
			named.includes(`var(${name})`)
		);
		expect(told.length).toBeGreaterThan(20);
		for (const [, name = '', value = ''] of told)
			expect(resolved(`var(${name})`), name).toBe(value);
	});
});
