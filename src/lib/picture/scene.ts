/** Elements of SVG as text. Numbers are px; colours come from a theme. */
import { escapeXml, type Face } from './text';
import type { Theme } from './types';

/** A coordinate with at most two decimals. */
export function px(value: number): string {
	// Adding zero makes of minus zero, which would be written so, zero.
	return String(Math.round(value * 100) / 100 + 0);
}

/** An attribute's value: numbers as coordinates, texts escaped; null and undefined leave it out. */
export type Attribute = string | number | null | undefined;

/** Attributes as they stand in a tag, each after a blank. */
export function attributes(values: Readonly<Record<string, Attribute>>): string {
	return Object.entries(values)
		.map(([name, value]) => {
			if (value === null || value === undefined) return '';
			return ` ${name}="${typeof value === 'number' ? px(value) : escapeXml(value)}"`;
		})
		.join('');
}

/** An element. `inside` is markup, made by these functions or escaped. */
export function element(
	name: string,
	values: Readonly<Record<string, Attribute>>,
	inside = ''
): string {
	const head = `<${name}${attributes(values)}`;
	return inside === '' ? `${head}/>` : `${head}>${inside}</${name}>`;
}

/** Elements that belong together. */
export function group(values: Readonly<Record<string, Attribute>>, inside: string): string {
	return inside === '' ? '' : element('g', values, inside);
}

/** The group, moved. */
export function moved(x: number, y: number, inside: string): string {
	return group({ transform: `translate(${px(x)} ${px(y)})` }, inside);
}

/** What a part says, to a pointer and to a screen reader. */
export function titled(text: string): string {
	return text === '' ? '' : `<title>${escapeXml(text)}</title>`;
}

/** A drawing whose marks have no titles: where there is no pointer, and the table says the same. */
export function withoutTitles(body: string): string {
	return body.replace(/<title>[^<]*<\/title>/g, '');
}

/** A straight line. */
export function line(
	x1: number,
	y1: number,
	x2: number,
	y2: number,
	values: Readonly<Record<string, Attribute>>
): string {
	return element('line', { x1, y1, x2, y2, ...values });
}

/** A rectangle. */
export function rect(
	x: number,
	y: number,
	width: number,
	height: number,
	values: Readonly<Record<string, Attribute>>,
	title = ''
): string {
	return element('rect', { x, y, width, height, ...values }, titled(title));
}

/** A circle. */
export function circle(
	cx: number,
	cy: number,
	r: number,
	values: Readonly<Record<string, Attribute>>,
	title = ''
): string {
	return element('circle', { cx, cy, r, ...values }, titled(title));
}

export interface WordsOptions {
	readonly size: number;
	readonly fill: string;
	readonly face?: Face;
	readonly anchor?: 'start' | 'middle' | 'end';
	/** The colour that goes round the letters, where they stand over marks. */
	readonly halo?: string | null;
}

/** A line of text, `y` being its base line. */
export function words(
	x: number,
	y: number,
	text: string,
	{ size, fill, face = 'sans-400', anchor = 'start', halo = null }: WordsOptions
): string {
	if (text === '') return '';
	return element(
		'text',
		{
			x,
			y,
			'font-size': size,
			fill,
			'font-family': face === 'serif-600' ? "'Source Serif 4', Georgia, serif" : null,
			'font-weight': face === 'sans-400' ? null : 600,
			'text-anchor': anchor === 'start' ? null : anchor,
			...(halo === null
				? {}
				: {
						stroke: halo,
						'stroke-width': size * 0.28,
						'stroke-linejoin': 'round',
						'paint-order': 'stroke'
					})
		},
		escapeXml(text)
	);
}

/** Lines of text under each other, `y` being the base line of the first. */
export function paragraph(
	x: number,
	y: number,
	lines: readonly string[],
	leading: number,
	options: WordsOptions
): string {
	return lines.map((text, i) => words(x, y + leading * i, text, options)).join('');
}

/** Names of the two hatches of a drawing. */
export function hatchIds(id: string): { readonly noData: string; readonly low: string } {
	return { noData: `${id}-no-data`, low: `${id}-low` };
}

/** The two hatches: lines for "no data", dots for low precision. `step` is their distance. */
export function hatches(id: string, theme: Theme, step: number): string {
	const ids = hatchIds(id);
	const noData = element(
		'pattern',
		{
			id: ids.noData,
			width: step,
			height: step,
			patternUnits: 'userSpaceOnUse',
			patternTransform: 'rotate(45)'
		},
		rect(0, 0, step, step, { fill: theme.noData }) +
			line(step / 2, 0, step / 2, step, { stroke: theme.noDataLine, 'stroke-width': step / 4 })
	);
	const low = element(
		'pattern',
		{ id: ids.low, width: step, height: step, patternUnits: 'userSpaceOnUse' },
		// Paper goes round the dots, so that they are seen on the darkest class too.
		circle(step / 2, step / 2, step / 4.6, { fill: theme.mapLine, 'fill-opacity': 0.75 }) +
			circle(step / 2, step / 2, step / 7, { fill: theme.lowPrecision })
	);
	return `<defs>${noData}${low}</defs>`;
}

/** What an attribute `fill` says to be filled with a pattern. */
export function patternFill(id: string): string {
	return `url(#${id})`;
}

/** Size of small texts, such as those of an axis, in a drawing of a width. */
export function textSize(width: number): number {
	if (width < 640) return 13;
	return width < 900 ? 14 : 15;
}
