/** The picture of a figure: one SVG that carries all it needs, to be printed, shared or turned into a PNG. */
import type { ChartTable, FigureText } from '../chart/types';
import type { Shapes } from '../map/shapes';
import { card } from './card';
import { socialFoot } from './card-frame';
import { drawn } from './draw';
import { fontFaces, type EmbeddedFonts } from './fonts';
import { foot, head } from './frame';
import { element, moved } from './scene';
import { escapeXml } from './text';
import type { Drawing, Theme } from './types';

/** What a picture is of. */
export interface Pictured extends Omit<FigureText, 'table' | 'fileName' | 'sql'> {
	readonly table: ChartTable;
	/** Null where there is nothing but the table. */
	readonly drawing: Drawing | null;
	/** What has to be said under it. */
	readonly notes: readonly string[];
}

export interface PictureOptions {
	/** `wide`: 1200 px wide, as high as it needs. `social`: 1200 × 630 px, the card of a link. */
	readonly size: 'wide' | 'social';
	readonly theme: Theme;
	/** Null only where no states are drawn. */
	readonly shapes: Shapes | null;
	/** What the file carries of its fonts; null where its reader has them, as when it is turned into a PNG. */
	readonly fonts: EmbeddedFonts | null;
	/** Where this view is read: a whole address. */
	readonly address: string;
	/** The release of the data; empty where it is not known. */
	readonly release: string;
}

export const PICTURE_WIDTH = 1200;
export const SOCIAL_HEIGHT = 630;
const MARGIN = 40;
/** Margins of a card above and below. */
const TOP = 30;
const BOTTOM = 24;
const INSIDE = PICTURE_WIDTH - 2 * MARGIN;
/** Begins the ids inside a picture. */
const ID = 'picture';

/**
 * The picture of a figure as an SVG document: title, sentence, drawing, notes, unit, cut, precision, sources,
 * release, terms and address.
 *
 * @throws RangeError when states are drawn as areas without shapes
 */
export function pictureSvg(figure: Pictured, options: PictureOptions): string {
	return options.size === 'wide' ? wide(figure, options) : social(figure, options);
}

function wide(figure: Pictured, options: PictureOptions): string {
	const { theme, shapes } = options;
	const drawing: Drawing = figure.drawing ?? { kind: 'table', label: figure.title };
	const top = head(figure, INSIDE, theme);
	const made = drawn(drawing, figure.lang, { width: INSIDE, theme, shapes, id: ID }, figure.table);
	const bottom = foot(figure, INSIDE, options);
	const under = MARGIN + top.height;
	const after = under + made.height + 28;
	const body =
		moved(MARGIN, MARGIN, top.body) +
		moved(MARGIN, under, made.body) +
		moved(MARGIN, after, bottom.body);
	return documentOf(figure, options, Math.ceil(after + bottom.height + MARGIN * 0.75), body);
}

function social(figure: Pictured, options: PictureOptions): string {
	const { theme, shapes } = options;
	const inside = { width: INSIDE, theme, shapes, id: ID };
	const bottom = socialFoot(figure, INSIDE, options);
	const room = SOCIAL_HEIGHT - TOP - BOTTOM - bottom.height - 18;
	const body =
		moved(MARGIN, TOP, card(figure, inside, room)) +
		moved(MARGIN, SOCIAL_HEIGHT - BOTTOM - bottom.height, bottom.body);
	return documentOf(figure, options, SOCIAL_HEIGHT, body);
}

function documentOf(
	figure: Pictured,
	{ theme, fonts }: PictureOptions,
	height: number,
	body: string
): string {
	const said = [figure.sentence, ...figure.notes].filter((each) => each !== '').join(' ');
	const faces = fonts === null ? '' : fontFaces(body, fonts);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			'xmlns:xlink': 'http://www.w3.org/1999/xlink',
			width: PICTURE_WIDTH,
			height,
			viewBox: `0 0 ${PICTURE_WIDTH} ${height}`,
			role: 'img',
			'xml:lang': figure.lang,
			'aria-labelledby': `${ID}-title`,
			'font-family': "'Source Sans 3', 'Segoe UI', Arial, sans-serif"
		},
		[
			`<title id="${ID}-title">${escapeXml(figure.title)}</title>`,
			said === '' ? '' : `<desc>${escapeXml(said)}</desc>`,
			faces === '' ? '' : `<style>${faces}</style>`,
			element('rect', { width: PICTURE_WIDTH, height, fill: theme.paper }),
			body
		].join('')
	);
}
