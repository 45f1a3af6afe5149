/** What leaves the site with a reader. Types only. */
import type { Lang } from '../catalog/types';
import type { FigureText } from '../chart/types';
import type { Drawing } from '../picture/types';

/** A file of the site that holds more than the view: all years of an indicator, a whole public table. */
export interface WholeFile {
	readonly label: string;
	readonly href: string;
}

/** A view as it is taken away: what is on the page when the reader asks, never the current controls. */
export interface Taken extends FigureText {
	/** Null where there is nothing to draw, as in a directory. */
	readonly drawing: Drawing | null;
	readonly notes: readonly string[];
	/** The address of this very view from the root of the site, in each language, with its `#id`. */
	readonly address: Readonly<Record<Lang, string>>;
	/** The address of the embed from the root of the site with the view's query, or why there is none. */
	readonly embed:
		| { readonly status: 'possible'; readonly path: Readonly<Record<Lang, string>> }
		| { readonly status: 'impossible'; readonly why: string };
	/** The view without a query has a file on the site that holds these rows; null where it has none. */
	readonly hosted: { readonly csv: string; readonly json: string } | null;
	/** More than the view. */
	readonly everything: readonly WholeFile[];
	/** How the figures were made, label and text: for files, which have no page beside them. */
	readonly method?: readonly (readonly [what: string, text: string])[];
	/** What the rows are, where they are states: a GeoJSON can be made. `column` holds the `cve_ent`. */
	readonly geo: { readonly column: string } | null;
}

/** Which release a page was made from, and where it is read. */
export interface Edition {
	/** `0.1.0+979204a1` */
	readonly release: string;
	/** `https://…`, without a slash at the end. */
	readonly origin: string;
	/** `YYYY-MM-DD`, the reader's own day. */
	readonly day: string;
}

/** What a reader chooses of an embed. */
export interface EmbedOptions {
	readonly lang: Lang;
	readonly title: boolean;
	readonly scheme: 'auto' | 'light' | 'dark';
	/** Null follows the newest release. */
	readonly release: string | null;
	/** Fixed, in px; null follows the content. */
	readonly height: number | null;
}
