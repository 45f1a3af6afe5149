/** What the map page needs before it can be drawn. */
import { otherLang } from '../i18n';
import { answerPath } from '../query/answer-path';
import type { Result } from '../query/types';
import { mapViewFromUrl, mapViewToPath } from '../view/map-view';
import type { MapView } from '../view/types';
import { readFacts, type Facts } from './facts';
import { loadShapes, type Shapes } from './shapes';

export interface MapPageData {
	readonly shapes: Shapes;
	/** The published answer: the view's indicator and year, no filters. */
	readonly answer: Result;
	/** Its notes and sources. */
	readonly facts: Facts;
}

/**
 * Reads the drawing, the published answer and the facts of the view that a path names, or of the nearest one.
 * The path alone counts: a query changes how an answer is shown, and is not there while prerendering.
 *
 * @throws Error when either cannot be read
 */
export async function loadMapPage(
	fetch: typeof globalThis.fetch,
	path: string,
	inBrowser: boolean
): Promise<MapPageData> {
	const view = viewOfPath(path);
	const address = answerPath({ indicator: view.indicator, year: view.year, filters: {} });
	const [shapes, answer, facts] = await Promise.all([
		loadShapes(fetch, inBrowser),
		readAnswer(fetch, address),
		readFacts(fetch, view.indicator, view.lang)
	]);
	return { shapes, answer, facts };
}

/** The path of the same indicator and year, or of the nearest that there are, in the other language. */
export function otherLangPath(path: string): string {
	const view = viewOfPath(path);
	return mapViewToPath({ ...view, lang: otherLang(view.lang) });
}

function viewOfPath(path: string): MapView {
	return mapViewFromUrl(new URL(path, 'https://atlas.invalid')).view;
}

async function readAnswer(fetch: typeof globalThis.fetch, address: string): Promise<Result> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as Result;
}
