/** The signs of charts as SVG, told apart by their form first, and the line that says what they stand for. */
import { circle, element, line, words } from './scene';
import { textWidth } from './text';
import type { Sign, SignKey, Theme, Tone } from './types';

/** How a tone is painted: inside, and along its edge. */
export interface Paint {
	readonly fill: string;
	readonly edge: string;
}

/** The colours of a tone. `hue` turns the first one into that of what is done about violence. */
export function paintOf(tone: Tone, theme: Theme, hue?: 'response'): Paint {
	if (tone === 'b') return { fill: theme.fill('b').shade, edge: theme.fill('b-line').shade };
	const { shade } = theme.fill(tone === 'a' && hue ? hue : tone);
	return { fill: shade, edge: shade };
}

export interface SignOptions {
	readonly theme: Theme;
	readonly hue?: 'response' | undefined;
	/** Half its side in px. */
	readonly size: number;
}

/** A path through corners given in halves of the side. */
function corners(
	x: number,
	y: number,
	size: number,
	points: readonly (readonly number[])[]
): string {
	const at = points.map(([dx = 0, dy = 0]) => `${round(x + dx * size)} ${round(y + dy * size)}`);
	return `M${at.join('L')}Z`;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

const FORMS = {
	square: [
		[-1, -1],
		[1, -1],
		[1, 1],
		[-1, 1]
	],
	diamond: [
		[-1.2, 0],
		[0, -1.2],
		[1.2, 0],
		[0, 1.2]
	],
	triangle: [
		[-1.05, 0.85],
		[0, -1.05],
		[1.05, 0.85]
	]
} as const;

/** A sign whose middle is at a place. `bar` is the two ends of an interval. */
export function signAt(
	x: number,
	y: number,
	{ sign, tone, hollow = false }: Pick<SignKey, 'sign' | 'tone' | 'hollow'>,
	{ theme, hue, size }: SignOptions
): string {
	const { fill, edge } = paintOf(tone, theme, hue);
	const paint = { fill: hollow ? theme.paper : fill, stroke: edge, 'stroke-width': 1.75 };
	if (sign === 'bar') {
		const reach = size * 2.4;
		const ends = [-reach, reach].map(
			(dx) => `M${round(x + dx)} ${round(y - size)}v${round(2 * size)}`
		);
		const d = `${ends.join('')}M${round(x - reach)} ${round(y)}h${round(2 * reach)}`;
		return element('path', { d, fill: 'none', stroke: edge, 'stroke-width': 1.5 });
	}
	if (sign === 'dot') return circle(x, y, size, paint);
	if (sign === 'ring') return circle(x, y, size, { ...paint, fill: theme.paper });
	return element('path', { d: corners(x, y, size, FORMS[sign]), ...paint });
}

/** Half the room that a sign takes across in a key. */
function halfOf(sign: Sign, size: number): number {
	return size * (sign === 'bar' ? 2.6 : 1.4);
}

/** Something that stands in a line of a key: how wide it is, and how it is drawn from its left, given its base line. */
export interface KeyItem {
	readonly width: number;
	readonly draw: (x: number, y: number) => string;
}

/** A word with what stands before it. */
function item(
	before: number,
	label: string,
	size: number,
	theme: Theme,
	sign: (x: number, y: number) => string
): KeyItem {
	return {
		width: before + textWidth(label, size),
		draw: (x, y) =>
			sign(x + before / 2 - 3, y - size * 0.34) +
			words(x + before, y, label, { size, fill: theme.quiet })
	};
}

/** An entry of the key of signs. */
export function signItem(key: SignKey, text: number, options: SignOptions): KeyItem {
	const half = halfOf(key.sign, options.size);
	return item(2 * half + 7, key.label, text, options.theme, (x, y) => signAt(x, y, key, options));
}

/** What the line through all rows is. */
export function referenceItem(label: string, text: number, theme: Theme): KeyItem {
	const half = text * 0.55;
	return item(14, label, text, theme, (x, y) =>
		line(x, y - half, x, y + half, { stroke: theme.reference, 'stroke-width': 1.25 })
	);
}

/** Entries one after the other, in as many lines as they need; the first line's base is at `y`. */
export function flowed(
	items: readonly KeyItem[],
	width: number,
	y: number,
	leading: number
): { readonly body: string; readonly lines: number } {
	const gap = leading;
	let at = 0;
	let lines = items.length === 0 ? 0 : 1;
	const body = items.map((each) => {
		if (at > 0 && at + each.width > width) {
			at = 0;
			lines += 1;
		}
		const drawn = each.draw(at, y + (lines - 1) * leading);
		at += each.width + gap;
		return drawn;
	});
	return { body: body.join(''), lines };
}
