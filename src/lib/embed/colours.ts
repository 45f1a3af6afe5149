/** The colours of embeds as a stylesheet, made from the palette of pictures: light, dark, and as the frame's host asks. */
import { cssTheme, darkTheme, lightTheme, themeRules } from '../picture/theme';
import type { Fill, Theme } from '../picture/types';

/** Of links and of the focus, which no picture has; as in theme.css. */
const LINKS = {
	light: '--link:#5b3189;--focus:#1b5fc1;',
	dark: '--link:#c9aee8;--focus:#8ab8ff;'
} as const;

const CLASSES = [3, 4, 5, 6, 7] as const;

/** Every fill that a drawing may name. */
const fills: readonly Fill[] = [
	...[
		'a',
		'b',
		'b-line',
		'c',
		'quiet',
		'axis',
		'accent',
		'accent-soft',
		'response',
		'response-soft'
	],
	...['violet', 'teal'].flatMap((hue) =>
		CLASSES.flatMap((k) => Array.from({ length: k }, (_, i) => `${hue}-${k}-${i}`))
	),
	...[0, 1, 2].flatMap((need) => [0, 1, 2, 3].map((response) => `cross-${need}-${response}`))
];

/**
 * CSS rules that give every colour of a drawing made with `cssTheme` its value: light, dark where the reader's system is,
 * either where the root says so in `data-scheme`, light on paper.
 */
export function colourRules(): string {
	const light = declarations(lightTheme) + LINKS.light;
	const dark = declarations(darkTheme) + LINKS.dark;
	return [
		`:root{${light}}`,
		`@media screen and (prefers-color-scheme:dark){:root:not([data-scheme='light']){${dark}}}`,
		`@media screen{:root[data-scheme='dark']{${dark}}}`
	].join('\n');
}

function declarations(theme: Theme): string {
	const { fill, ...plain } = cssTheme;
	const all = [
		...Object.values(plain),
		...fills.flatMap((name) => {
			const { shade, on } = fill(name);
			return [shade, on];
		})
	];
	return themeRules(theme, all.join(' '));
}
