/** The view of the directory of organisations: parsed from an address, written to one, changed part by part. */
import { organisationScopes, organisationThemes } from '../catalog/codes-directory';
import { states } from '../catalog/states';
import type { Lang } from '../catalog/types';
import {
	interventionsOfPath,
	interventionsPath,
	stateOrganisationsPath
} from './interventions-paths';
import type { OrganisationsView } from './interventions-types';
import { pageOfPath } from './paths';
import { codesText, readCodes, searchedText, toggled, withCommas } from './query-lists';
import { oneOf, queryText, shown, type Read } from './query-text';
import type { Parsed } from './types';

/** The code of the organisations whose state no page names. */
export const NO_STATE = 'none';

/** What each filter can hold, in the order in which it is shown and written. */
export const organisationFilters = {
	states: [...states.map(({ cve_ent }) => cve_ent), NO_STATE],
	themes: Object.keys(organisationThemes),
	scopes: Object.keys(organisationScopes)
} as const;

export type OrganisationFilter = keyof typeof organisationFilters;

const filters = Object.keys(organisationFilters) as readonly OrganisationFilter[];

const FILTER_KEYS: Readonly<Record<OrganisationFilter, string>> = {
	states: 'state',
	themes: 'theme',
	scopes: 'scope'
};

const KEYS = ['q', ...Object.values(FILTER_KEYS), 'men', 'page'];

/** All organisations, or all of the state `place`. */
export function defaultOrganisationsView(
	lang: Lang,
	place: string | null = null
): OrganisationsView {
	return {
		page: 'interventions',
		section: 'organisations',
		lang,
		place,
		text: '',
		states: [],
		themes: [],
		scopes: [],
		men: 'all',
		sheet: 1
	};
}

/**
 * The view that an address asks for, given as readers see it or as the route tree has it. Codes that do
 * not exist are left out, with a reason; parameters that it does not know are ignored, and a state's own
 * page has none. Throws `RangeError` when the address is of no page of organisations.
 */
export function organisationsViewFromUrl(url: URL): Parsed<OrganisationsView> {
	const usual = viewOfPath(url.pathname);
	const params = url.searchParams;
	if (usual.place !== null || !KEYS.some((key) => params.has(key)))
		return { status: 'missing', view: usual };
	const codes = filters.map(
		(filter) =>
			[filter, readCodes(params, FILTER_KEYS[filter], organisationFilters[filter])] as const
	);
	const men = oneOf<OrganisationsView['men']>(params, 'men', ['all', 'yes'], 'all', {
		es: 'se muestran todas',
		en: 'all are shown'
	});
	const sheet = readSheet(params);
	const view: OrganisationsView = {
		...usual,
		...Object.fromEntries(codes.map(([filter, { value }]) => [filter, inOrder(filter, value)])),
		text: searchedText(params.get('q') ?? ''),
		men: men.value,
		sheet: sheet.value
	};
	const reads = [...codes.map(([, read]) => read), men, sheet];
	const reasons = reads.flatMap(({ reason }) => (reason ? [reason] : []));
	return reasons.length === 0 ? { status: 'valid', view } : { status: 'invalid', view, reasons };
}

function viewOfPath(pathname: string): OrganisationsView {
	const address = pageOfPath(pathname);
	const place = address && interventionsOfPath(address);
	if (address === null || place?.section !== 'organisations')
		throw new RangeError(`no page of organisations at ${pathname}`);
	return defaultOrganisationsView(address.lang, 'state' in place ? place.state : null);
}

/** Codes of a filter in the order in which it is shown. */
function inOrder(filter: OrganisationFilter, codes: readonly string[]): readonly string[] {
	return organisationFilters[filter].filter((code) => codes.includes(code));
}

function readSheet(params: URLSearchParams): Read<number> {
	const asked = params.get('page');
	if (asked === null) return { value: 1, reason: null };
	if (/^[1-9]\d{0,4}$/.test(asked)) return { value: Number(asked), reason: null };
	return {
		value: 1,
		reason: {
			es: `El enlace pide la parte «${shown(asked)}» de la lista, que no existe; se muestra la primera.`,
			en: `The link asks for part “${shown(asked)}” of the list, which does not exist; the first is shown.`
		}
	};
}

/** The view with `change` made. Another search or filter begins at the first part of the list. */
export function withOrganisationsView(
	view: OrganisationsView,
	change: Partial<Omit<OrganisationsView, 'page' | 'section'>>
): OrganisationsView {
	return { ...view, sheet: 1, ...change };
}

/** The view with a code of a filter chosen, or no longer. */
export function withCode(
	view: OrganisationsView,
	filter: OrganisationFilter,
	code: string
): OrganisationsView {
	return withOrganisationsView(view, { [filter]: inOrder(filter, toggled(view[filter], code)) });
}

/** Whether nothing is searched for and nothing filtered. */
export function showsAll({ text, states, themes, scopes, men }: OrganisationsView): boolean {
	return text === '' && men === 'all' && [...states, ...themes, ...scopes].length === 0;
}

/** The query part of a view's address, defaults left out; empty for the default view. */
export function organisationsQuery(view: OrganisationsView): string {
	if (view.place !== null) return '';
	const text = queryText([
		['q', view.text === '' ? null : view.text],
		...filters.map((filter) => [FILTER_KEYS[filter], codesText(view[filter])] as const),
		['men', view.men === 'all' ? null : view.men],
		['page', view.sheet === 1 ? null : `${view.sheet}`]
	]);
	return withCommas(text);
}

/** The address of a view, defaults left out. */
export function organisationsViewToPath(view: OrganisationsView): string {
	const { place, lang } = view;
	if (place !== null) return stateOrganisationsPath(place, lang);
	return interventionsPath('organisations', lang) + organisationsQuery(view);
}
