/** A question to the women of the survey, and what answers it. Types only. */
import type { SurveyYear } from '../catalog/survey-variables';
import type { Interval } from '../stats/interval';
import type { Precision } from './types';

/** Keeps the women whose category of a variable is one of these. */
export interface BaseFilter {
	/** Id of a variable of `survey-variables.ts`. */
	readonly variable: string;
	/** Codes of its categories, at least one, in the catalogue's order. */
	readonly codes: readonly string[];
}

/** The share of women of a base with an outcome, crossed by none, one or two variables. */
export interface Tabulation {
	readonly surveyYear: SurveyYear;
	/** A 0/1 column of `endireh_women`, empty outside its own base. */
	readonly outcome: string;
	/** All of them hold; in the catalogue's order of variables. */
	readonly base: readonly BaseFilter[];
	/** Ids of different variables: that of the rows, then that of the columns. */
	readonly by: readonly string[];
}

/** The code that stands for every category of a crossing variable: a total. */
export const ALL = 'all';

/** A cell of the crossing: the women of the base with these categories. */
export interface Cell {
	/** A code for each variable of `Tabulation.by`, or `ALL`. */
	readonly codes: readonly string[];
	/** Women interviewed. Under `MINIMUM_SAMPLE` there is no estimate, and none of what goes with it. */
	readonly sample: number;
	/** Percent. */
	readonly estimate: number | null;
	/** Percentage points. */
	readonly se: number | null;
	/** Percent; null where the estimate is zero. */
	readonly cv: number | null;
	/** Percent, logit with `df`; null where the estimate is 0 or 100. */
	readonly interval: Interval | null;
	readonly precision: Precision | null;
	/** Degrees of freedom: primary sampling units less strata, with women of the cell. */
	readonly df: number;
	/** Weighted women with the outcome, and of the base. Null where there is no estimate. */
	readonly numerator: number | null;
	readonly denominator: number | null;
}

export type Level = 0.9 | 0.95;

/** The cells that have a woman, totals among them, and the question that made them. */
export interface TabulationResult {
	readonly tabulation: Tabulation;
	readonly level: Level;
	readonly cells: readonly Cell[];
	/** The query that ran. */
	readonly sql: string;
}

/** How two cells of one tabulation differ, with what they share taken into account. */
export interface Contrast {
	readonly first: Cell;
	readonly second: Cell;
	/** Second less first, in percentage points. */
	readonly difference: ContrastFigure;
	/** Second over first; null where the first, or the second, is zero. */
	readonly ratio: ContrastFigure | null;
	/** Of the two estimates, in squared percentage points. */
	readonly covariance: number;
	/** Degrees of freedom of the design among the women of the base. */
	readonly df: number;
	readonly sql: string;
}

export interface ContrastFigure {
	readonly estimate: number;
	readonly se: number;
	readonly interval: Interval;
}
