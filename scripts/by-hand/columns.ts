/** The columns of the file kept by hand. */

/** In their order; those of `organisations`, without what the build fills, and why a row is taken out. */
export const columns = [
	...(['id', 'name', 'acronym', 'cve_ent', 'municipality', 'scope', 'themes'] as const),
	...(['works_with_men', 'founded', 'website', 'source', 'checked_on', 'status'] as const),
	...(['page_date', 'registry', 'withdrawn_because'] as const)
] as const;

export type Column = (typeof columns)[number];

/** A row of the file, its cells without spaces around them. */
export interface HandRow {
	readonly line: number;
	readonly cells: Readonly<Record<Column, string>>;
}

/** An organisation as the tables hold it: a text a column, blank where nothing is known. */
export type OrganisationRow = Readonly<Record<string, string>>;

/** In a cell of a correction: what the cell held is wrong, and nothing takes its place. */
export const EMPTIED = '-';

/** Columns that may be left empty, and so emptied. */
export const emptiable: readonly Column[] = [
	...(['acronym', 'cve_ent', 'municipality', 'scope', 'founded'] as const),
	...(['website', 'page_date', 'registry'] as const)
];

/** Columns that a new organisation needs. */
export const required: readonly Column[] = ['name', 'themes', 'source', 'checked_on'];
