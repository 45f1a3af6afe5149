/** A view is what an address says. Types only. */
import type { ClassChoice, Lang, Text } from '../catalog/types';
import type { Filters } from '../query/types';

/** `auto`: tiles on a small screen, the map on a wide one. */
export type Form = 'auto' | 'map' | 'tiles';

export type SortColumn = 'name' | 'value';
export interface Sort {
	readonly column: SortColumn;
	readonly descending: boolean;
}

export interface MapView {
	readonly page: 'map';
	readonly lang: Lang;
	readonly indicator: string;
	readonly year: number;
	readonly form: Form;
	readonly classes: ClassChoice;
	/** `cve_ent` of the state chosen, or null. */
	readonly state: string | null;
	readonly sort: Sort;
	readonly filters: Filters;
}

export type ResponseKind = 'organisations' | 'programmes' | 'both';

export interface CoverageView {
	readonly page: 'coverage';
	readonly lang: Lang;
	/** Indicator id of the need, and its year. */
	readonly need: string;
	readonly year: number;
	readonly response: ResponseKind;
	readonly form: Form;
	readonly state: string | null;
}

export type View = MapView | CoverageView;

/**
 * What parsing an address gives. `missing`: the address says nothing, the view is the default one.
 * `invalid`: the nearest view that can be shown, and why it is not the one asked for.
 */
export type Parsed<V extends View> =
	| { readonly status: 'valid'; readonly view: V }
	| { readonly status: 'missing'; readonly view: V }
	| { readonly status: 'invalid'; readonly view: V; readonly reasons: readonly Text[] };
