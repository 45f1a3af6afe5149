/** Which organisations a view shows, and how many each filter would. Pure. */
import { RECENT_FROM } from '../../catalog/page-dates';
import type { Organisation } from '../../query/response-records';
import type { OrganisationsView } from '../../view/interventions-types';
import {
	NO_STATE,
	organisationFilters,
	type OrganisationFilter
} from '../../view/organisations-view';

/** How many organisations stand on one page of the list. */
export const SHEET = 50;

/** The id of the list in its page. */
export const LIST = 'list';

/** How many rows each code of a filter would show, the other filters and the search held. */
export type Counts = Readonly<Record<string, number>>;

export interface Shown {
	/** Those of the view's part of the list, in order. */
	readonly rows: readonly Organisation[];
	/** How many the view finds in all. */
	readonly found: number;
	/** The part shown and how many there are, from 1: the last where the view asks for one beyond. */
	readonly sheet: number;
	readonly sheets: number;
	readonly counts: Readonly<Record<OrganisationFilter, Counts>>;
	/** How many of those found else would be left by asking for work with men. */
	readonly men: number;
}

/** The organisations of a view in order: as the search gives them, or else as the record does. */
export function chosen(
	organisations: readonly Organisation[],
	view: OrganisationsView
): readonly Organisation[] {
	return organisations.filter((each) => passes(each, view, null));
}

/**
 * What the list of a view shows.
 *
 * @param organisations all of them in the order of names, or those that the search found in its own order
 */
export function shownOf(organisations: readonly Organisation[], view: OrganisationsView): Shown {
	const rows = chosen(organisations, view);
	const sheets = Math.max(1, Math.ceil(rows.length / SHEET));
	const sheet = Math.min(view.sheet, sheets);
	return {
		rows: rows.slice((sheet - 1) * SHEET, sheet * SHEET),
		found: rows.length,
		sheet,
		sheets,
		counts: {
			states: countsOf(organisations, view, 'states'),
			themes: countsOf(organisations, view, 'themes'),
			scopes: countsOf(organisations, view, 'scopes')
		},
		men: organisations.filter((each) => each.works_with_men === 'yes' && passes(each, view, 'men'))
			.length
	};
}

type Filter = OrganisationFilter | 'men';

/** The codes that an organisation has for a filter. */
function codesOf(of: Organisation, filter: OrganisationFilter): readonly string[] {
	if (filter === 'states') return [of.cve_ent ?? NO_STATE];
	return filter === 'themes' ? of.themes : of.scope === null ? [] : [of.scope];
}

const filters: readonly OrganisationFilter[] = ['states', 'themes', 'scopes'];

/** Whether an organisation passes every filter but `except`. Within a filter one of the codes is enough. */
function passes(of: Organisation, view: OrganisationsView, except: Filter | null): boolean {
	if (except !== 'men' && view.men === 'yes' && of.works_with_men !== 'yes') return false;
	return filters.every((filter) => {
		const wanted = view[filter];
		if (filter === except || wanted.length === 0) return true;
		return codesOf(of, filter).some((code) => wanted.includes(code));
	});
}

function countsOf(
	organisations: readonly Organisation[],
	view: OrganisationsView,
	filter: OrganisationFilter
): Counts {
	const counts = new Map<string, number>(organisationFilters[filter].map((code) => [code, 0]));
	for (const each of organisations) {
		if (!passes(each, view, filter)) continue;
		for (const code of codesOf(each, filter)) counts.set(code, (counts.get(code) ?? 0) + 1);
	}
	return Object.fromEntries(counts);
}

/** How far the directory can be trusted, in counts of its rows. */
export interface Trust {
	readonly all: number;
	/** Rows that cite a page dated `RECENT_FROM` or later, and rows whose page bears no date. */
	readonly recent: number;
	readonly undated: number;
	/** Rows of which no page says whether they work with men. */
	readonly menUnknown: number;
	/** Rows of the commonest theme, and its code. */
	readonly theme: { readonly code: string; readonly n: number } | null;
	/** States where one page names three or more, and at least half of all: most such rows first. */
	readonly onePage: readonly OnePage[];
}

/** A page that names `n` of the `of` organisations documented in a state. */
export interface OnePage {
	readonly cve_ent: string;
	readonly url: string;
	readonly n: number;
	readonly of: number;
}

/** Counts the rows of a directory by what limits it. */
export function trustOf(organisations: readonly Organisation[]): Trust {
	const themes = tally(organisations.flatMap((each) => each.themes));
	const [theme] = [...themes].sort(([, a], [, b]) => b - a);
	return {
		all: organisations.length,
		recent: organisations.filter(({ page_date }) => (page_date ?? '') >= RECENT_FROM).length,
		undated: organisations.filter(({ page_date }) => page_date === null).length,
		menUnknown: organisations.filter(({ works_with_men }) => works_with_men === 'unknown').length,
		theme: theme ? { code: theme[0], n: theme[1] } : null,
		onePage: organisationFilters.states
			.flatMap((cve_ent) => onePageOf(organisations, cve_ent) ?? [])
			.sort((a, b) => b.n - a.n)
	};
}

/** The page that names three or more organisations of a state, and at least half of them; null where none does. */
export function onePageOf(organisations: readonly Organisation[], cve_ent: string): OnePage | null {
	const here = organisations.filter((each) => each.cve_ent === cve_ent);
	const pages = tally(here.flatMap(({ url }) => url ?? []));
	const [most] = [...pages].sort(([, a], [, b]) => b - a);
	if (!most || most[1] < 3 || most[1] * 2 < here.length) return null;
	return { cve_ent, url: most[0], n: most[1], of: here.length };
}

function tally(words: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
