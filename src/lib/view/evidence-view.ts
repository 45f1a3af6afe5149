/** The view of the evidence: parsed from an address, written to one, changed part by part. */
import {
	evidenceCountries,
	evidenceDesigns,
	evidenceOutcomes,
	evidencePopulations,
	evidenceYears
} from '../catalog/codes-evidence';
import type { Lang, Text } from '../catalog/types';
import type { EvidenceDesign, EvidenceOutcome } from '../query/response-records';
import { interventionsOfPath, interventionsPath } from './interventions-paths';
import type { EvidenceView } from './interventions-types';
import { pageOfPath } from './paths';
import { codesText, readCodes, withCommas } from './query-lists';
import { notUnderstood, oneOf, queryText, type Read } from './query-text';
import type { Parsed } from './types';

export const outcomes = Object.keys(evidenceOutcomes) as readonly EvidenceOutcome[];
export const designs = Object.keys(evidenceDesigns) as readonly EvidenceDesign[];
export const countries = Object.keys(evidenceCountries);
export const populations = Object.keys(evidencePopulations);

/**
 * Behaviour first: most effects are of ideas, and a page that began with them would show what prevention
 * moves in place of what it is for. The most precise studies first: of a list that is cut, those by effect
 * would be the luckiest.
 */
const USUAL = {
	outcome: 'perpetration',
	outliers: 'with',
	order: 'precision',
	rows: 'first'
} as const;

/** What the page shows when its address says nothing: violence used, every study. */
export function defaultEvidenceView(lang: Lang): EvidenceView {
	return {
		page: 'interventions',
		section: 'evidence',
		lang,
		...USUAL,
		designs: [],
		countries: [],
		populations: [],
		from: null,
		to: null
	};
}

const KEYS = [
	'outcome',
	'design',
	'country',
	'population',
	'from',
	'to',
	'outliers',
	'order',
	'rows'
];

/**
 * The view that an address asks for, given as readers see it or as the route tree has it. Words that do not
 * exist give way to the usual ones, codes of a list are left out, each with a reason; parameters that the
 * page does not know are ignored. Throws `RangeError` when the address is not that of the evidence.
 */
export function evidenceViewFromUrl(url: URL): Parsed<EvidenceView> {
	const address = pageOfPath(url.pathname);
	if (address === null || interventionsOfPath(address)?.section !== 'evidence')
		throw new RangeError(`no evidence at ${url.pathname}`);
	const params = url.searchParams;
	const usual = defaultEvidenceView(address.lang);
	if (!KEYS.some((key) => params.has(key))) return { status: 'missing', view: usual };
	const reads = {
		outcome: oneOf<EvidenceOutcome>(params, 'outcome', outcomes, USUAL.outcome, {
			es: 'se muestra la violencia ejercida',
			en: 'perpetration is shown'
		}),
		designs: readCodes(params, 'design', designs),
		countries: readCodes(params, 'country', countries),
		populations: readCodes(params, 'population', populations),
		from: readYear(params, 'from'),
		to: readYear(params, 'to'),
		outliers: oneOf<EvidenceView['outliers']>(params, 'outliers', ['with', 'without'], 'with', {
			es: 'se incluyen todos los estudios',
			en: 'all studies are in'
		}),
		order: oneOf<EvidenceView['order']>(
			params,
			'order',
			['precision', 'effect', 'year'],
			USUAL.order,
			{ es: 'los más precisos van primero', en: 'the most precise come first' }
		),
		rows: oneOf<EvidenceView['rows']>(params, 'rows', ['first', 'all'], USUAL.rows, {
			es: 'se listan los primeros',
			en: 'the first are listed'
		})
	};
	const view = withEvidenceView(usual, {
		outcome: reads.outcome.value,
		designs: reads.designs.value,
		countries: reads.countries.value,
		populations: reads.populations.value,
		outliers: reads.outliers.value,
		order: reads.order.value,
		rows: reads.rows.value
	});
	const years = readSpan(reads.from.value, reads.to.value);
	const reasons = [...Object.values(reads), years].flatMap(({ reason }) => reason ?? []);
	const whole = { ...view, ...years.value };
	return reasons.length === 0
		? { status: 'valid', view: whole }
		: { status: 'invalid', view: whole, reasons };
}

function readYear(params: URLSearchParams, key: string): Read<number | null> {
	const asked = params.get(key);
	const [first, last] = evidenceYears;
	if (asked === null) return { value: null, reason: null };
	const year = /^\d{4}$/.test(asked) ? Number(asked) : NaN;
	if (year >= first && year <= last) return { value: year, reason: null };
	const instead: Text = {
		es: `hay estudios de ${first} a ${last}`,
		en: `there are studies from ${first} to ${last}`
	};
	return { value: null, reason: notUnderstood(key, asked, instead) };
}

/** Two years in order; a span that ends before it begins gives way to all years. */
function readSpan(from: number | null, to: number | null): Read<Pick<EvidenceView, 'from' | 'to'>> {
	if (from === null || to === null || from <= to)
		return { value: openSpan(from, to), reason: null };
	return {
		value: { from: null, to: null },
		reason: {
			es: `El enlace pide de ${from} a ${to}, que está al revés; se muestran todos los años.`,
			en: `The link asks for ${from} to ${to}, which is the wrong way round; all years are shown.`
		}
	};
}

/** The first and the last year filter nothing. */
function openSpan(from: number | null, to: number | null): Pick<EvidenceView, 'from' | 'to'> {
	const [first, last] = evidenceYears;
	return { from: from === first ? null : from, to: to === last ? null : to };
}

/** The view with `change` made: lists in the catalogue's order, and empty where they name all there is. */
export function withEvidenceView(
	view: EvidenceView,
	change: Partial<Omit<EvidenceView, 'page' | 'section'>>
): EvidenceView {
	const next = { ...view, ...change };
	return {
		...next,
		designs: listed(next.designs, designs),
		countries: listed(next.countries, countries),
		populations: listed(next.populations, populations),
		...openSpan(next.from, next.to)
	};
}

function listed<Code extends string>(
	chosen: readonly Code[],
	all: readonly Code[]
): readonly Code[] {
	const kept = all.filter((code) => chosen.includes(code));
	return kept.length === all.length ? [] : kept;
}

/** The query part of a view's address, defaults left out; empty for the default view. */
export function evidenceQuery(view: EvidenceView): string {
	const word = <Key extends keyof typeof USUAL>(key: Key) =>
		view[key] === USUAL[key] ? null : view[key];
	const text = queryText([
		['outcome', word('outcome')],
		['design', codesText(view.designs)],
		['country', codesText(view.countries)],
		['population', codesText(view.populations)],
		['from', view.from === null ? null : `${view.from}`],
		['to', view.to === null ? null : `${view.to}`],
		['outliers', word('outliers')],
		['order', word('order')],
		['rows', word('rows')]
	]);
	return withCommas(text);
}

/** The address of a view, defaults left out. */
export function evidenceViewToPath(view: EvidenceView): string {
	return interventionsPath('evidence', view.lang) + evidenceQuery(view);
}
