import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distance, SIGHTS } from '../ui/colour';

const read = (path: string) => readFileSync(`src/lib/${path}`, 'utf8');
const DARK = '@media (prefers-color-scheme: dark)';
const halves = (css: string) =>
	[css.slice(0, css.indexOf(DARK)), css.slice(css.indexOf(DARK))] as const;

/** `ramp-violet-5` → colours low to high and the token of the label on each. */
function rampsIn(css: string) {
	return [...css.matchAll(/\.(ramp-[a-z]+-\d) \{([^}]*)\}/g)].map(([, name = '', body = '']) => ({
		name,
		colours: [...body.matchAll(/--class-\d: (#[0-9a-f]{6});/g)].map(([, hex = '']) => hex),
		labels: [...body.matchAll(/--on-class-\d: var\(--(label-\w+)\);/g)].map(
			([, token = '']) => token
		)
	}));
}

function token(css: string, name: string): string | undefined {
	return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
}

const theme = halves(read('ui/theme.css'));
const ramps = halves(read('map/ramps.css'));
const modes = (['light', 'dark'] as const).map((mode, i) => ({
	mode,
	ramps: rampsIn(ramps[i] ?? ''),
	colour: (name: string) => token(theme[i] ?? '', name) ?? token(theme[0], name) ?? ''
}));

/** Hundredths of OKLab under which two neighbours run together on a map. */
const APART = 5.5;

describe.each(modes)('ramps.css, $mode', ({ mode, ramps: all, colour }) => {
	it('has a violet and a teal ramp for 3 to 7 classes', () => {
		expect(all.map(({ name }) => name)).toEqual(
			['violet', 'teal'].flatMap((hue) => [3, 4, 5, 6, 7].map((k) => `ramp-${hue}-${k}`))
		);
		for (const { name, colours, labels } of all) {
			expect(colours, name).toHaveLength(Number(name.at(-1)));
			expect(labels, name).toHaveLength(colours.length);
		}
	});

	it('goes one way: more is darker in the light, lighter in the dark', () => {
		for (const { name, colours } of all) {
			const fromPaper = colours.map((hex) => contrast(hex, colour('paper')));
			expect(fromPaper, `${name} ${mode}`).toEqual([...fromPaper].sort((a, b) => a - b));
		}
	});

	it('labels every class with a contrast of 4.5 or more', () => {
		for (const { name, colours, labels } of all)
			colours.forEach((hex, i) => {
				expect(contrast(hex, colour(labels[i] ?? '')), `${name} ${i}`).toBeGreaterThanOrEqual(4.5);
			});
	});

	it.each(SIGHTS)('keeps neighbours apart for sight of kind %s', (sight) => {
		for (const { name, colours } of all)
			colours.slice(1).forEach((hex, i) => {
				expect(distance(hex, colours[i] ?? '', sight), `${name} ${i}`).toBeGreaterThan(APART);
			});
	});
});
