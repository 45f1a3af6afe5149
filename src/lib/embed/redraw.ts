/** An embed drawn anew for the view that its query asks for, by the code that made the document. */
import type { Figured, FigurePage, FigurePageId, Read } from '../figures/types';
import { embed } from '../i18n/embed';
import type { Shapes } from '../map/shapes';
import { hasStates } from '../picture/has-states';
import type { Parsed, View } from '../view/types';
import { embedMain, type BodyContext, type Notice } from './body';
import { drawOf } from './draw-kind';
import type { Markup } from './markup';

/** What is asked for. */
export interface RedrawQuestion {
	readonly page: FigurePageId;
	/** Address of the view from the root of the site. */
	readonly view: string;
	/** Address of the view that the document shows; null where it shows none. */
	readonly shown: string | null;
	/** Id of the figure in its page. */
	readonly figure: string;
	/** Where the page's texts lie; null where it has none. */
	readonly texts: string | null;
	readonly release: string;
	readonly frozen: boolean;
	/** Whether a map is asked for as a chart. */
	readonly chart: boolean;
}

/** What drawing needs from outside. */
export interface RedrawParts {
	readonly read: Read;
	/** The drawn states. */
	readonly shapes: () => Promise<Shapes>;
	/** Whether the document holds them. */
	readonly outlined: boolean;
	/** The code of a page's figures. */
	readonly figurePage: (id: FigurePageId) => Promise<FigurePage>;
}

/** `same`: the view asked for is the one shown, and nothing has to change. */
export type Redrawn =
	| { readonly status: 'same' }
	| { readonly status: 'drawn'; readonly title: string; readonly main: Markup };

/**
 * Draws the figure of another view. A view that does not exist is replaced by the nearest, which says why; so is one
 * without this figure, by the page's usual view.
 *
 * @throws what reading throws, and RangeError for what the records do not hold
 */
export async function redrawn(asked: RedrawQuestion, parts: RedrawParts): Promise<Redrawn> {
	const { read } = parts;
	const [page, texts] = await Promise.all([
		parts.figurePage(asked.page),
		asked.texts === null ? null : read(asked.texts)
	]);
	const parsed = await page.viewFromUrl(new URL(asked.view, 'https://atlas.invalid'), read);
	const address = page.viewToPath(parsed.view);
	const isShown = address === asked.shown && parsed.status !== 'invalid';
	if (isShown && !asked.chart) return { status: 'same' };
	const found = figureOf(await page.figures(parsed.view, read, texts, asked.figure), asked.figure);
	const { release, frozen } = asked;
	const linked = (view: string) => withAnchor(asked.page, view, asked.figure);
	if (found) {
		const context = { view: linked(address), release, frozen, notice: noticeOf(parsed) };
		const figured = asked.chart ? (await import('../map/chart')).mapAsChart(found) : found;
		return drawnAs(figured, context, parts);
	}
	if (asked.shown === null) throw new RangeError(`no figure '${asked.figure}' at ${address}`);
	const usual = await page.viewFromUrl(new URL(asked.shown, 'https://atlas.invalid'), read);
	const instead = figureOf(await page.figures(usual.view, read, texts, asked.figure), asked.figure);
	if (!instead) throw new RangeError(`no figure '${asked.figure}' at ${asked.shown}`);
	const lines = [embed[instead.lang].goneFigure];
	const notice = { title: null, lines, href: address };
	const context = { view: linked(asked.shown), release, frozen, notice };
	return drawnAs(instead, context, parts);
}

function figureOf(figures: readonly Figured[], id: string): Figured | undefined {
	return figures.find((each) => each.id === id);
}

function noticeOf(parsed: Parsed<View>): Notice | null {
	if (parsed.status !== 'invalid') return null;
	const { lang } = parsed.view;
	return {
		title: embed[lang].invalid,
		lines: parsed.reasons.map((reason) => reason[lang]),
		href: null
	};
}

async function drawnAs(
	figured: Figured,
	context: Omit<BodyContext, 'shapes' | 'draw' | 'outlined'>,
	parts: RedrawParts
): Promise<Redrawn> {
	const [draw, shapes] = await Promise.all([
		drawOf(figured.drawing),
		hasStates(figured.drawing) ? parts.shapes() : null
	]);
	return {
		status: 'drawn',
		title: embed[figured.lang].documentTitle(figured.title),
		main: embedMain(figured, { ...context, draw, shapes, outlined: parts.outlined })
	};
}

/** The address of a view that leads to one of its figures; the page of the map has only that. */
export function withAnchor(page: FigurePageId, view: string, figure: string): string {
	return page === 'map' ? view : `${view}#${figure}`;
}
