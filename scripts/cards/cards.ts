/** Draws the social cards of the built pages. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defaultYear, indicatorBySlug } from '../../src/lib/catalog/indicators';
import { stateOfSlug } from '../../src/lib/catalog/state-slugs';
import { figurePage, figurePageIdOf } from '../../src/lib/figures';
import type { Figured, Read } from '../../src/lib/figures/types';
import type { Shapes } from '../../src/lib/map/shapes';
import { pictureSvg } from '../../src/lib/picture/picture';
import { lightTheme } from '../../src/lib/picture/theme';
import { defaultMapView, mapViewOf, mapViewToPath } from '../../src/lib/view/map-view';
import { pageOfPath } from '../../src/lib/view/paths';
import { siteRead, stateShapes, type Project } from '../embeds/site-read';
import { figureTexts } from '../embeds/texts';
import { sharedPages, type SharedPage } from './pages';
import { rasterWith, type Raster } from './raster';
import { textCard } from './text-card';

export interface CardsOptions extends Project {
	/** The built site: its pages are read, its folder `cards/` is written anew. */
	readonly built: string;
	/** `https://…` of the site, as it was built. */
	readonly origin: string;
}

/** How many cards are drawn at once: compressing one goes on beside drawing the next. */
const AT_ONCE = 4;

/**
 * Draws a card for each address that the built pages name: the map of an indicator in its newest whole year, the first
 * figure of a page that has any, else the page's own words.
 *
 * @returns how many there are, and how many of them show a figure
 * @throws what the records throw
 */
export async function writeCards(options: CardsOptions): Promise<{
	readonly cards: number;
	readonly figures: number;
}> {
	const { built, origin, site } = options;
	const shapes = stateShapes(options);
	const work = {
		origin,
		shapes,
		read: siteRead(options, shapes),
		raster: rasterWith(join(site, 'fonts-picture'))
	};
	rmSync(join(built, 'cards'), { recursive: true, force: true });
	const pages = new Map(sharedPages(built, origin).map((page) => [page.card, page]));
	const queue = [...pages.values()].reverse();
	let figures = 0;
	const draw = async () => {
		for (let page = queue.pop(); page !== undefined; page = queue.pop()) {
			const { png, isFigure } = await drawn(page, work);
			const file = join(built, page.card);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, png);
			figures += isFigure ? 1 : 0;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, draw));
	return { cards: pages.size, figures };
}

interface Work {
	readonly origin: string;
	readonly shapes: Shapes;
	readonly read: Read;
	readonly raster: Raster;
}

async function drawn(page: SharedPage, { origin, shapes, read, raster }: Work) {
	const { path, lang, title, description } = page;
	const shown = figureAddress(page);
	const figure = shown === null ? null : await firstFigure(page, shown, read);
	if (shown === null || figure === null) {
		const card = { lang, title, description, address: origin + path, state: stateOf(path) };
		return { png: await raster(textCard(card, lightTheme)), isFigure: false };
	}
	const svg = pictureSvg(figure, {
		size: 'social',
		theme: lightTheme,
		shapes,
		fonts: null,
		// The map of the first page stands for the site.
		address: origin + (pageOfPath(path)?.page === 'home' ? path : shown),
		release: ''
	});
	return { png: await raster(svg), isFigure: true };
}

/** The address of the view that a page's card shows; null where the page has no figure that travels. */
function figureAddress({ path, lang }: SharedPage): string | null {
	const address = pageOfPath(path);
	if (address?.page === 'home') return mapViewToPath(defaultMapView(lang));
	if (address?.page !== 'map') return figurePageIdOf(path) === null ? null : path;
	const entry = indicatorBySlug(address.rest[0] ?? '', lang);
	if (entry === null) return null;
	return mapViewToPath({ ...mapViewOf(entry, lang), year: defaultYear(entry) });
}

/** The first figure of a view. The first page says what the site is, so that its map goes by the page's words. */
async function firstFigure(
	{ path, title, description }: SharedPage,
	address: string,
	read: Read
): Promise<Figured | null> {
	const id = figurePageIdOf(address);
	if (id === null) return null;
	const module = await figurePage(id);
	const { view } = await module.viewFromUrl(new URL(address, 'https://atlas.invalid'), read);
	const texts = await figureTexts(id, address, read);
	const [first] = await module.figures(view, read, texts);
	if (first === undefined) return null;
	const isHome = pageOfPath(path)?.page === 'home';
	return isHome ? { ...first, title, sentence: description } : first;
}

/** The state that a page of organisations is about. */
function stateOf(path: string): string | null {
	const [, slug = ''] = pageOfPath(path)?.rest ?? [];
	return stateOfSlug(slug);
}
