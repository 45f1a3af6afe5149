/** What the map page needs before it can be drawn. */
import { answerPath } from '../query/answer-path';
import type { Result } from '../query/types';
import { mapViewFromUrl } from '../view/map-view';
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
	const { view } = mapViewFromUrl(new URL(path, 'https://atlas.invalid'));
	const address = answerPath({ indicator: view.indicator, year: view.year, filters: {} });
	const [shapes, answer, facts] = await Promise.all([
		loadShapes(fetch, inBrowser),
		readAnswer(fetch, address),
		readFacts(fetch, view.indicator, view.lang)
	]);
	return { shapes, answer, facts };
}

async function readAnswer(fetch: typeof globalThis.fetch, address: string): Promise<Result> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as Result;
}
