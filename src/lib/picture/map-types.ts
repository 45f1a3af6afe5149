/** Maps, and other drawings that colour by class, as plain data. Types only. */
import type { Hatch } from '../map/legend';

/**
 * A colour by its role. `violet-5-2` is the third of the five violet steps of `ramps.css`, `teal-4-0` the first of
 * four teal ones, `cross-2-1` need × response of `cross.css`; `a`, `b`, `b-line`, `c`, `quiet` and `axis` are the
 * colours of `chart.css` (a line of the second kind is `b-line`), `accent`, `response` and their `-soft` those of
 * `theme.css`.
 */
export type Fill = string;

/** An entry of a legend. */
export interface KeyEntry {
	readonly fill: Fill | null;
	readonly hatch: Hatch;
	readonly label: string;
	/** How many places, in words; null where it is not said. */
	readonly count: string | null;
	/** It names the ring of `PlaceMark`, not a fill. */
	readonly ring?: boolean;
}

/** A number at a place along the bar of the classes, from 0 (left end) to 1 (right end). */
export interface BarNumber {
	readonly at: number;
	readonly text: string;
	/** The lowest or highest value, not a break. */
	readonly end: boolean;
}

/** One place of a map. */
export interface PlaceMark {
	/** `cve_ent`, or `cvegeo` in a map of municipalities. */
	readonly id: string;
	/** Null is "no data". */
	readonly fill: Fill | null;
	readonly hatch: Hatch;
	/** The few characters that fit in a tile; empty for none. */
	readonly value: string;
	/** All that the place says, for who cannot see it. */
	readonly label: string;
	/** Marked with a ring: little can be told from its number. */
	readonly ring?: boolean;
}

/** The 32 states, as areas or as tiles. Shapes come apart: a page has them once. */
export interface StatesDrawing {
	readonly kind: 'states';
	/** `auto`: areas where there is room, tiles in a narrow drawing. */
	readonly form: 'auto' | 'map' | 'tiles';
	readonly label: string;
	readonly places: readonly PlaceMark[];
	/** `cve_ent` of the state chosen. */
	readonly chosen: string | null;
	/** What the classes count: the unit. */
	readonly keyTitle: string;
	/** From low to high, then "no data" and low precision where there are any. */
	readonly keys: readonly KeyEntry[];
	/** The numbers under the bar of the classes (`barTexts`); without them the classes are a list. */
	readonly barNumbers?: readonly BarNumber[];
	/** Where the nation or another place falls on that bar, from 0 to 1, its name and its value. */
	readonly here?: { readonly at: number; readonly text: string } | null;
	/**
	 * Need × response: the first `columns` × `rowNames` of `keys`, row by row from the top, are then drawn as a
	 * square; the others follow as usual. Null elsewhere.
	 */
	readonly crossed: {
		readonly columns: number;
		readonly across: string;
		readonly up: string;
		readonly columnNames: readonly string[];
		/** From the top down. */
		readonly rowNames: readonly string[];
	} | null;
	/** Said in the empty sea of the map, or under it: how complete it is. */
	readonly aside?: string | null;
}

/** Areas with shapes of their own: the municipalities of a state. */
export interface AreasDrawing {
	readonly kind: 'areas';
	readonly label: string;
	readonly width: number;
	readonly height: number;
	readonly areas: readonly (PlaceMark & {
		readonly d: string;
		/** Its name and where that stands, in the drawing's own plane; null where it does not fit inside. */
		readonly name?: { readonly x: number; readonly y: number; readonly text: string } | null;
	})[];
	readonly chosen: string | null;
	readonly keyTitle: string;
	readonly keys: readonly KeyEntry[];
	readonly barNumbers?: readonly BarNumber[];
}

/** A table whose cells are coloured by class: the tabulator's. */
export interface HeatDrawing {
	readonly kind: 'heat';
	readonly label: string;
	/** Over the names of the rows. */
	readonly corner: string;
	/** Over all columns: what they are; empty for a single one. */
	readonly across: string;
	readonly columns: readonly string[];
	readonly rows: readonly {
		readonly name: string;
		/** Of all that the other rows part. */
		readonly total: boolean;
		readonly cells: readonly {
			/** The value with its sign of precision, or why there is none. */
			readonly text: string;
			/** Small under it; empty for none. */
			readonly detail: string;
			/** Null where it has no class: a total, or no value. */
			readonly fill: Fill | null;
			/** Low precision is dotted. */
			readonly hatch: Hatch;
			/** All of it in words. */
			readonly label: string;
		}[];
	}[];
	readonly keyTitle: string;
	/** The classes from low to high. */
	readonly keys: readonly KeyEntry[];
	/** What the signs in the cells mean. */
	readonly signs: readonly { readonly sign: string; readonly label: string }[];
}
