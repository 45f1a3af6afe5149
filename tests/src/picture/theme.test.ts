import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cssTheme, darkTheme, lightTheme, themeRules } from '../../../src/lib/picture/theme';
import { contrast } from '../ui/colour';

const read = (path: string) =>
	readFileSync(new URL(`../../../src/lib/${path}`, import.meta.url), 'utf8');

/** The rules for light and those for dark of a stylesheet; print and forced colours are other pages' matter. */
function halves(css: string): readonly [string, string] {
	const [light = '', ...media] = css.split('@media');
	const dark = media.find((part) => part.startsWith(' (prefers-color-scheme: dark)')) ?? '';
	return [light, dark];
}

/** Declarations of a rule, by name. */
function declared(css: string, selector: string): Readonly<Record<string, string>> {
	const found = css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
	return Object.fromEntries(
		[...found.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value])
	);
}

const [page, ramps, cross, chart] = [
	'ui/theme.css',
	'map/ramps.css',
	'ui/cross.css',
	'chart/chart.css'
].map((path) => halves(read(path))) as [ReturnType<typeof halves>, ...ReturnType<typeof halves>[]];

const themes = [
	['light', lightTheme, 0],
	['dark', darkTheme, 1]
] as const;

describe.each(themes)('%sTheme', (_, theme, half) => {
	const tokens = { ...declared(page[0], ':root'), ...(half ? declared(page[1], ':root') : {}) };
	const literal = (value = '') => tokens[/^var\(--([\w-]+)\)$/.exec(value)?.[1] ?? ''] ?? value;

	it('has the colours of theme.css', () => {
		expect([theme.paper, theme.ink, theme.quiet, theme.rule, theme.outline]).toEqual(
			['paper', 'ink', 'quiet', 'rule', 'map-outline'].map((name) => tokens[name])
		);
		expect([
			theme.mapLine,
			theme.chosen,
			theme.noData,
			theme.noDataLine,
			theme.lowPrecision
		]).toEqual(
			['map-line', 'map-chosen', 'no-data', 'no-data-line', 'low-precision-line'].map(
				(name) => tokens[name]
			)
		);
		for (const role of ['accent', 'accent-soft', 'response', 'response-soft'])
			expect(theme.fill(role).shade).toBe(tokens[role]);
	});

	it('has the colours of chart.css', () => {
		const colours = declared(chart?.[half] ?? '', ':root');
		for (const role of ['a', 'b', 'b-line', 'c', 'quiet', 'axis'])
			expect(theme.fill(role).shade).toBe(colours[`chart-${role}`]);
		expect(theme.grid).toBe(colours['chart-grid']);
		expect(theme.interval).toBe(colours['chart-b-line']);
	});

	it.each(['violet', 'teal'])('has the %s ramps of ramps.css, with their labels', (hue) => {
		for (let k = 3; k <= 7; k++) {
			const ramp = declared(ramps?.[half] ?? '', `.ramp-${hue}-${k}`);
			for (let i = 0; i < k; i++)
				expect(theme.fill(`${hue}-${k}-${i}`)).toEqual({
					shade: ramp[`class-${i}`],
					on: literal(ramp[`on-class-${i}`])
				});
		}
	});

	it('has the square of cross.css', () => {
		for (let need = 0; need < 3; need++)
			for (let response = 0; response < 4; response++) {
				const cell = declared(cross?.[half] ?? '', `.cross-${need}-${response}`);
				expect(theme.fill(`cross-${need}-${response}`)).toEqual({
					shade: cell.shade,
					on: literal(cell['on-shade'])
				});
			}
	});

	it('keeps 4.5 for its texts', () => {
		for (const text of [theme.ink, theme.quiet, theme.fill('accent').shade])
			expect(contrast(text, theme.paper)).toBeGreaterThanOrEqual(4.5);
	});

	it('throws for what is no colour', () => {
		for (const fill of [
			'',
			'red',
			'violet-2-0',
			'violet-5-5',
			'cross-3-0',
			'cross-0-4',
			'constructor'
		])
			expect(() => theme.fill(fill)).toThrow(RangeError);
	});
});

describe('themeRules(theme, body)', () => {
	it('declares what a body made with cssTheme mentions, once, and nothing else', () => {
		const { shade, on } = cssTheme.fill('violet-5-2');
		const body = `<rect fill="${shade}"/><text fill="${on}"/><rect fill="${shade}" stroke="${cssTheme.paper}"/>`;
		expect(themeRules(lightTheme, body)).toBe(
			'--paper:#fffdfa;--fill-violet-5-2:#a17cc6;--on-violet-5-2:#1f1a24;'
		);
		expect(themeRules(darkTheme, body)).toBe(
			'--paper:#141118;--fill-violet-5-2:#835eb4;--on-violet-5-2:#ffffff;'
		);
	});
});
