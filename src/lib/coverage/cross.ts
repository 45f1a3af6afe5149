/** Need crossed with response: thirds of one, classes of what is documented of the other. */
import type { Result, Row } from '../query/types';
import { classBreaks, classOf } from '../stats/classes';

/** 0 the lowest third, 2 the highest. */
export type NeedClass = 0 | 1 | 2;
/** 0 none, 1 one or two, 2 three to five, 3 six or more. */
export type ResponseClass = 0 | 1 | 2 | 3;

export const NEED_CLASSES: readonly NeedClass[] = [0, 1, 2];
/** From the most documented down, as the legend stacks them. */
export const RESPONSE_CLASSES: readonly ResponseClass[] = [3, 2, 1, 0];

/** Lower ends of the classes above "none". Never per inhabitant: what is documented is not all there is. */
const RESPONSE_BREAKS: readonly number[] = [1, 3, 6];

/** One state in both. `need` null where the state has no figure. */
export interface Crossed {
	readonly cve_ent: string;
	readonly needRow: Row;
	readonly need: NeedClass | null;
	readonly documented: number;
	readonly response: ResponseClass;
}

export interface Crossing {
	readonly need: Result;
	readonly response: Result;
	/** The 32 states in order of code. */
	readonly states: readonly Crossed[];
}

/** The class of a number documented: none, 1–2, 3–5, 6 or more. */
export function responseClass(documented: number): ResponseClass {
	const at = classOf(documented, RESPONSE_BREAKS);
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

/** Crosses two results state by state. Throws `RangeError` when the response lacks a state of the need. */
export function cross(need: Result, response: Result): Crossing {
	const documented = new Map(response.rows.map((row) => [row.cve_ent, row.value]));
	const rows = need.rows.filter(isState);
	const classes = thirds(rows.map(({ value }) => value));
	const states = rows.map((needRow, i): Crossed => {
		const { cve_ent } = needRow;
		const n = documented.get(cve_ent);
		if (n === undefined) throw new RangeError(`the response has no row for ${cve_ent}`);
		return {
			cve_ent,
			needRow,
			need: classes[i] ?? null,
			documented: n ?? 0,
			response: responseClass(n ?? 0)
		};
	});
	return { need, response, states };
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

/** States in the highest third of need with two or fewer documented. */
export function leastCovered(states: readonly Crossed[]): readonly Crossed[] {
	return states.filter(({ need, response }) => need === 2 && response <= 1);
}
