/** Thirty-two small charts of one topic, a state each. */
import { monthsLabel } from '../../catalog/periods';
import { placeName } from '../../catalog/states';
import type { CountId } from '../../catalog/topics';
import type { Bar, BarPart } from '../../chart/types';
import { formatNumber } from '../../i18n/format';
import { hasKillings, wholeYearsOf } from '../../view/crime-states-view';
import { topicPath } from '../../view/paths';
import { queryText } from '../../view/query-text';
import type { CrimeStatesView } from '../../view/types';
import { yearRate, type YearFigures } from '../years';
import { textOf, type Context } from './context';
import {
	fullest,
	inYear,
	KILLINGS,
	spanOf,
	stateYears,
	totalRate,
	type Asked,
	type PlaceYears
} from './places';

/** Decimals of a rate written beside a small chart. */
export const RATE_DECIMALS = 1;
const KINDS = ['a', 'b'] as const;

/** The small chart of one state. */
export interface Multiple {
	readonly cve_ent: string;
	readonly name: string;
	/** The state's own page of years. */
	readonly href: string;
	readonly bars: readonly Pick<Bar, 'key' | 'parts' | 'partial' | 'breakBefore'>[];
	/** Where the bars end, per 100,000 women. */
	readonly max: number;
	/** Its newest whole year in words: `24.4 en 2025`. */
	readonly newest: string;
	/** What the drawing is called. */
	readonly label: string;
	/** Years marked as jumps. */
	readonly marks: readonly number[];
}

/** What the small charts stack: femicide under intentional homicide where victims are counted. */
export function multiplesAsked({ record, view }: Context): Asked {
	const counts: readonly CountId[] = hasKillings(view) ? KILLINGS : [view.topic];
	return { record, counts, unit: view.unit };
}

/** The newest year that is whole: the states are in the order of its rates. */
export function newestWhole({ topic, unit }: CrimeStatesView): number {
	return wholeYearsOf(topic, unit).at(-1) ?? NaN;
}

/**
 * The states in the order of their rate in the newest whole year, the highest first. Femicide alone never
 * ranks: there the rate is that of all killings of women, in victims, whatever unit is shown.
 */
export function rankedCodes({ record, view }: Context): readonly string[] {
	const ranking: Asked =
		view.topic === 'femicide'
			? { record, counts: KILLINGS, unit: 'victims' }
			: { record, counts: [view.topic], unit: view.unit };
	const year = newestWhole(view);
	const rates = stateYears(ranking).map((place) => {
		const figures = inYear(place, year);
		return { cve_ent: place.cve_ent, rate: figures ? (totalRate(figures) ?? -1) : -1 };
	});
	return rates
		.sort((a, b) => b.rate - a.rate || a.cve_ent.localeCompare(b.cve_ent))
		.map(({ cve_ent }) => cve_ent);
}

/** The greatest rate among these places and their years; 0 where there is none. */
export function greatestRate(places: readonly PlaceYears[]): number {
	return Math.max(0, ...places.flatMap(({ years }) => years.map((row) => totalRate(row) ?? 0)));
}

function barOf(row: YearFigures, view: CrimeStatesView): Multiple['bars'][number] {
	const parts = row.n.flatMap((n, at): readonly BarPart[] => {
		const value = yearRate(n, row);
		const kind = KINDS[at];
		return value === null || kind === undefined ? [] : [{ kind, value }];
	});
	return {
		key: `${row.year}`,
		parts,
		partial: monthsLabel(row.months, view.lang),
		breakBefore: null
	};
}

/** The address of a state's own years, in the unit shown. */
export function seriesHref(view: CrimeStatesView, cve_ent: string): string {
	const unit = view.topic === 'femicide' && view.unit === 'files' ? view.unit : null;
	return (
		topicPath(view.topic, 'series', view.lang) +
		queryText([
			['place', cve_ent],
			['unit', unit]
		])
	);
}

/** The small charts in order. `marks` gives the years to mark in a state. */
export function multiplesOf(
	context: Context,
	marks: (cve_ent: string) => readonly number[]
): readonly Multiple[] {
	const { view } = context;
	const text = textOf(context);
	const places = stateYears(multiplesAsked(context));
	const shared = greatestRate(places);
	const span = spanOf(fullest(places));
	const newest = newestWhole(view);
	const byCode = new Map(places.map((place) => [place.cve_ent, place]));
	return rankedCodes(context).flatMap((cve_ent): readonly Multiple[] => {
		const place = byCode.get(cve_ent);
		if (!place) return [];
		const own = greatestRate([place]);
		const figures = inYear(place, newest);
		const rate = figures ? totalRate(figures) : null;
		const name = placeName(cve_ent, view.lang);
		return [
			{
				cve_ent,
				name,
				href: seriesHref(view, cve_ent),
				bars: place.years.map((row) => barOf(row, view)),
				max: (view.scale === 'own' ? own : shared) || 1,
				newest: text.newestIs(formatNumber(rate, RATE_DECIMALS, view.lang), `${newest}`),
				label: text.multipleLabel(name, span),
				marks: marks(cve_ent)
			}
		];
	});
}
