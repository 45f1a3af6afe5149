/** The view of a topic's municipalities, parsed and written. */
import { isApart } from '../catalog/apart';
import { registerYears } from '../catalog/registers';
import { findState, ofPlace } from '../catalog/states';
import type { Topic } from '../catalog/topics';
import type { Lang, Text } from '../catalog/types';
import { parsedOf, topicOfUrl } from './crime-query';
import { topicPath } from './paths';
import { periodText } from './periods';
import { notUnderstood, oneOf, queryText, readState, type Read } from './query-text';
import type { CrimeMunicipalitiesView, MunicipalColumn, Parsed, Period } from './types';

type View = CrimeMunicipalitiesView;
type MunicipalTopic = View['topic'];

/** Whole years of the register, which may be pooled. */
export const WHOLE_YEARS: Period = registerYears.cnsp;

/** The first months of the register that follows: a period of its own. */
export const PARTIAL_YEAR = registerYears.rnid[0];

const USUAL_LENGTH: Readonly<Record<MunicipalTopic, number>> = { femicide: 5, family_violence: 1 };
const USUAL_RATE: View['rate'] = 'smoothed';

const COLUMNS: readonly MunicipalColumn[] = ['name', 'women', 'files', 'value'];

/** From the most women to the fewest: where rates say most, and no league table. */
export const usualMunicipalSort: View['sort'] = { column: 'women', descending: true };

/** The years shown when an address names none: the newest whole ones, pooled where counts are small. */
export function usualYears(topic: MunicipalTopic): Period {
	const last = WHOLE_YEARS[1];
	return [last - USUAL_LENGTH[topic] + 1, last];
}

/** What the page shows when its address says nothing. */
export function defaultMunicipalitiesView(topic: MunicipalTopic, lang: Lang): View {
	return {
		page: 'crime',
		section: 'municipalities',
		lang,
		topic,
		unit: 'files',
		state: null,
		municipality: null,
		years: usualYears(topic),
		rate: USUAL_RATE,
		sort: usualMunicipalSort
	};
}

const KEYS = ['unit', 'state', 'municipality', 'years', 'rate', 'sort'];

/**
 * The view that an address asks for. Parameters that the page does not know are ignored.
 * Throws `RangeError` only for an address of another page.
 */
export function municipalitiesViewFromUrl(url: URL): Parsed<View> {
	const { entry, lang } = topicOfUrl(url);
	const usual = defaultMunicipalitiesView(municipalTopic(entry.id), lang);
	const params = url.searchParams;
	if (!KEYS.some((key) => params.has(key))) return { status: 'missing', view: usual };
	const unit = oneOf(params, 'unit', ['files'], 'files', {
		es: 'por municipio sólo se publican carpetas',
		en: 'by municipality only files are published'
	});
	const municipality = readMunicipality(params);
	const state = readPlace(params, municipality.value);
	const years = readYears(params, usual.topic);
	const rate = oneOf(params, 'rate', ['raw', 'smoothed'], USUAL_RATE, {
		es: 'se muestra la tasa suavizada',
		en: 'the smoothed rate is shown'
	});
	const sort = readSort(params);
	const stray = strayReason(state.value, municipality.value);
	const view: View = {
		...usual,
		state: state.value,
		municipality: state.value !== null && stray === null ? municipality.value : null,
		years: years.value,
		rate: rate.value,
		sort: sort.value
	};
	return parsedOf(view, [
		unit,
		state,
		municipality,
		years,
		rate,
		sort,
		{ value: null, reason: stray }
	]);
}

/** A topic that has figures by municipality. Throws `RangeError` for one that has none. */
export function municipalTopic(id: Topic): MunicipalTopic {
	if (id === 'femicide' || id === 'family_violence') return id;
	throw new RangeError(`'${id}' has no figures by municipality`);
}

/** The address of a view, defaults left out. */
export function municipalitiesViewToPath(view: View): string {
	const years = periodText(view.years);
	return (
		topicPath(view.topic, 'municipalities', view.lang) +
		queryText([
			['state', view.state],
			['municipality', view.municipality],
			['years', years === periodText(usualYears(view.topic)) ? null : years],
			['rate', view.rate === USUAL_RATE ? null : view.rate],
			['sort', isUsualSort(view.sort) ? null : sortText(view.sort)]
		])
	);
}

/** Whether the table stands in its usual order. */
export function isUsualSort(sort: View['sort']): boolean {
	return sortText(sort) === sortText(usualMunicipalSort);
}

export type MunicipalitiesChange = Partial<Omit<View, 'page' | 'section' | 'topic' | 'unit'>>;

/** The view with something changed; a municipality stays only while its state does. */
export function withMunicipalities(view: View, change: MunicipalitiesChange): View {
	const next = { ...view, ...change };
	const { state, municipality } = next;
	const kept = municipality !== null && state !== null && municipality.startsWith(state);
	return { ...next, municipality: kept ? municipality : null };
}

function readMunicipality(params: URLSearchParams): Read<string | null> {
	const asked = params.get('municipality');
	if (asked === null) return { value: null, reason: null };
	const known = /^\d{5}$/.test(asked) && findState(asked.slice(0, 2)) && !isApart(asked);
	if (known) return { value: asked, reason: null };
	const instead = { es: 'no se elige ningún municipio', en: 'no municipality is chosen' };
	return { value: null, reason: notUnderstood('municipality', asked, instead) };
}

/** The state asked for, or that of the municipality when none is. */
function readPlace(params: URLSearchParams, municipality: string | null): Read<string | null> {
	if (params.has('state') || municipality === null) return readState(params);
	return { value: municipality.slice(0, 2), reason: null };
}

function strayReason(state: string | null, municipality: string | null): Text | null {
	if (municipality === null || state === null || municipality.startsWith(state)) return null;
	return {
		es: `El municipio ${municipality} no es ${ofPlace(state, 'es')}; no se elige ninguno.`,
		en: `Municipality ${municipality} is not one ${ofPlace(state, 'en')}; none is chosen.`
	};
}

function readYears(params: URLSearchParams, topic: MunicipalTopic): Read<Period> {
	const asked = params.get('years');
	const usual = usualYears(topic);
	if (asked === null) return { value: usual, reason: null };
	const found = /^(\d{4})(?:-(\d{4}))?$/.exec(asked);
	if (!found) return { value: usual, reason: unknownYears(asked, usual) };
	const from = Number(found[1]);
	const to = Number(found[2] ?? from);
	if (from === PARTIAL_YEAR && to === PARTIAL_YEAR) return { value: [from, to], reason: null };
	const value = nearestPeriod(from, to);
	if (value[0] === from && value[1] === to) return { value, reason: null };
	return { value, reason: unknownYears(asked, value) };
}

/** The period in order, inside the whole years. */
function nearestPeriod(one: number, other: number): Period {
	const [first, last] = WHOLE_YEARS;
	const within = (year: number) => Math.min(last, Math.max(first, year));
	return [within(Math.min(one, other)), within(Math.max(one, other))];
}

function unknownYears(asked: string, shown: Period): Text {
	const years = periodText(shown);
	const held = periodText(WHOLE_YEARS);
	return notUnderstood('years', asked, {
		es: `se muestra ${years} (se juntan años completos de ${held}; ${PARTIAL_YEAR} va solo)`,
		en: `${years} is shown (whole years of ${held} are pooled; ${PARTIAL_YEAR} stands alone)`
	});
}

function sortText({ column, descending }: View['sort']): string {
	return `${column}-${descending ? 'desc' : 'asc'}`;
}

function readSort(params: URLSearchParams): Read<View['sort']> {
	const words = COLUMNS.flatMap((column) => [`${column}-asc`, `${column}-desc`]);
	const { value, reason } = oneOf(params, 'sort', words, sortText(usualMunicipalSort), {
		es: 'la tabla va de más a menos mujeres',
		en: 'the table goes from most women to fewest'
	});
	const column = COLUMNS.find((name) => value.startsWith(`${name}-`)) ?? 'women';
	return { value: { column, descending: value.endsWith('-desc') }, reason };
}
