/** The view of the catalogue of programmes and of a programme's page: parsed from an address, written to one. */
import type { Codes } from '../catalog/codes';
import {
	approaches,
	countries,
	evaluations,
	preventionLevels,
	programmeFormats,
	programmePopulations
} from '../catalog/codes-interventions';
import {
	programmeLengths,
	resultRespondents,
	sessionLengths,
	startDecades
} from '../catalog/codes-programme-filters';
import { states } from '../catalog/states';
import type { Lang } from '../catalog/types';
import { interventionsOfPath, interventionsPath, programmePath } from './interventions-paths';
import type { ProgrammesView } from './interventions-types';
import { pageOfPath } from './paths';
import { codesText, readCodes, searchedText, withCommas } from './query-lists';
import { oneOf, queryText, shown, type Read } from './query-text';
import type { Parsed } from './types';

/** The most programmes that are set side by side. */
export const MOST_COMPARED = 4;

/** The parts of a view that filter by codes, and the key of each in an address. */
export const facetKeys = {
	countries: 'country',
	states: 'state',
	starts: 'start',
	approaches: 'approach',
	populations: 'population',
	formats: 'format',
	lengths: 'length',
	sessions: 'session',
	levels: 'level',
	evaluations: 'evaluation',
	respondents: 'results'
} as const satisfies Partial<Record<keyof ProgrammesView, string>>;

export type Facet = keyof typeof facetKeys;

/** The parts of a view that filter by codes, in the order of the page. */
export const facets = Object.keys(facetKeys) as readonly Facet[];

const codesOf = (codes: Codes) => Object.keys(codes);

/** The codes that each part takes, in the order in which they are listed. */
export const facetCodes: Readonly<Record<Facet, readonly string[]>> = {
	countries: codesOf(countries),
	states: states.map(({ cve_ent }) => cve_ent),
	starts: codesOf(startDecades),
	approaches: codesOf(approaches),
	populations: codesOf(programmePopulations),
	formats: codesOf(programmeFormats),
	lengths: codesOf(programmeLengths),
	sessions: codesOf(sessionLengths),
	levels: codesOf(preventionLevels),
	evaluations: codesOf(evaluations),
	respondents: codesOf(resultRespondents)
};

const USUAL_ORDER: ProgrammesView['order'] = 'country';

/** What the catalogue shows when its address says nothing, every programme; or a programme's own page. */
export function defaultProgrammesView(lang: Lang, programme: string | null = null): ProgrammesView {
	return {
		page: 'interventions',
		section: 'programmes',
		lang,
		programme,
		text: '',
		countries: [],
		states: [],
		starts: [],
		approaches: [],
		populations: [],
		formats: [],
		lengths: [],
		sessions: [],
		levels: [],
		evaluations: [],
		respondents: [],
		reach: 'all',
		order: USUAL_ORDER,
		compare: []
	};
}

const KEYS = ['q', 'reach', 'order', 'compare', ...Object.values(facetKeys)];

/**
 * The view that an address asks for, given as readers see it or as the route tree has it. `ids` are the
 * programmes that there are. Codes that do not exist are left out, with a reason; parameters that the page
 * does not know are ignored, all of them on a programme's own page. Throws `RangeError` when the address is
 * of no such page.
 */
export function programmesViewFromUrl(url: URL, ids: readonly string[]): Parsed<ProgrammesView> {
	const address = pageOfPath(url.pathname);
	const place = address && interventionsOfPath(address);
	if (address === null || place?.section !== 'programmes')
		throw new RangeError(`no programmes at ${url.pathname}`);
	const params = url.searchParams;
	const programme = 'programme' in place ? place.programme : null;
	const usual = defaultProgrammesView(address.lang, programme);
	if (programme !== null || !KEYS.some((key) => params.has(key)))
		return { status: 'missing', view: usual };
	const codes = facets.map(
		(facet) => [facet, readCodes(params, facetKeys[facet], facetCodes[facet])] as const
	);
	const reach = oneOf<ProgrammesView['reach']>(params, 'reach', ['all', 'reported'], 'all', {
		es: 'se muestran todos, con alcance declarado o sin él',
		en: 'all are shown, whether or not their reach was reported'
	});
	const order = oneOf<ProgrammesView['order']>(
		params,
		'order',
		['country', 'name', 'start'],
		USUAL_ORDER,
		{ es: 'se ordenan por país', en: 'they are ordered by country' }
	);
	const compare = readCompare(params, ids);
	const view: ProgrammesView = {
		...usual,
		...Object.fromEntries(codes.map(([facet, { value }]) => [facet, value])),
		text: searchedText(params.get('q') ?? ''),
		reach: reach.value,
		order: order.value,
		compare: compare.value
	};
	const reads = [...codes.map(([, read]) => read), reach, order, compare];
	const reasons = reads.flatMap(({ reason }) => (reason ? [reason] : []));
	return reasons.length === 0 ? { status: 'valid', view } : { status: 'invalid', view, reasons };
}

function readCompare(params: URLSearchParams, ids: readonly string[]): Read<readonly string[]> {
	const { value, reason } = readCodes(params, 'compare', ids, (_, unknown) => ({
		es: `Aquí no se documenta «${shown(unknown)}»; se comparan los demás.`,
		en: `“${shown(unknown)}” is not documented here; the others are compared.`
	}));
	if (reason !== null || value.length <= MOST_COMPARED)
		return { value: value.slice(0, MOST_COMPARED), reason };
	return {
		value: value.slice(0, MOST_COMPARED),
		reason: {
			es: `Se comparan hasta ${MOST_COMPARED} programas a la vez: los primeros del enlace.`,
			en: `Up to ${MOST_COMPARED} programmes are compared at once: the first of the link.`
		}
	};
}

/** The query part of a view's address, defaults left out; empty for the default view. */
export function programmesQuery(view: ProgrammesView): string {
	const text = queryText([
		['q', view.text === '' ? null : view.text],
		...facets.map((facet) => [facetKeys[facet], codesText(view[facet])] as const),
		['reach', view.reach === 'all' ? null : view.reach],
		['order', view.order === USUAL_ORDER ? null : view.order],
		['compare', codesText(view.compare)]
	]);
	return withCommas(text);
}

/** The address of a view, defaults left out. A programme's own page has no query. */
export function programmesViewToPath(view: ProgrammesView): string {
	if (view.programme !== null) return programmePath(view.programme, view.lang);
	return interventionsPath('programmes', view.lang) + programmesQuery(view);
}
