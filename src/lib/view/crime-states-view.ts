/** The view of the 32 states beside each other, for a topic of crime: parsed and written. */
import { partialYearsHeld, yearsHeld } from '../catalog/cuts';
import { counts, topic, type Topic, type TopicEntry } from '../catalog/topics';
import type { Text } from '../catalog/types';
import { parsedOf, readUnit, topicOfUrl } from './crime-query';
import { topicPath } from './paths';
import { changeText, fittingChange, readChange, usualChange } from './periods';
import { oneOf, queryText, readForm, readState, shown, type Read } from './query-text';
import type { CrimeStatesView, Parsed } from './types';

type Unit = CrimeStatesView['unit'];

const whole = new Map<string, readonly number[]>();

/**
 * The whole years of the register of 2015–2025 that are held for every state, ascending. The register of
 * 2026 is another: none of its years can stand beside these.
 */
export function wholeYearsOf(id: Topic, unit: Unit): readonly number[] {
	const key = `${id} ${unit}`;
	const years = whole.get(key) ?? readWholeYears(id, unit);
	whole.set(key, years);
	return years;
}

function readWholeYears(id: Topic, unit: Unit): readonly number[] {
	const query = { kind: 'crime_rate', unit, register: 'cnsp', crimes: counts[id][unit] } as const;
	const partial = partialYearsHeld({ query });
	return yearsHeld({ query }).filter((year) => partial[year] === undefined);
}

/** Whether all killings of women can stand beside the topic's own count: files do not say the victim's sex. */
export function hasKillings({ topic: id, unit }: Pick<CrimeStatesView, 'topic' | 'unit'>): boolean {
	return id === 'femicide' && unit === 'victims';
}

function usualUnit(entry: TopicEntry): Unit {
	return entry.units[0] ?? 'files';
}

function newest(years: readonly number[]): number {
	return years.at(-1) ?? NaN;
}

/** What the page shows when its address says nothing: the newest whole year. */
export function defaultCrimeStatesView(
	id: Topic,
	lang: CrimeStatesView['lang'],
	unit: Unit = usualUnit(topic(id))
): CrimeStatesView {
	const years = wholeYearsOf(id, unit);
	return {
		page: 'crime',
		lang,
		topic: id,
		unit,
		section: 'states',
		state: null,
		year: newest(years),
		form: 'auto',
		scale: 'shared',
		intervals: false,
		change: usualChange(years),
		of: 'topic'
	};
}

const KEYS = ['unit', 'year', 'state', 'form', 'scale', 'intervals', 'change', 'of'];

/**
 * The view that an address asks for. Parameters that the page does not know are ignored. Throws
 * `RangeError` when the address is of no topic.
 */
export function crimeStatesViewFromUrl(url: URL): Parsed<CrimeStatesView> {
	const { entry, lang } = topicOfUrl(url);
	const params = url.searchParams;
	if (!KEYS.some((key) => params.has(key)))
		return { status: 'missing', view: defaultCrimeStatesView(entry.id, lang) };
	const unit = readUnit(params, entry);
	const usual = defaultCrimeStatesView(entry.id, lang, unit.value);
	const years = wholeYearsOf(entry.id, unit.value);
	const year = readWholeYear(params.get('year'), years);
	const form = readForm(params);
	const state = readState(params);
	const scale = oneOf(params, 'scale', ['shared', 'own'], 'shared', {
		es: 'todos los estados llevan la misma escala',
		en: 'all the states are on one scale'
	});
	const intervals = oneOf(params, 'intervals', ['no', 'yes'], 'no', {
		es: 'no se dibujan los intervalos',
		en: 'intervals are not drawn'
	});
	const of = readOf(params, usual);
	const change = readChange(params.get('change'), years);
	const view: CrimeStatesView = {
		...usual,
		year: year.value,
		form: form.value,
		state: state.value,
		scale: scale.value,
		intervals: intervals.value === 'yes',
		of: of.value,
		change: change.value
	};
	const reads = [unit, year, form, state, scale, intervals, of];
	return parsedOf(view, [...reads, ...change.reasons.map((reason) => ({ value: null, reason }))]);
}

function readOf(params: URLSearchParams, usual: CrimeStatesView): Read<CrimeStatesView['of']> {
	const allowed = hasKillings(usual) ? (['topic', 'killings'] as const) : (['topic'] as const);
	return oneOf<CrimeStatesView['of']>(params, 'of', allowed, 'topic', {
		es: 'se compara el delito de esta página',
		en: 'the crime of this page is compared'
	});
}

function readWholeYear(asked: string | null, years: readonly number[]): Read<number> {
	if (asked === null) return { value: newest(years), reason: null };
	const year = /^\d{4}$/.test(asked) ? Number(asked) : null;
	if (year !== null && years.includes(year)) return { value: year, reason: null };
	const value = year === null ? newest(years) : nearest(year, years);
	return { value, reason: notWhole(asked, value) };
}

function nearest(year: number, years: readonly number[]): number {
	return years.reduce(
		(best, other) => (Math.abs(other - year) <= Math.abs(best - year) ? other : best),
		newest(years)
	);
}

function notWhole(asked: string, value: number): Text {
	return {
		es: `El enlace pide «year=${shown(asked)}», que no es un año completo del registro de 2015 a 2025; se muestra ${value}.`,
		en: `The link asks for “year=${shown(asked)}”, which is not a whole year of the register of 2015 to 2025; ${value} is shown.`
	};
}

/** The view with `change` made; with another unit, what that unit cannot bear gives way. */
export function withStatesView(
	view: CrimeStatesView,
	change: Partial<Omit<CrimeStatesView, 'page' | 'section' | 'topic'>>
): CrimeStatesView {
	const next = { ...view, ...change };
	const years = wholeYearsOf(next.topic, next.unit);
	return {
		...next,
		year: nearest(next.year, years),
		change: fittingChange(next.change, years),
		of: hasKillings(next) ? next.of : 'topic'
	};
}

/** The address of a view, defaults left out. */
export function crimeStatesViewToPath(view: CrimeStatesView): string {
	const usual = defaultCrimeStatesView(view.topic, view.lang, view.unit);
	const change = changeText(view.change);
	const query = queryText([
		['unit', view.unit === usualUnit(topic(view.topic)) ? null : view.unit],
		['year', view.year === usual.year ? null : `${view.year}`],
		['state', view.state],
		['form', view.form === usual.form ? null : view.form],
		['scale', view.scale === usual.scale ? null : view.scale],
		['intervals', view.intervals ? 'yes' : null],
		['change', change === changeText(usual.change) ? null : change],
		['of', view.of === usual.of ? null : view.of]
	]);
	// A comma may stand in a query as it is, and reads better.
	return topicPath(view.topic, 'states', view.lang) + query.replaceAll('%2C', ',');
}
