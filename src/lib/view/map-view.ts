/** The map's view, parsed from its address and written to it. */
import { cutsOf } from '../catalog/cuts';
import { ages, domains, hasMicrodata } from '../catalog/filters';
import { defaultYear, findIndicator, indicator, indicatorBySlug } from '../catalog/indicators';
import type { ClassChoice, Indicator, Lang, Text } from '../catalog/types';
import type { Filters, Question } from '../query/types';
import { readYear } from './indicator-year';
import { movedIndicator } from './moved';
import { pageOfPath, pagePath } from './paths';
import {
	classesText,
	defaultSort,
	notUnderstood,
	queryText,
	readClasses,
	readForm,
	readSort,
	readState,
	shown,
	sortText
} from './query-text';
import type { Read } from './query-text';
import type { MapView, Parsed } from './types';

const DEFAULT_INDICATOR = 'partner_lifetime_any';

/** The classes that the indicator's own breaks make, the same every year. */
export function fixedClasses(entry: Indicator): ClassChoice {
	return { method: 'fixed', k: entry.fixedBreaks.length + 1 };
}

/** The view of an indicator when nothing else is asked: its newest whole year, its own classes, nothing chosen. */
export function mapViewOf(entry: Indicator, lang: Lang): MapView {
	return {
		page: 'map',
		lang,
		indicator: entry.id,
		year: defaultYear(entry),
		form: 'auto',
		classes: entry.classes,
		state: null,
		sort: defaultSort,
		filters: {}
	};
}

/** What the map page shows when its address says nothing. */
export function defaultMapView(lang: Lang): MapView {
	return mapViewOf(indicator(DEFAULT_INDICATOR), lang);
}

/** The question that a view asks of the data. */
export function questionOf({ indicator, year, filters }: MapView): Question {
	return { indicator, year, filters };
}

function readIndicator(slug: string | undefined, lang: Lang): Read<Indicator> {
	const fallback = indicator(DEFAULT_INDICATOR);
	if (slug === undefined) return { value: fallback, reason: null };
	const found =
		indicatorBySlug(slug, lang) ??
		indicatorBySlug(slug) ??
		findIndicator(movedIndicator(slug) ?? slug);
	if (found) return { value: found, reason: null };
	return {
		value: fallback,
		reason: {
			es: `El enlace pide el indicador «${shown(slug)}», que no existe; se muestra «${fallback.label.es}».`,
			en: `The link asks for the indicator “${shown(slug)}”, which does not exist; “${fallback.label.en}” is shown.`
		}
	};
}

function isKeyOf<K extends string>(table: Readonly<Record<K, unknown>>, word: string): word is K {
	return Object.hasOwn(table, word);
}

function readCut(asked: string, entry: Indicator, year: number): Read<string | undefined> {
	const cuts = cutsOf(entry, year);
	const newest = cuts.at(-1);
	if (asked === newest) return { value: undefined, reason: null };
	if (cuts.includes(asked)) return { value: asked, reason: null };
	const instead: Text =
		newest === undefined
			? { es: 'esta fuente no se publica por cortes', en: 'this source is not published in cuts' }
			: { es: `se muestra el corte ${newest}`, en: `the cut ${newest} is shown` };
	return { value: undefined, reason: notUnderstood('cut', asked, instead) };
}

function readKey<K extends string>(
	key: string,
	asked: string,
	table: Readonly<Record<K, unknown>>,
	microdata: boolean
): Read<K | undefined> {
	const instead = { es: 'se muestran todas las mujeres', en: 'all women are shown' };
	if (microdata && isKeyOf(table, asked)) return { value: asked, reason: null };
	return { value: undefined, reason: notUnderstood(key, asked, instead) };
}

function readFilters(
	params: URLSearchParams,
	entry: Indicator,
	year: number
): { readonly value: Filters; readonly reasons: readonly Text[] } {
	const none = { value: undefined, reason: null };
	const asked = { cut: params.get('cut'), domain: params.get('domain'), age: params.get('age') };
	const microdata = hasMicrodata(entry, year);
	const cut = asked.cut === null ? none : readCut(asked.cut, entry, year);
	const domain = asked.domain === null ? none : readKey('domain', asked.domain, domains, microdata);
	const age = asked.age === null ? none : readKey('age', asked.age, ages, microdata);
	return {
		value: {
			...(cut.value === undefined ? {} : { cut: cut.value }),
			...(domain.value === undefined ? {} : { domain: domain.value }),
			...(age.value === undefined ? {} : { age: age.value })
		},
		reasons: [cut.reason, domain.reason, age.reason].filter((reason) => reason !== null)
	};
}

const KEYS = ['form', 'classes', 'state', 'sort', 'cut', 'domain', 'age'];

/**
 * The map's view that an address asks for, given as readers see it (`/mapa/…`) or as the route tree
 * has it (`/es/map/…`). Parameters that the page does not know are ignored. Never throws.
 */
export function mapViewFromUrl(url: URL): Parsed<MapView> {
	const address = pageOfPath(url.pathname);
	const lang = address?.lang ?? 'es';
	const [slug, asked, ...more] = address?.rest ?? [];
	const params = url.searchParams;
	if (slug === undefined && !KEYS.some((key) => params.has(key))) {
		return { status: 'missing', view: defaultMapView(lang) };
	}
	const entry = readIndicator(slug, lang);
	// The year of an unknown indicator says nothing about the one shown in its place.
	const year = readYear(entry.reason ? undefined : asked, entry.value);
	const form = readForm(params);
	const classes = readClasses(params, fixedClasses(entry.value), entry.value.classes);
	const state = readState(params);
	const sort = readSort(params);
	const filters = readFilters(params, entry.value, year.value);
	const surplus: Text | null =
		more.length === 0
			? null
			: {
					es: `El enlace sigue con «${shown(more.join('/'))}», que no se entiende y se deja de lado.`,
					en: `The link goes on with “${shown(more.join('/'))}”, which is not understood and is left out.`
				};
	const view: MapView = {
		page: 'map',
		lang,
		indicator: entry.value.id,
		year: year.value,
		form: form.value,
		classes: classes.value,
		state: state.value,
		sort: sort.value,
		filters: filters.value
	};
	const reasons = [
		...[entry, year, form, classes, state, sort].map(({ reason }) => reason),
		...filters.reasons,
		surplus
	].filter((reason) => reason !== null);
	return reasons.length === 0 ? { status: 'valid', view } : { status: 'invalid', view, reasons };
}

/** The address of a view: indicator and year in the path, the rest in the query, defaults left out. */
export function mapViewToPath(view: MapView): string {
	const entry = indicator(view.indicator);
	const usual = mapViewOf(entry, view.lang);
	const classes = classesText(view.classes);
	const sort = sortText(view.sort);
	return (
		pagePath('map', view.lang, [entry.slug[view.lang], `${view.year}`]) +
		queryText([
			['form', view.form === usual.form ? null : view.form],
			['classes', classes === classesText(usual.classes) ? null : classes],
			['state', view.state],
			['sort', sort === sortText(usual.sort) ? null : sort],
			['cut', view.filters.cut],
			['domain', view.filters.domain],
			['age', view.filters.age]
		])
	);
}
