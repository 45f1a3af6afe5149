/** The figures of the pages, apart from the pages: what an embed, a card and a test ask for. Types only. */
import type { Lang } from '../catalog/types';
import type { FigureText } from '../chart/types';
import type { Drawing } from '../picture/types';
import type { Parsed, View } from '../view/types';

/** A figure with all that it says and draws. */
export interface Figured<D extends Drawing = Drawing> extends FigureText {
	readonly drawing: D;
	/** Its heading on its page, which has named the subject before; where it is absent, the title. */
	readonly pageTitle?: string;
	/** What has to be said under the drawing, whole sentences without markup. */
	readonly notes: readonly string[];
}

/** A figure whose drawing is made only when it is taken away. */
export type Undrawn = Omit<Figured, 'drawing'>;

/**
 * Reads the JSON at an address of the site that begins with `/`: over the network, from a folder at build, or
 * from an earlier release. Rejects when it cannot.
 */
export type Read = (address: string) => Promise<unknown>;

export const figurePageIds = [
	'map',
	'coverage',
	'crime-series',
	'crime-revisions',
	'crime-states',
	'crime-municipalities',
	'survey-states',
	'survey-change',
	'survey-groups',
	'survey-check',
	'programme',
	'public-response',
	'evidence',
	'study',
	'profile',
	'compare'
] as const;

export type FigurePageId = (typeof figurePageIds)[number];

/**
 * A page as a source of figures. `Texts` are the catalogue's long texts that a browser is not sent: plain JSON, made at
 * build by `textsOf` of the module `<id>.texts.ts` beside, in the language of the path.
 */
export interface FigurePage<V extends View = View, Texts = unknown> {
	readonly id: FigurePageId;
	/**
	 * The addresses of its views without a query, in a language: each gets an embed of each of its figures. Only those
	 * that the records name ask `read`.
	 */
	readonly paths: (lang: Lang, read: Read) => readonly string[] | Promise<readonly string[]>;
	/**
	 * Addresses with a query of views that have figures which no view of `paths` has: each such figure gets an embed that
	 * shows this view where its own query asks for no other. Left out where there are none.
	 */
	readonly alsoAt?: (lang: Lang, read: Read) => readonly string[] | Promise<readonly string[]>;
	/** Some pages have to read which years and cuts are held before they can judge an address. Rejects when `read` does. */
	readonly viewFromUrl: (url: URL, read: Read) => Parsed<V> | Promise<Parsed<V>>;
	readonly viewToPath: (view: V) => string;
	/**
	 * The figures of a view in the order of the page, each id once. Throws what `read` throws, and RangeError for what
	 * the records do not hold.
	 *
	 * @param only the id of the one that is asked for: others may then be left out, with what they alone read
	 */
	readonly figures: (
		view: V,
		read: Read,
		texts: Texts,
		only?: string
	) => Promise<readonly Figured[]>;
}
