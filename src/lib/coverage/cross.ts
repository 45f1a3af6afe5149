/** Need crossed with response: thirds of one, classes of what is documented of the other. */
import type { CoverageRecord, ResponseCounts, ResponseKind } from '../query/coverage-records';
import type { Result, Row } from '../query/types';
import { states as allStates } from '../catalog/states';
import { classBreaks, classOf } from '../stats/classes';
import { pagesMark, type PagesMark } from './pages';

/** 0 the lowest third, 2 the highest. */
export type NeedClass = 0 | 1 | 2;
/**
 * 0 none, then few, more, most. Four and not three: "none documented" must never share a colour with "one or
 * two", since the first may only say that nobody looked.
 */
export type ResponseClass = 0 | 1 | 2 | 3;

export const NEED_CLASSES: readonly NeedClass[] = [0, 1, 2];
/** From the most documented down, as the legend stacks them. */
export const RESPONSE_CLASSES: readonly ResponseClass[] = [3, 2, 1, 0];

/** Lower ends of the classes above "none". Never per inhabitant: what is documented is not all there is. */
const COUNTED: readonly number[] = [1, 3, 6];
/** Of what a state has a handful at most: alerts, justice centres. */
const HANDFUL: readonly number[] = [1, 2, 3];

const isHandful = (kind: ResponseKind) => kind === 'alerts' || kind === 'centres';

/** Lowest and highest number of each class of a kind, from none up; the last is open. */
export function classEnds(
	kind: ResponseKind
): readonly { readonly low: number; readonly high: number | null }[] {
	const breaks = isHandful(kind) ? HANDFUL : COUNTED;
	return [0, ...breaks].map((low, i) => {
		const next = breaks[i];
		return { low, high: next === undefined ? null : next - 1 };
	});
}

/** Kinds of which most states have some documented: two are still little. Of the others only none is. */
const COMMON: readonly ResponseKind[] = ['both', 'organisations'];

/** The most that still counts as little. */
export function littleOf(kind: ResponseKind): number {
	return COMMON.includes(kind) ? 2 : 0;
}

/** One state in both. `need` null where the state has no figure. */
export interface Crossed {
	readonly cve_ent: string;
	readonly needRow: Row;
	readonly need: NeedClass | null;
	readonly documented: number;
	readonly response: ResponseClass;
	/** Why little can be told from the number, if so. */
	readonly mark: PagesMark | null;
}

export interface Crossing {
	readonly need: Result;
	readonly kind: ResponseKind;
	readonly response: ResponseCounts;
	/** The 32 states in order of code. */
	readonly states: readonly Crossed[];
}

/** The class of a number documented: none, 1–2, 3–5, 6 or more; of what comes by the handful none, 1, 2, 3 or more. */
export function responseClass(documented: number, kind: ResponseKind): ResponseClass {
	const at = classOf(documented, isHandful(kind) ? HANDFUL : COUNTED);
	return at === 0 || at === 1 || at === 2 ? at : 3;
}

/**
 * Which third each value is in; null stays null. Where many states share one value two thirds, or all
 * three, cannot be told apart: then there are only the highest and the lowest, or only the lowest.
 */
export function thirds(values: readonly (number | null)[]): readonly (NeedClass | null)[] {
	const breaks = classBreaks(values, { method: 'quantiles', k: 3 }, []);
	const classes: readonly NeedClass[] = breaks.length === 1 ? [0, 2] : NEED_CLASSES;
	return values.map((value) => (value === null ? null : (classes[classOf(value, breaks)] ?? 2)));
}

const isState = ({ cve_ent }: Row) => cve_ent !== '00';

/** Crosses a need with a kind of response, state by state. Throws `RangeError` when the record lacks a state of the need. */
export function cross(need: Result, kind: ResponseKind, record: CoverageRecord): Crossing {
	const response = record.kinds[kind];
	const at = new Map(allStates.map(({ cve_ent }, i) => [cve_ent, i]));
	const rows = need.rows.filter(isState);
	const classes = thirds(rows.map(({ value }) => value));
	const states = rows.map((needRow, i): Crossed => {
		const { cve_ent } = needRow;
		const place = at.get(cve_ent) ?? -1;
		const [documented, pages] = [response.states[place], record.pages[place]];
		if (documented === undefined || !pages)
			throw new RangeError(`the response has no row for ${cve_ent}`);
		return {
			cve_ent,
			needRow,
			need: classes[i] ?? null,
			documented,
			response: responseClass(documented, kind),
			mark: pagesMark(pages, kind)
		};
	});
	return { need, kind, response, states };
}

/** One cell of the legend: how many states, and the CSS class of its colour. */
export interface Cell {
	readonly need: NeedClass;
	readonly response: ResponseClass;
	readonly count: number;
	readonly fill: string;
}

/** The colour of a state, as `cross.css` names it; empty without a figure of need. */
export function fillOf({ need, response }: Pick<Crossed, 'need' | 'response'>): string {
	return need === null ? '' : `cross-${need}-${response}`;
}

/** The legend's cells: a row for each class of response, most documented first, thirds from low to high. */
export function cells(states: readonly Crossed[]): readonly (readonly Cell[])[] {
	return RESPONSE_CLASSES.map((response) =>
		NEED_CLASSES.map((need) => ({
			need,
			response,
			count: states.filter((place) => place.need === need && place.response === response).length,
			fill: fillOf({ need, response })
		}))
	);
}

/** Lowest and highest value of each third; null for a third without states. */
export function needRanges(
	states: readonly Crossed[]
): readonly ({ readonly low: number; readonly high: number } | null)[] {
	return NEED_CLASSES.map((need) => {
		const values = states
			.filter((place) => place.need === need)
			.map(({ needRow }) => needRow.value)
			.filter((value) => value !== null);
		return values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) };
	});
}

/** States in the highest third of need with little documented. */
export function leastCovered({
	kind,
	states
}: Pick<Crossing, 'kind' | 'states'>): readonly Crossed[] {
	return states.filter(({ need, documented }) => need === 2 && documented <= littleOf(kind));
}
