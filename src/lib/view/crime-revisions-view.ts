/** The view of a topic's revisions: how the figures of a place moved, and the year that is told. */
import { NATION } from '../catalog/states';
import type { Topic } from '../catalog/topics';
import type { Lang } from '../catalog/types';
import { parsedOf, readPlace, readUnit, topicOfUrl } from './crime-query';
import { topicPath } from './paths';
import { notUnderstood, queryText, type Read } from './query-text';
import type { CrimeRevisionsView, Parsed } from './types';

/** The year that is told first: the one with the most cuts since it was whole, and of the figure most quoted. */
export const USUAL_YEAR = 2021;

/** Files have the longer history of cuts, and every topic is counted in them. */
const USUAL_UNIT = 'files';

/** The years of a topic that a place and unit have at two cuts or more, ascending. */
export type YearsOf = (unit: CrimeRevisionsView['unit'], place: string) => readonly number[];

const KEYS = ['place', 'unit', 'year'];

/** What the page shows when its address says nothing. */
export function defaultCrimeRevisionsView(id: Topic, lang: Lang): CrimeRevisionsView {
	return {
		page: 'crime',
		section: 'revisions',
		lang,
		topic: id,
		unit: USUAL_UNIT,
		place: NATION,
		year: null
	};
}

function readYear(params: URLSearchParams, years: readonly number[]): Read<number | null> {
	const asked = params.get('year');
	if (asked === null || asked === `${USUAL_YEAR}`) return { value: null, reason: null };
	const found = years.find((year) => `${year}` === asked);
	if (found !== undefined) return { value: found, reason: null };
	const instead = { es: `se cuenta ${USUAL_YEAR}`, en: `${USUAL_YEAR} is told` };
	return { value: null, reason: notUnderstood('year', asked, instead) };
}

/**
 * The view that an address asks for. Parameters that the page does not know are ignored. Throws
 * `RangeError` for the address of another page.
 */
export function crimeRevisionsViewFromUrl(url: URL, yearsOf: YearsOf): Parsed<CrimeRevisionsView> {
	const { entry, lang } = topicOfUrl(url);
	const usual = defaultCrimeRevisionsView(entry.id, lang);
	const params = url.searchParams;
	if (!KEYS.some((key) => params.has(key))) return { status: 'missing', view: usual };
	const place = readPlace(params);
	const unit = readUnit(params, entry, USUAL_UNIT);
	const year = readYear(params, yearsOf(unit.value, place.value));
	const view = { ...usual, place: place.value, unit: unit.value, year: year.value };
	return parsedOf(view, [place, unit, year]);
}

/** The address of a view, defaults left out. */
export function crimeRevisionsViewToPath(view: CrimeRevisionsView): string {
	const usual = defaultCrimeRevisionsView(view.topic, view.lang);
	return (
		topicPath(view.topic, 'revisions', view.lang) +
		queryText([
			['place', view.place === usual.place ? null : view.place],
			['unit', view.unit === usual.unit ? null : view.unit],
			['year', view.year === null || view.year === USUAL_YEAR ? null : `${view.year}`]
		])
	);
}
