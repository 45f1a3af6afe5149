/** What an embed's own address asks for, beside what its document shows. */
import { figurePageIds } from '../figures/types';
import { readEmbedAddress, usualOptions, type AddressOptions } from './paths';
import type { RedrawQuestion } from './redraw';

/** What the document says of itself, in the data attributes of its root; `document.ts` writes them. */
export type Shown = Readonly<Partial<Record<string, string>>>;

export interface Asked {
	readonly options: AddressOptions;
	/** What has to be drawn; null where the document shows it, or nothing can be. */
	readonly question: RedrawQuestion | null;
}

/**
 * Reads a document's own address. A query that does not change the view is found out only where the view is read: the
 * order of the parameters, or one that the page does not know, makes it another address. A document without a figure
 * that names a release stands where there is none of its own: a map is then looked for at its address.
 */
export function askedOf(address: URL, shown: Shown): Asked {
	const read = readEmbedAddress(address);
	if (read === null) return { options: usualOptions, question: null };
	const { options, view } = read;
	const { release, figure, texts = null, frozen } = shown;
	const page = figurePageIds.find((id) => id === shown['page']);
	if (release === undefined) return { options, question: null };
	if (page === undefined || figure === undefined || shown['view'] === undefined) {
		return { options, question: read.figure === null ? mapAt(view, release, options) : null };
	}
	const chart = options.chart && page === 'map';
	// Without a query the address asks for what the document shows, also where that is a view with one.
	const isShown = view === shown['view'] || !view.includes('?');
	if (isShown && !chart) return { options, question: null };
	const question = { page, shown: shown['view'], figure, texts, release, chart };
	const isFrozen = frozen !== undefined;
	return {
		options,
		question: { ...question, view: isShown ? shown['view'] : view, frozen: isFrozen }
	};
}

function mapAt(view: string, newest: string, { release, chart }: AddressOptions): RedrawQuestion {
	const frozen = release !== null;
	const map = { page: 'map', shown: null, figure: 'map', texts: null } as const;
	return { ...map, view, release: release ?? newest, frozen, chart };
}
