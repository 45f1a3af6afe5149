/**
 * What a figure draws, as plain data: the same that its component in the page draws. A picture, an embed and
 * a social card are made from it, in a browser and at build alike. Types only.
 */
import type { AxesOptions } from '../chart/scatter';
import type { Bar, Break, Diagonal, KindName, Line, Quadrants, ScatterPoint } from '../chart/types';
import type { Shapes } from '../map/shapes';
import type { AreasDrawing, Fill, HeatDrawing, StatesDrawing } from './map-types';
import type { ParallelDrawing } from './parallel-types';

export type {
	AreasDrawing,
	BarNumber,
	Fill,
	HeatDrawing,
	KeyEntry,
	PlaceMark,
	StatesDrawing
} from './map-types';
export type { ParallelDrawing, ParallelMark, ParallelPanel } from './parallel-types';

/** Bars by year or month (`YearBars`). */
export interface BarsDrawing {
	readonly kind: 'bars';
	readonly label: string;
	readonly bars: readonly Bar[];
	readonly kinds: readonly KindName[];
	readonly yLabel: string;
	readonly decimals?: number;
	readonly percent?: boolean;
	readonly ghostLabel?: string | null;
	/** `response`: what is done about violence, its first colour is teal. */
	readonly hue?: 'response';
}

/** Lines over time (`TimeLines`). */
export interface LinesDrawing {
	readonly kind: 'lines';
	readonly label: string;
	readonly lines: readonly Line[];
	readonly yLabel: string;
	readonly tText: (t: number) => string;
	readonly breaks?: readonly Break[];
	readonly zero?: boolean;
	readonly to?: number | null;
	readonly decimals?: number;
	readonly percent?: boolean;
}

/** The sign of a mark: told apart by form, then by colour. */
export type Sign = 'dot' | 'ring' | 'square' | 'diamond' | 'triangle' | 'bar';

/** `response` is the teal of what is done about violence. */
export type Tone = 'a' | 'b' | 'c' | 'quiet' | 'response';

export interface RowMark {
	readonly value: number;
	readonly low: number | null;
	readonly high: number | null;
	readonly sign: Sign;
	readonly tone: Tone;
	/** Cannot be told from the reference, or is not of full weight. */
	readonly hollow?: boolean;
	/** Half the side of the sign in px, where it says something. */
	readonly size?: number;
	/** The sign itself reaches from `low` to `high`: the mean of a forest plot. */
	readonly stretched?: boolean;
	/** A wider interval around, with an end at each side: where a new study would fall. */
	readonly outer?: { readonly low: number; readonly high: number } | null;
}

/** What a sign stands for. */
export interface SignKey {
	readonly sign: Sign;
	readonly tone: Tone;
	readonly hollow?: boolean;
	readonly label: string;
}

/** A named row of marks on the scale that all rows share. */
export interface MarksRow {
	readonly key: string;
	readonly name: string;
	/** Small under the name. */
	readonly note?: string;
	/** A heading above rows that belong together: no marks, no text. */
	readonly heading?: boolean;
	readonly marks: readonly RowMark[];
	/** A line joins the marks. */
	readonly joined?: boolean;
	/** At the row's end: the value in words, or why there is none; a line a fact. */
	readonly text: string;
	readonly chosen?: boolean;
}

/** Rows of dots on intervals: states, groups, two years, effects, results of programmes, alerts over time. */
export interface RowsDrawing {
	readonly kind: 'rows';
	readonly label: string;
	readonly rows: readonly MarksRow[];
	readonly scale: 'linear' | 'log';
	readonly valueLabel: string;
	readonly reference: { readonly value: number; readonly label: string } | null;
	readonly percent?: boolean;
	/** What the scale holds in place of zero; with `tickText`, its first and last year. */
	readonly span?: readonly [from: number, to: number] | null;
	/** How a year of a time scale is written, between its two ticks; absent where the scale is no time. */
	readonly tickText?: (value: number) => string;
	/** What the signs mean, where there is more than one. */
	readonly keys: readonly SignKey[];
	/** `response`: what is done about violence, the tone `a` is teal. */
	readonly hue?: 'response';
}

/** A point as it is drawn: a dot of tone `a`, unless it says otherwise. */
export interface PointMark extends ScatterPoint {
	readonly sign?: Sign;
	readonly tone?: Tone;
	readonly hollow?: boolean;
}

/** Points between two axes (`Scatter`), a funnel included. */
export interface PointsDrawing {
	readonly kind: 'points';
	readonly label: string;
	readonly points: readonly PointMark[];
	readonly xLabel: string;
	readonly yLabel: string;
	readonly intervals: boolean;
	readonly diagonals?: readonly Diagonal[];
	readonly quadrants?: Quadrants | null;
	readonly axesOptions?: AxesOptions;
	readonly percent?: boolean;
	/** Straight lines between two points of the plane, with a word at the end. */
	readonly guides?: readonly {
		readonly from: readonly [x: number, y: number];
		readonly to: readonly [x: number, y: number];
		readonly label: string | null;
	}[];
	/** Whether the vertical axis grows downwards. */
	readonly yDown?: boolean;
	/** What the signs mean, where there is more than one. */
	readonly keys?: readonly SignKey[];
}

/** Small drawings of one kind on one scale or each on its own. */
export interface MultiplesDrawing {
	readonly kind: 'multiples';
	readonly label: string;
	readonly kinds: readonly KindName[];
	readonly cells: readonly {
		readonly key: string;
		readonly name: string;
		readonly bars: readonly Pick<Bar, 'key' | 'parts' | 'partial' | 'breakBefore'>[];
		readonly max: number;
		readonly text: string;
		/** Where the bars end, in words, where each drawing has a scale of its own. */
		readonly scale?: string | null;
		/** Row and column from 1 where the cells stand as the states do; null lets them flow. */
		readonly at: readonly [row: number, column: number] | null;
	}[];
}

/** So many of so few: a dot each, filled or not. */
export interface FewDrawing {
	readonly kind: 'few';
	readonly label: string;
	readonly rows: readonly {
		readonly name: string;
		readonly filled: number;
		readonly of: number;
		readonly text: string;
	}[];
}

/** The figure is its table: the rows themselves are drawn. */
export interface TableDrawing {
	readonly kind: 'table';
	readonly label: string;
}

/** Places in the cells of a table of classes, each by a short name. */
export interface GridDrawing {
	readonly kind: 'grid';
	readonly label: string;
	/** What the columns and what the rows are classes of. */
	readonly across: string;
	readonly up: string;
	readonly columns: readonly { readonly name: string; readonly note: string }[];
	/** From the top down, a cell a column. */
	readonly rows: readonly {
		readonly name: string;
		readonly cells: readonly {
			readonly fill: Fill;
			/** All that the cell says, in words. */
			readonly label: string;
			readonly items: readonly { readonly text: string; readonly chosen: boolean }[];
		}[];
	}[];
	/** Who has no cell, in words; null where all have one. */
	readonly apart: string | null;
}

/** Drawings beside each other, each under its own heading. */
export interface PanelsDrawing {
	readonly kind: 'panels';
	readonly label: string;
	readonly panels: readonly { readonly heading: string; readonly drawing: Drawing }[];
}

export type Drawing =
	| StatesDrawing
	| AreasDrawing
	| BarsDrawing
	| LinesDrawing
	| RowsDrawing
	| PointsDrawing
	| MultiplesDrawing
	| FewDrawing
	| TableDrawing
	| HeatDrawing
	| GridDrawing
	| ParallelDrawing
	| PanelsDrawing;

/** What a role is painted with: literal colours in a file, `var(--…)` in a page. */
export interface Theme {
	readonly paper: string;
	readonly ink: string;
	readonly quiet: string;
	readonly rule: string;
	readonly grid: string;
	readonly reference: string;
	readonly interval: string;
	/** Round what is pale: the coast, a swatch. */
	readonly outline: string;
	readonly mapLine: string;
	readonly chosen: string;
	readonly noData: string;
	readonly noDataLine: string;
	readonly lowPrecision: string;
	/** The colour of a fill, and of a label on it. */
	readonly fill: (fill: Fill) => { readonly shade: string; readonly on: string };
}

/** What drawing needs beside the drawing. */
export interface DrawOptions {
	/** In px; all sizes follow from it. */
	readonly width: number;
	/** The most that it may be high, where a drawing can heed that: in a card. As high as it needs if absent. */
	readonly height?: number;
	readonly theme: Theme;
	/** Null only where no states are drawn as areas. */
	readonly shapes: Shapes | null;
	/** Begins the ids inside the drawing, so that two in one document stay apart. */
	readonly id: string;
	/** Begins the ids of the states' paths where the document has them already (`outlinePaths`); else a drawing brings its own. */
	readonly outlines?: string;
}

/** A drawing as SVG elements, without their `<svg>`. */
export interface Drawn {
	readonly width: number;
	readonly height: number;
	readonly body: string;
}
