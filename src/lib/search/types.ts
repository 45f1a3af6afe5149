/** What can be found from the home page, and the file that it is found in. Types and address. */
import type { Lang } from '../catalog/types';

export type FindKind =
	'state' | 'municipality' | 'page' | 'indicator' | 'programme' | 'organisation' | 'table';

/** In the order in which equal finds are shown. */
export const findKinds: readonly FindKind[] = [
	...(['state', 'municipality', 'page', 'indicator'] as const),
	...(['programme', 'organisation', 'table'] as const)
];

/** Something that can be found. */
export interface Find {
	readonly kind: FindKind;
	readonly title: string;
	/** Whole names that it has beside its title. */
	readonly also: readonly string[];
	/** Words that lead to it and are not its name. */
	readonly words: string;
	/** `cve_ent` of the state that it lies in; null where it is in none or in all. */
	readonly place: string | null;
	readonly href: string;
}

/** A find as the file has it; what is left out at the end is empty. */
export type ListedFind = readonly [
	kind: FindKind,
	title: string,
	href: string,
	place?: string,
	words?: string,
	also?: readonly string[]
];

/** The file of a language. */
export interface SearchIndex {
	/** All but the municipalities. */
	readonly finds: readonly ListedFind[];
	/** Names of the states by `cve_ent`, to tell places of one name apart. */
	readonly states: Readonly<Record<string, string>>;
	readonly municipalities: {
		/** The address of each is this and its code; `{state}` stands for the state's. */
		readonly href: string;
		readonly names: readonly (readonly [cvegeo: string, name: string])[];
	};
}

/** Where the file of a language is. */
export function searchIndexPath(lang: Lang): string {
	return `/search/${lang}.json`;
}
