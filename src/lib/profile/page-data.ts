/** What the page of a state is made from, as its data carries it to a browser. Types only. */
import type { Lang } from '../catalog/types';
import type { Undrawn } from '../figures/types';
import type { Drawing } from '../picture/types';
import type { Inset } from './inset';
import type { ResponseFacts } from './response';
import type { ProfileSentence } from './sentence';
import type { SheetData } from './sheet-data';

/** A figure without its drawing, which the page has as markup, and with no more of its table than is seen. */
export interface ShownFigure extends Undrawn {
	/** What it draws: a table is written, not drawn. */
	readonly drawn: Drawing['kind'];
	/** The cut of what paper has of it, where that leaves out a part. */
	readonly printedCut?: string;
}

/** A part of the page with its figures by id, those that the state has. */
export interface ProfileSection {
	readonly id: string;
	readonly heading: string;
	readonly lead: string;
	readonly figures: readonly string[];
}

/** A link with its words. */
export interface Onward {
	readonly href: string;
	readonly label: string;
	/** A file, not a page. */
	readonly file?: boolean;
}

export interface ProfileData {
	readonly lang: Lang;
	readonly cve_ent: string;
	readonly heading: string;
	readonly title: string;
	readonly description: string;
	/** Women of the state and their share of the nation's, with year and source. */
	readonly people: string;
	readonly sentences: readonly ProfileSentence[];
	readonly inset: Inset;
	readonly sections: readonly ProfileSection[];
	/** In the order of the page. */
	readonly figures: readonly ShownFigure[];
	readonly response: ResponseFacts;
	/** `cve_ent` of the three states most alike, and the rule that says so. */
	readonly alike: readonly string[];
	readonly likeness: string;
	/** The publications of all figures, each once. */
	readonly sources: readonly { readonly name: string; readonly url: string }[];
	readonly onward: readonly Onward[];
	readonly sheet: SheetData;
}
