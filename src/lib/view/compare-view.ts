/** The view that sets states beside each other: parsed from an address, written to one, changed part by part. */
import { indicator, indicators } from '../catalog/indicators';
import { findState, NATION, state, states } from '../catalog/states';
import type { Indicator, Lang, Text } from '../catalog/types';
import { accompanied, canOrder, findComparable, MOST_INDICATORS } from './compare-indicators';
import { pageOfPath, pagePath } from './paths';
import { codesText, readCodes, withCommas } from './query-lists';
import { notUnderstood, queryText, shown, type Read } from './query-text';
import type { CompareView, Parsed } from './types';

/** The most states that are chosen one by one. */
export const MOST_STATES = 4;

/** The order of rows that is no indicator's. */
export const BY_NAME = 'name';

/**
 * What women lived with a partner and as girls, what they told the authorities, and the women killed. No files: where few
 * are opened there need not be little violence, and a figure that is seen in passing would say so.
 */
const USUAL: readonly string[] = [
	'partner_lifetime_any',
	'childhood_any',
	'partner_complaint',
	'women_killings_rate'
];

/** The order of rows where none is asked for: by the first indicator that may order states, else by name. */
export function usualOrder(ids: readonly string[]): string {
	return ids.find((id) => canOrder(indicator(id))) ?? BY_NAME;
}

/** What the page shows when its address says nothing: all states, by partner violence. */
export function defaultCompareView(lang: Lang): CompareView {
	return {
		page: 'compare',
		lang,
		states: [],
		indicators: USUAL,
		base: NATION,
		order: usualOrder(USUAL)
	};
}

const KEYS = ['states', 'indicators', 'base', 'order'];

/**
 * The view that an address asks for. What is not understood, too much, or against the rules of femicide gives way to the
 * nearest that can be shown, with a reason; parameters that it does not know are ignored.
 */
export function compareViewFromUrl(url: URL): Parsed<CompareView> {
	const lang = pageOfPath(url.pathname)?.lang ?? 'es';
	const params = url.searchParams;
	const usual = defaultCompareView(lang);
	if (!KEYS.some((key) => params.has(key))) return { status: 'missing', view: usual };
	const chosen = readStates(params);
	const ids = readIndicators(params);
	const base = readBase(params.get('base'), chosen.value);
	const order = readOrder(params.get('order'), ids.value);
	const view: CompareView = {
		...usual,
		states: chosen.value,
		indicators: ids.value,
		base: base.value,
		order: order.value
	};
	const reasons = [...chosen.reasons, ...ids.reasons, base.reason, order.reason].filter(
		(reason) => reason !== null
	);
	return reasons.length === 0 ? { status: 'valid', view } : { status: 'invalid', view, reasons };
}

/** A list read, with every reason why it is not the one asked for. */
interface ReadList {
	readonly value: readonly string[];
	readonly reasons: readonly Text[];
}

function reasonsOf(...reasons: readonly (Text | null)[]): readonly Text[] {
	return reasons.filter((reason) => reason !== null);
}

const byCode = (codes: readonly string[]): readonly string[] => [...codes].sort();

function readStates(params: URLSearchParams): ReadList {
	const allowed = states.map(({ cve_ent }) => cve_ent);
	const { value, reason } = readCodes(params, 'states', allowed, (key, unknown) =>
		notUnderstood(key, unknown, { es: 'se muestra lo demás', en: 'the rest is shown' })
	);
	const tooMany: Text | null =
		value.length > MOST_STATES
			? {
					es: `El enlace pide ${value.length} estados y aquí se eligen ${MOST_STATES} a lo más; se muestran los primeros ${MOST_STATES}.`,
					en: `The link asks for ${value.length} states, and at most ${MOST_STATES} can be chosen here; the first ${MOST_STATES} are shown.`
				}
			: null;
	return { value: byCode(value.slice(0, MOST_STATES)), reasons: reasonsOf(reason, tooMany) };
}

function readIndicators(params: URLSearchParams): ReadList {
	if (!params.has('indicators')) return { value: USUAL, reasons: [] };
	const asked = readCodes(
		params,
		'indicators',
		indicators.map(({ id }) => id),
		(key, unknown) => notUnderstood(key, unknown, OTHERS)
	);
	const able = asked.value.filter((id) => findComparable(id) !== null);
	const unable = asked.value.filter((id) => !able.includes(id)).map((id) => whyNot(indicator(id)));
	const some = able.slice(0, MOST_INDICATORS);
	const tooMany: Text | null =
		able.length > MOST_INDICATORS
			? {
					es: `El enlace pide ${able.length} indicadores y aquí caben ${MOST_INDICATORS}; se muestran los primeros ${MOST_INDICATORS}.`,
					en: `The link asks for ${able.length} indicators, and ${MOST_INDICATORS} fit here; the first ${MOST_INDICATORS} are shown.`
				}
			: null;
	if (some.length === 0) {
		const said = reasonsOf(asked.reason, ...unable);
		return { value: USUAL, reasons: said.length === 0 ? [NONE_ASKED] : said };
	}
	const value = accompanied(some);
	const alone = value === some ? null : KILLING_ALONE;
	return { value, reasons: reasonsOf(asked.reason, ...unable, tooMany, alone) };
}

const NONE_ASKED: Text = {
	es: 'El enlace no pide ningún indicador; se muestran los de siempre.',
	en: 'The link asks for no indicator; the usual ones are shown.'
};

const OTHERS: Text = {
	es: 'se muestran los demás, o los de siempre',
	en: 'the others, or the usual ones, are shown'
};

const KILLING_ALONE: Text = {
	es: 'El feminicidio y el homicidio doloso de mujeres no se comparan el uno sin el otro, porque cada estado los clasifica a su manera; se agregó la suma de los dos.',
	en: 'Femicide and intentional homicide of women are not compared one without the other, since each state classifies them in its own way; the sum of the two was added.'
};

/** Why an indicator of the catalogue cannot be compared. */
function whyNot({ measure, short }: Indicator): Text {
	if (measure === 'count')
		return {
			es: `«${short.es}» cuenta lo que está documentado y se dice sólo por clases: no se compara por valor.`,
			en: `“${short.en}” counts what is documented and is told in classes only: it is not compared by value.`
		};
	return {
		es: `De «${short.es}» sólo hay un año contado en parte, que no se pone junto a años completos.`,
		en: `For “${short.en}” there is only a year counted in part, which is not set beside whole years.`
	};
}

function readBase(asked: string | null, chosen: readonly string[]): Read<string> {
	if (asked === null || canBeBase(asked, chosen)) return { value: asked ?? NATION, reason: null };
	const known = findState(asked);
	if (!known) {
		const instead = { es: 'se compara con el país', en: 'the country is the base' };
		return { value: NATION, reason: notUnderstood('base', asked, instead) };
	}
	const { in_sentence: name } = state(asked);
	return {
		value: NATION,
		reason: {
			es: `El enlace compara con ${name.es}, que no está entre los estados elegidos; se compara con el país.`,
			en: `The link compares with ${name.en}, which is not among the states chosen; the country is the base.`
		}
	};
}

/** Whether a place is the nation or one of the states shown. */
function canBeBase(cve_ent: string, chosen: readonly string[]): boolean {
	if (cve_ent === NATION) return true;
	return findState(cve_ent) !== null && (chosen.length === 0 || chosen.includes(cve_ent));
}

function readOrder(asked: string | null, ids: readonly string[]): Read<string> {
	const usual = usualOrder(ids);
	if (asked === null || asked === usual || asked === BY_NAME)
		return { value: asked ?? usual, reason: null };
	const entry = findComparable(asked);
	if (entry && !canOrder(entry)) return { value: usual, reason: cannotOrder(entry.short) };
	if (entry && ids.includes(asked)) return { value: asked, reason: null };
	const instead = {
		es: 'los estados van en el orden de siempre',
		en: 'the states go in the usual order'
	};
	if (entry === null) return { value: usual, reason: notUnderstood('order', asked, instead) };
	return {
		value: usual,
		reason: {
			es: `El enlace ordena por «${shown(entry.short.es)}», que no está entre los indicadores elegidos; ${instead.es}.`,
			en: `The link orders by “${shown(entry.short.en)}”, which is not among the indicators chosen; ${instead.en}.`
		}
	};
}

function cannotOrder({ es, en }: Text): Text {
	return {
		es: `Los estados no se ordenan por «${es}»: depende de cómo clasifica cada fiscalía los homicidios de mujeres. Van en el orden de siempre.`,
		en: `States are not ordered by “${en}”: it depends on how each prosecutor classifies the killings of women. They go in the usual order.`
	};
}

/**
 * The view with `change` made. Femicide gets its companion, a base that is not shown any more gives way to the country,
 * an order that is not any more to the usual one; an order that was the usual one stays so.
 */
export function withCompareView(
	view: CompareView,
	change: Partial<Omit<CompareView, 'page' | 'lang'>>
): CompareView {
	const next = { ...view, ...change };
	const ids = accompanied(next.indicators);
	const wasUsual = change.order === undefined && view.order === usualOrder(view.indicators);
	const base = canBeBase(next.base, next.states) ? next.base : NATION;
	const order = wasUsual ? usualOrder(ids) : readOrder(next.order, ids).value;
	return { ...next, states: byCode(next.states), indicators: ids, base, order };
}

/** The address of a view, defaults left out. */
export function compareViewToPath(view: CompareView): string {
	const { lang, indicators: ids, base, order } = view;
	const query = queryText([
		['states', codesText(view.states)],
		['indicators', ids.join() === USUAL.join() ? null : ids.join(',')],
		['base', base === NATION ? null : base],
		['order', order === usualOrder(ids) ? null : order]
	]);
	return pagePath('compare', lang) + withCommas(query);
}
