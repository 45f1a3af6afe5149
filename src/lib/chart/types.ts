/** What the charts share. Types only. */
import type { Lang } from '../catalog/types';

export type Cell = string | number | null;

/** A column of the table that stands beside a chart, and of its CSV. */
export interface ChartColumn {
	/** Its name in the file: English snake_case, as in the public tables. */
	readonly name: string;
	/** Its heading, in the page's language. */
	readonly label: string;
	/** Decimals of a number; null for a text. */
	readonly decimals: number | null;
	/** Written with a percent sign. */
	readonly percent?: boolean;
	/** Whole numbers go without decimals, where counts and sums stand in one column. */
	readonly wholeAsWhole?: boolean;
	/** Only in the file: what the page says once and a row has to repeat. */
	readonly fileOnly?: boolean;
}

/** The table of a chart: every value that it draws, and what each is a figure of. */
export interface ChartTable {
	readonly columns: readonly ChartColumn[];
	/** A cell a column; null is "no data". The first cell names the row. */
	readonly rows: readonly (readonly Cell[])[];
}

/** What a figure says of itself under the drawing. */
export interface FigureMeta {
	/** What one unit of the figure is: "victims of femicide a year". */
	readonly unit: string;
	/** The cut or cuts, in words. */
	readonly cut: string;
	/** What is said of precision: which interval, or why there is none. */
	readonly precision: string | null;
	/** Publications, as read at build. */
	readonly sources: readonly { readonly name: string; readonly url: string }[];
}

/** Everything of a figure but its drawing. */
export interface FigureText {
	readonly lang: Lang;
	/** Unique in the page, and the anchor of the figure. */
	readonly id: string;
	/** What the figure shows. */
	readonly title: string;
	/** What it means, one or two sentences; empty where the page's lead says it. */
	readonly sentence: string;
	readonly meta: FigureMeta;
	readonly table: ChartTable;
	/** File name of the download without its extension: what, where, when, which cut. */
	readonly fileName: string;
	/** The SQL over the public tables that gives the counts, or null. */
	readonly sql: string | null;
}

/** One part of a bar. `kind` is also the class that colours it. */
export interface BarPart {
	/** `a`, `b`, `c`: first, second, third colour of the chart; the legend names them. */
	readonly kind: 'a' | 'b' | 'c';
	readonly value: number;
	readonly low?: number | null;
	readonly high?: number | null;
}

/** One year (or month) of a bar chart. */
export interface Bar {
	readonly key: string;
	/** Under the axis. */
	readonly label: string;
	/** Stacked from the axis up; empty is "no data". */
	readonly parts: readonly BarPart[];
	/** Only the first months are counted: drawn hatched, with this word. */
	readonly partial: string | null;
	/** A thin line where the bar stood at another cut, or null. */
	readonly ghost: number | null;
	/** The whole in words, for tooltip and screen reader. */
	readonly text: string;
	/** Another register begins here: a gap, a line and its word before this bar. */
	readonly breakBefore: string | null;
}

/** A point of a line; a null value is a gap in it. */
export interface LinePoint {
	/** Position along the axis, in years (2021.5 is the middle of 2021). */
	readonly t: number;
	readonly value: number | null;
	readonly low?: number | null;
	readonly high?: number | null;
	readonly text: string;
	/** Drawn hollow: partial or incomplete. */
	readonly hollow?: boolean;
}

export interface Line {
	readonly key: string;
	/** Stands at the end of the line. */
	readonly label: string;
	readonly kind: 'a' | 'b' | 'c' | 'quiet';
	/** Lines differ by pattern too, never by colour alone. */
	readonly dash: 'solid' | 'dashed' | 'dotted';
	readonly points: readonly LinePoint[];
	/** Whether each value gets a dot. */
	readonly dots?: boolean;
}

/** What a colour of a chart stands for. */
export interface KindName {
	readonly kind: 'a' | 'b' | 'c';
	readonly label: string;
}

/** Another register or definition begins at a time: lines are not joined across it. */
export interface Break {
	/** Position along the axis, in years. */
	readonly t: number;
	readonly label: string;
}

/** How tall a drawing is: `low` for one that only stands beside another, `tall` for one as high as wide. */
export type Height = 'low' | 'usual' | 'tall';

/** A place in a scatter, with the interval of each of its two values where they have one. */
export interface ScatterPoint {
	readonly key: string;
	/** Its abbreviation, beside the dot where there is room. */
	readonly label: string;
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly xLow: number | null;
	readonly xHigh: number | null;
	readonly yLow: number | null;
	readonly yHigh: number | null;
	/** The whole in words, a line a fact; the first stands out. */
	readonly text: string;
	readonly chosen?: boolean;
}

/** A straight line through the origin: where one value is `slope` times the other. */
export interface Diagonal {
	readonly slope: number;
	readonly label: string;
}

/** Two lines that part a scatter into four, and the letter of each part. */
export interface Quadrants {
	readonly x: number;
	readonly y: number;
	readonly topLeft: string;
	readonly topRight: string;
	readonly bottomLeft: string;
	/** The part that is shaded. */
	readonly bottomRight: string;
}

/** A named value with its interval, one row of many on a shared axis. */
export interface DotRow {
	readonly key: string;
	readonly name: string;
	readonly href: string | null;
	/** Null is "no data". */
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** Value and interval in words, as the row writes them; without a value, why there is none. */
	readonly text: string;
	/** Drawn hollow: it cannot be told from the reference. */
	readonly hollow?: boolean;
	readonly chosen?: boolean;
}
