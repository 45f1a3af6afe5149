/** The view that an embed's query asks for, read and put in the place of the document's. */
import type { Lang } from '../catalog/types';
import { figurePage } from '../figures';
import { embed } from '../i18n/embed';
import { STATE_SHAPES_PATH, type Shapes } from '../map/shapes';
import { markup, type Markup } from './markup';
import { OUTLINES_ID, shapesIn } from './outlines';
import { keeping, readOver, readRelease } from './read';
import { redrawn, type RedrawQuestion } from './redraw';

/** The window's parts that it needs. */
export interface OtherViewParts {
	readonly document: Document;
	readonly fetch: typeof globalThis.fetch;
	/** Of the site, also where the frame has none of its own. */
	readonly origin: string;
	readonly lang: Lang;
}

/**
 * Draws the view asked for and shows it. Where it cannot be read the document's own stays, and says so with a link to the
 * page that has it.
 */
export async function showOther(asked: RedrawQuestion, parts: OtherViewParts): Promise<void> {
	const { document, fetch, origin, lang } = parts;
	const over = keeping(readOver(fetch, origin));
	const read = asked.frozen ? readRelease(over, asked.release) : over;
	const kept = keptShapes(document);
	const shapes = async () => kept ?? ((await over(STATE_SHAPES_PATH)) as Shapes);
	const outlined = kept !== null;
	const main = document.querySelector('main');
	try {
		const made = await redrawn(asked, { read, shapes, outlined, figurePage });
		if (made.status === 'drawn') {
			document.title = made.title;
			main?.replaceWith(...nodesOf(made.main));
		}
	} catch {
		// A document without a figure has said all there is to say.
		if (asked.shown !== null) main?.prepend(...nodesOf(failure(asked.view, lang)));
	} finally {
		delete document.documentElement.dataset.waits;
	}
}

function failure(view: string, lang: Lang): Markup {
	const { failed, page } = embed[lang];
	const link = markup`<a href="${view}" target="_blank" rel="noopener">${page}</a>`;
	return markup`<div class="notice" role="status"><p>${failed}</p><p>${link}</p></div>`;
}

/** Parsed apart from the page, where nothing of it would run or load. */
function nodesOf({ text }: Markup): readonly ChildNode[] {
	return [...new DOMParser().parseFromString(text, 'text/html').body.childNodes];
}

/** The shapes that the document holds; null where it holds none. */
function keptShapes(document: Document): Shapes | null {
	const element = document.getElementById(OUTLINES_ID);
	if (element === null) return null;
	const { plane = '', names = '' } = element.dataset;
	const paths = [...element.querySelectorAll('path')].map((path) => ({
		id: path.id,
		d: path.getAttribute('d') ?? ''
	}));
	return shapesIn({ plane, names, paths });
}
