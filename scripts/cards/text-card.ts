/** The card of a page without a figure: what it is called, what it says it is, and the states as tiles. */
import type { Lang } from '../../src/lib/catalog/types';
import { states } from '../../src/lib/catalog/states';
import { site } from '../../src/lib/i18n/site';
import { bare, block } from '../../src/lib/picture/frame';
import { element, line, moved, rect, words } from '../../src/lib/picture/scene';
import { balanced, sentences, textWidth } from '../../src/lib/picture/text';
import type { Theme } from '../../src/lib/picture/types';
import { CARD } from '../../src/lib/share/social-head';

export interface TextCard {
	readonly lang: Lang;
	readonly title: string;
	readonly description: string;
	/** The whole address of the page. */
	readonly address: string;
	/** `cve_ent` of the state that the page is about, or null. */
	readonly state: string | null;
}

const MARGIN = 56;
const INSIDE = CARD.width - 2 * MARGIN;
const FOOT = 64;
const COLUMN = 620;
/** Sizes of the title from the largest down, and the most lines it may have. */
const TITLES = [58, 50, 44, 38, 34] as const;
const TITLE_LINES = 4;
const SAID = { size: 25, leading: 35, lines: 6 } as const;
const TILES = { width: 432, columns: 12, rows: 6, gap: 4 } as const;

/** The card as an SVG document of 1200 × 630 px, for a raster that has the fonts. */
export function textCard(card: TextCard, theme: Theme): string {
	const room = CARD.height - FOOT - MARGIN;
	const texts = column(card, theme, room - MARGIN);
	const tiles = tileGrid(card.state, theme);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: CARD.width,
			height: CARD.height,
			viewBox: `0 0 ${CARD.width} ${CARD.height}`,
			'font-family': "'Source Sans 3', sans-serif"
		},
		[
			rect(0, 0, CARD.width, CARD.height, { fill: theme.paper }),
			moved(MARGIN, MARGIN + (room - MARGIN - texts.height) / 2, texts.body),
			moved(MARGIN + INSIDE - TILES.width, (room + MARGIN - tiles.height) / 2, tiles.body),
			moved(MARGIN, CARD.height - FOOT, foot(card, theme))
		].join('')
	);
}

function column({ title, description }: TextCard, theme: Theme, room: number) {
	const wrapped = (size: number) => balanced(title, COLUMN, size, 'serif-600', 0.7);
	const size = TITLES.find((each) => wrapped(each).length <= TITLE_LINES) ?? TITLES[4];
	const style = { size, leading: size * 1.18, face: 'serif-600', fill: theme.ink } as const;
	const heading = block(wrapped(size), 0, style);
	const top = heading.height + 20;
	const lines = Math.min(SAID.lines, Math.floor((room - top) / SAID.leading));
	const told = sentences(description, lines, COLUMN, SAID.size);
	const said = block(told, top, {
		size: SAID.size,
		leading: SAID.leading,
		face: 'sans-400',
		fill: theme.quiet
	});
	return { height: said.height, body: heading.body + said.body };
}

/** Where the states lie, one a tile. Says no value: all are alike but the one that the page is about. */
function tileGrid(chosen: string | null, theme: Theme) {
	const { width, columns, rows, gap } = TILES;
	const side = (width - gap * (columns - 1)) / columns;
	const tiles = states.map(({ cve_ent, tile_row, tile_col }) =>
		rect((tile_col - 1) * (side + gap), (tile_row - 1) * (side + gap), side, side, {
			rx: 3,
			fill: theme.fill(cve_ent === chosen ? 'accent' : 'accent-soft').shade
		})
	);
	return { height: rows * (side + gap) - gap, body: tiles.join('') };
}

function foot({ lang, address }: TextCard, theme: Theme): string {
	const size = 18;
	const link = bare(address);
	const name = site[lang].name;
	const fits = textWidth(link, size) <= INSIDE - textWidth(name, 26, 'serif-600') - 40;
	return [
		line(0, 0, INSIDE, 0, { stroke: theme.rule }),
		words(0, 38, name, {
			size: 26,
			fill: theme.fill('accent').shade,
			face: 'serif-600'
		}),
		words(INSIDE, 38, fits ? link : (link.split('/')[0] ?? ''), {
			size,
			fill: theme.ink,
			anchor: 'end'
		})
	].join('');
}
