/** The view of a topic's first page: how many, where, in which unit, by year or month, as known when. */
import { NATION } from '../catalog/states';
import { topic, type Topic } from '../catalog/topics';
import type { Lang } from '../catalog/types';
import { formatCut } from '../i18n/format';
import { parsedOf, readPlace, readUnit, topicOfUrl, usualUnit } from './crime-query';
import { topicPath } from './paths';
import { notUnderstood, oneOf, queryText, type Read } from './query-text';
import type { CrimeSeriesView, Parsed } from './types';

/** The cuts held of a topic in a unit and a place, oldest first. */
export type CutsOf = (unit: CrimeSeriesView['unit'], place: string) => readonly string[];

const KEYS = ['place', 'unit', 'step', 'cut'];

/** What the page shows when its address says nothing: the nation by year, as known now. */
export function defaultCrimeSeriesView(id: Topic, lang: Lang): CrimeSeriesView {
	const unit = usualUnit(topic(id));
	return {
		page: 'crime',
		section: 'series',
		lang,
		topic: id,
		unit,
		place: NATION,
		step: 'year',
		cut: null
	};
}

function readCut(
	params: URLSearchParams,
	cuts: readonly string[],
	step: CrimeSeriesView['step']
): Read<string | null> {
	const asked = params.get('cut');
	if (asked === null || (asked === cuts.at(-1) && step === 'year')) {
		return { value: null, reason: null };
	}
	if (!cuts.includes(asked)) {
		const instead = {
			es: 'se muestra lo que se sabe hoy',
			en: 'what is known today is shown'
		};
		return { value: null, reason: notUnderstood('cut', asked, instead) };
	}
	if (step === 'year') return { value: asked, reason: null };
	return {
		value: null,
		reason: {
			es: `El enlace pide los meses como se conocían en ${formatCut(asked, 'es')}; por mes sólo hay el corte más reciente, y es el que se muestra.`,
			en: `The link asks for the months as they were known in ${formatCut(asked, 'en')}; by month there is only the newest cut, and that one is shown.`
		}
	};
}

/**
 * The view that an address asks for. The newest cut is the same as none. Parameters that the page does
 * not know are ignored. Throws `RangeError` for the address of another page.
 */
export function crimeSeriesViewFromUrl(url: URL, cutsOf: CutsOf): Parsed<CrimeSeriesView> {
	const { entry, lang } = topicOfUrl(url);
	const usual = defaultCrimeSeriesView(entry.id, lang);
	const params = url.searchParams;
	if (!KEYS.some((key) => params.has(key))) return { status: 'missing', view: usual };
	const place = readPlace(params);
	const unit = readUnit(params, entry);
	const step = oneOf(params, 'step', ['year', 'month'] as const, 'year', {
		es: 'se muestra por año',
		en: 'years are shown'
	});
	const cut = readCut(params, cutsOf(unit.value, place.value), step.value);
	const view: CrimeSeriesView = {
		...usual,
		place: place.value,
		unit: unit.value,
		step: step.value,
		cut: cut.value
	};
	return parsedOf(view, [place, unit, step, cut]);
}

/** The address of a view, defaults left out. */
export function crimeSeriesViewToPath(view: CrimeSeriesView): string {
	const usual = defaultCrimeSeriesView(view.topic, view.lang);
	return (
		topicPath(view.topic, 'series', view.lang) +
		queryText([
			['place', view.place === usual.place ? null : view.place],
			['unit', view.unit === usual.unit ? null : view.unit],
			['step', view.step === usual.step ? null : view.step],
			['cut', view.cut]
		])
	);
}

/** The view with something changed: by month, and where another unit or place lacks the cut, it is left. */
export function withCrimeSeries(
	view: CrimeSeriesView,
	change: Partial<Pick<CrimeSeriesView, 'place' | 'unit' | 'step' | 'cut'>>,
	cutsOf: CutsOf
): CrimeSeriesView {
	const next = { ...view, ...change };
	const held = next.cut !== null && cutsOf(next.unit, next.place).slice(0, -1).includes(next.cut);
	return { ...next, cut: held && next.step === 'year' ? next.cut : null };
}
