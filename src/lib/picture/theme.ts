/**
 * The colours of pictures. A file has no stylesheet of ours, so that they stand here as numbers; a test holds
 * them to theme.css, ramps.css, cross.css and chart.css.
 */
import type { Fill, Theme } from './types';

type Ramp = readonly [shades: string, leads: number];

interface Palette {
	readonly paper: string;
	readonly surface: string;
	readonly ink: string;
	readonly quiet: string;
	readonly rule: string;
	readonly outline: string;
	readonly chosen: string;
	readonly noData: string;
	readonly noDataLine: string;
	readonly grid: string;
	/** Labels: on the first steps of a ramp, and on the others. */
	readonly labels: readonly [first: string, others: string];
	/** Colours by role that are one colour. */
	readonly roles: Readonly<Record<string, string>>;
	/** Steps from low to high, and how many of them carry the first label. */
	readonly violet: Readonly<Record<string, Ramp>>;
	readonly teal: Readonly<Record<string, Ramp>>;
	/** Need across, response down from none; a star has the second label. */
	readonly cross: readonly string[];
}

const light: Palette = {
	paper: '#fffdfa',
	surface: '#f7f3f8',
	ink: '#1f1a24',
	quiet: '#5d5666',
	rule: '#e3dde8',
	outline: '#857d90',
	chosen: '#1f1a24',
	noData: '#efedf0',
	noDataLine: '#9b94a3',
	grid: '#e3dde8',
	labels: ['#1f1a24', '#ffffff'],
	roles: {
		a: '#52257f',
		b: '#d5c4ea',
		'b-line': '#8a63b8',
		c: '#6b6274',
		quiet: '#928a9c',
		axis: '#857d90',
		accent: '#663a96',
		'accent-soft': '#f0e8f7',
		response: '#0b6b61',
		'response-soft': '#e6f4f1'
	},
	violet: {
		'3': ['#f3eef8 #a17cc6 #43206d', 2],
		'4': ['#f3eef8 #c3a9db #7e53ac #43206d', 2],
		'5': ['#f3eef8 #d1bee5 #a17cc6 #6f439e #43206d', 3],
		'6': ['#f3eef8 #d9cbea #b898d4 #8b5fb7 #663a96 #43206d', 3],
		'7': ['#f3eef8 #ddd1ec #c3a9db #a17cc6 #7e53ac #60368f #43206d', 4]
	},
	teal: {
		'3': ['#e6f4f1 #66b6a9 #035a52', 2],
		'4': ['#e6f4f1 #95cfc4 #37978a #035a52', 3],
		'5': ['#e6f4f1 #acd9d0 #66b6a9 #218478 #035a52', 3],
		'6': ['#e6f4f1 #b9e0d8 #83c6ba #47a698 #0f796e #035a52', 4],
		'7': ['#e6f4f1 #c1e3dc #95cfc4 #66b6a9 #37978a #0d7469 #035a52', 5]
	},
	cross: [
		'#eceaf1 #c1a3e2 #9758ce*',
		'#b0cec8 #8c8bb7 #6a46a0*',
		'#71b2a1 #58728d* #3f3474*',
		'#18967b #1a5a65* #15214b*'
	]
};

const dark: Palette = {
	paper: '#141118',
	surface: '#1d1923',
	ink: '#ece8f1',
	quiet: '#a89fb3',
	rule: '#2d2734',
	outline: '#7d7489',
	chosen: '#ffffff',
	noData: '#27222d',
	noDataLine: '#746b80',
	grid: '#2d2734',
	labels: ['#ffffff', '#141118'],
	roles: {
		a: '#cdb0f0',
		b: '#4a3866',
		'b-line': '#9474c0',
		c: '#b3a9be',
		quiet: '#796f85',
		axis: '#7d7489',
		accent: '#bd9fe2',
		'accent-soft': '#2e2340',
		response: '#7cc2b5',
		'response-soft': '#0e2f2b'
	},
	violet: {
		'3': ['#2e2340 #835eb4 #e9dcf7', 2],
		'4': ['#2e2340 #62438e #a582d3 #e9dcf7', 2],
		'5': ['#2e2340 #543b7b #835eb4 #b494dd #e9dcf7', 3],
		'6': ['#2e2340 #4c3670 #6d4a9d #9a73cc #bd9fe2 #e9dcf7', 3],
		'7': ['#2e2340 #473368 #62438e #835eb4 #a582d3 #c4a9e6 #e9dcf7', 4]
	},
	teal: {
		'3': ['#0e2f2b #2a8376 #c4e9e1', 2],
		'4': ['#0e2f2b #126459 #53a497 #c4e9e1', 2],
		'5': ['#0e2f2b #10554d #2a8376 #6db7aa #c4e9e1', 3],
		'6': ['#0e2f2b #0f4c45 #147064 #3c9688 #7cc2b5 #c4e9e1', 3],
		'7': ['#0e2f2b #0f4741 #126459 #2a8376 #53a497 #88c8bc #c4e9e1', 4]
	},
	cross: [
		'#2b2733 #654688 #a565e8*',
		'#2d4a48 #717098 #b897ef*',
		'#1f6e5f #7a9aa7* #ccc5f4*',
		'#009475* #81c3b4* #dff3f6*'
	]
};

/**
 * The colour of a fill, and of a label on it.
 *
 * @throws RangeError when there is no such fill
 */
function paintOf(palette: Palette, fill: Fill): { readonly shade: string; readonly on: string } {
	const role = new Map(Object.entries(palette.roles)).get(fill);
	if (role !== undefined) return { shade: role, on: palette.paper };
	const [first, others] = palette.labels;
	const [, hue, m = '', n = ''] = /^(violet|teal|cross)-(\d)-(\d)$/.exec(fill) ?? [];
	if (hue === 'cross') {
		const cell = palette.cross[Number(n)]?.split(' ')[Number(m)];
		if (cell !== undefined)
			return { shade: cell.replace('*', ''), on: cell.endsWith('*') ? others : first };
	}
	if (hue === 'violet' || hue === 'teal') {
		const [shades = '', leads = 0] = palette[hue][m] ?? [];
		const shade = shades.split(' ')[Number(n)];
		if (shade) return { shade, on: Number(n) < leads ? first : others };
	}
	throw new RangeError(`no colour is called ${fill}`);
}

function themeOf(palette: Palette): Theme {
	const { paper, ink, quiet, rule, grid, outline, chosen, noData, noDataLine } = palette;
	return {
		paper,
		ink,
		quiet,
		rule,
		grid,
		outline,
		chosen,
		noData,
		noDataLine,
		reference: ink,
		interval: palette.roles['b-line'] ?? ink,
		mapLine: paper,
		lowPrecision: chosen,
		fill: (fill) => paintOf(palette, fill)
	};
}

/** Dark on light paper: what is printed. Marked pure, so that a page which only needs `cssTheme` loads no palette. */
export const lightTheme: Theme = /* @__PURE__ */ themeOf(light);

/** Light on dark paper. */
export const darkTheme: Theme = /* @__PURE__ */ themeOf(dark);

const NAMES = {
	paper: '--paper',
	ink: '--ink',
	quiet: '--quiet',
	rule: '--rule',
	grid: '--grid',
	outline: '--outline',
	reference: '--reference',
	interval: '--interval',
	mapLine: '--map-line',
	chosen: '--chosen',
	noData: '--no-data',
	noDataLine: '--no-data-line',
	lowPrecision: '--low-precision'
} as const satisfies Readonly<Record<Exclude<keyof Theme, 'fill'>, string>>;

type Name = keyof typeof NAMES;

const names = Object.keys(NAMES) as Name[];

/** Variables in place of colours, for a page whose stylesheet has the rules of `themeRules`. */
export const cssTheme: Theme = {
	...(Object.fromEntries(names.map((name) => [name, `var(${NAMES[name]})`])) as Record<
		Name,
		string
	>),
	fill: (fill) => ({ shade: `var(--fill-${fill})`, on: `var(--on-${fill})` })
};

/**
 * CSS declarations of the variables that a drawing made with `cssTheme` mentions, with a theme's colours:
 * `--paper:#fffdfa;--fill-violet-5-0:#f3eef8;…`.
 *
 * @throws RangeError when the drawing mentions a fill that is not one
 */
export function themeRules(theme: Theme, body: string): string {
	const mentioned = new Set([...body.matchAll(/var\((--[a-z0-9-]+)\)/g)].map(([, name]) => name));
	const plain = names
		.filter((name) => mentioned.has(NAMES[name]))
		.map((name) => `${NAMES[name]}:${theme[name]};`);
	const fills = [...mentioned].flatMap((name) => {
		const [, which, fill] = /^--(fill|on)-(.+)$/.exec(name ?? '') ?? [];
		if (fill === undefined) return [];
		const { shade, on } = theme.fill(fill);
		return [`${name}:${which === 'fill' ? shade : on};`];
	});
	return [...plain, ...fills].join('');
}
