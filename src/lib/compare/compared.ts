/** Places beside a base, indicator by indicator: which rows there are, in which order, and what can be told apart. */
import { indicator } from '../catalog/indicators';
import { NATION, placeName, states } from '../catalog/states';
import type { Indicator, Lang } from '../catalog/types';
import type { Result, Row } from '../query/types';
import { canOrder, isAccompanied, MOST_INDICATORS } from '../view/compare-indicators';
import { verdictOf, type Verdict } from './told-apart';

/** What is set beside each other. */
export interface CompareQuestion {
	readonly lang: Lang;
	/** The answer of each indicator, in the order of its columns. */
	readonly results: readonly Result[];
	/** `cve_ent` of the states; all 32 where empty. The nation is always there. */
	readonly states: readonly string[];
	/** What the others are told apart from: the nation, or a state shown. */
	readonly base: string;
	/** `name`; `given`, the states as they are listed and the nation last; or an indicator, from high to low. */
	readonly order: string;
}

/** A place by an indicator. */
export interface ComparedCell {
	readonly row: Row;
	/** Null for the base itself. */
	readonly verdict: Verdict | null;
}

/** A column: an indicator in its year, with a cell for each place. */
export interface ComparedColumn {
	readonly entry: Indicator;
	readonly result: Result;
	readonly base: Row;
	/** In the order of the places. */
	readonly cells: readonly ComparedCell[];
}

export interface Compared {
	readonly lang: Lang;
	/** `cve_ent` of the rows, in order. */
	readonly places: readonly string[];
	readonly base: string;
	/** Whether all 32 states are shown. */
	readonly all: boolean;
	readonly columns: readonly ComparedColumn[];
}

/**
 * The places of a question with what can be said of each.
 *
 * @throws RangeError without an indicator or with too many, for femicide without the women killed who are not in it, for
 * an answer of a part of a year, for one without a row, for a base that is not shown, and for an order by what is not
 * shown or may not order states
 */
export function compared(question: CompareQuestion): Compared {
	const { lang, results, base } = question;
	requireComparable(results);
	const places = placesOf(question);
	if (!places.includes(base)) throw new RangeError(`the base ${base} is not shown`);
	const columns = results.map((result): ComparedColumn => {
		const entry = indicator(result.question.indicator);
		const baseRow = rowOf(result, base);
		const cells = places.map((place): ComparedCell => {
			const row = rowOf(result, place);
			const verdict = place === base ? null : verdictOf(entry.query.kind, row, baseRow);
			return { row, verdict };
		});
		return { entry, result, base: baseRow, cells };
	});
	return { lang, places, base, all: question.states.length === 0, columns };
}

function requireComparable(results: readonly Result[]): void {
	const ids = results.map(({ question }) => question.indicator);
	if (ids.length === 0 || ids.length > MOST_INDICATORS)
		throw new RangeError(`1 to ${MOST_INDICATORS} indicators are compared, not ${ids.length}`);
	if (!isAccompanied(ids)) throw new RangeError(`femicide and homicide stand together: ${ids}`);
	const partial = results.find(({ months }) => months !== null && months < 12);
	if (partial) throw new RangeError(`${partial.question.indicator}: ${partial.months} months`);
}

function rowOf({ question, rows }: Result, place: string): Row {
	const found = rows.find(({ cve_ent }) => cve_ent === place);
	if (!found) throw new RangeError(`no row for ${place} in ${question.indicator}`);
	return found;
}

function placesOf({ lang, results, states: chosen, order }: CompareQuestion): readonly string[] {
	if (order === 'given') return [...chosen, NATION];
	const codes = chosen.length === 0 ? states.map(({ cve_ent }) => cve_ent) : chosen;
	const by = order === 'name' ? null : results.find(({ question }) => question.indicator === order);
	if (by === undefined || (by !== null && !canOrder(indicator(order))))
		throw new RangeError(`states are not ordered by ${order}`);
	const value = (place: string) => (by ? (rowOf(by, place).value ?? -Infinity) : 0);
	const sorted = [...codes].sort((a, b) => {
		const [first, second] = [value(a), value(b)];
		return first === second
			? placeName(a, lang).localeCompare(placeName(b, lang), lang)
			: second - first;
	});
	return [NATION, ...sorted];
}
