/** The rows of a view as every kind of file has them. */
import { datasets } from '../catalog/datasets';
import { findIndicator } from '../catalog/indicators';
import type { Lang } from '../catalog/types';
import type { Cell, ChartTable } from '../chart/types';
import { lowerFirst } from '../i18n/format';
import { takeColumns } from '../i18n/take-columns';

/** What a column holds: one kind in all rows, nulls apart. */
export type Kind = 'text' | 'integer' | 'number';

export interface FileColumn {
	/** For programs; no two columns have the same. */
	readonly name: string;
	/** What it holds, in the language of the view. */
	readonly meaning: string;
	readonly kind: Kind;
	/** Null where the meaning says it. */
	readonly unit: 'percent' | null;
	/** How many decimals the page shows; null for a text, a code or a year. Files keep all digits. */
	readonly decimals: number | null;
}

export interface FileTable {
	readonly columns: readonly FileColumn[];
	/** A cell a column, in the order shown; null is "no data". */
	readonly rows: readonly (readonly Cell[])[];
}

/**
 * The table of a view with one kind a column: a column of numbers and texts is one of texts, a number that is
 * not finite is "no data", an empty text is "no data" too, since no CSV tells them apart.
 */
export function fileTable({ columns, rows }: ChartTable, lang: Lang): FileTable {
	const names = columns.map(({ name }, at) =>
		columns.findIndex((other) => other.name === name) < at ? `${name}_${at + 1}` : name
	);
	const kinds = columns.map(({ decimals }, at) =>
		kindOf(
			rows.map((row) => row[at] ?? null),
			decimals
		)
	);
	return {
		columns: columns.map(({ name, label, decimals, percent = false }, at) => ({
			name: names[at] ?? name,
			meaning: label === name ? (meaningOf(name, lang) ?? label) : label,
			kind: kinds[at] ?? 'text',
			unit: percent ? 'percent' : null,
			decimals
		})),
		rows: rows.map((row) => kinds.map((kind, at) => cellOf(row[at] ?? null, kind)))
	};
}

/** The rows as objects, by the names of the columns. */
export function rowObjects({
	columns,
	rows
}: FileTable): readonly Readonly<Record<string, Cell>>[] {
	return rows.map((row) =>
		Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]))
	);
}

/** Whole numbers are kept as such where a signed 32-bit integer holds them. */
const isInteger = (cell: number) => cell === (cell | 0) && !Object.is(cell, -0);

function kindOf(cells: readonly Cell[], decimals: number | null): Kind {
	if (cells.some((cell) => typeof cell === 'string')) return 'text';
	const numbers = cells.filter((cell) => typeof cell === 'number').filter(Number.isFinite);
	if (numbers.length === 0) return decimals === null ? 'text' : 'number';
	return numbers.every(isInteger) ? 'integer' : 'number';
}

function cellOf(cell: Cell, kind: Kind): Cell {
	if (cell === null || cell === '') return null;
	if (typeof cell === 'string') return cell;
	if (!Number.isFinite(cell)) return null;
	return kind === 'text' ? String(cell) : cell;
}

/** What a code means that stands in no table of a page: in words of its own, or as the codebook of the public tables says. */
/** Columns of a table that has several indicators beside each other: the indicator's id, and which part of it. */
const OF_INDICATOR = /^(\w+)_(numerator|denominator|year|cut|source)$/;

function meaningOf(name: string, lang: Lang): string | null {
	const [, id = '', part = ''] = OF_INDICATOR.exec(name) ?? [];
	const entry = findIndicator(id);
	const meaning = ownMeaning(entry ? part : name, lang);
	return entry && meaning !== null ? `${entry.short[lang]}: ${lowerFirst(meaning)}` : meaning;
}

function ownMeaning(name: string, lang: Lang): string | null {
	const own: Readonly<Record<string, string>> = takeColumns[lang];
	if (Object.hasOwn(own, name)) return own[name] ?? null;
	const published = datasets.flatMap(({ columns }) =>
		columns.filter((column) => column.name === name)
	);
	const meanings = new Set(published.map(({ label }) => label[lang]));
	const [meaning = null] = meanings;
	return meanings.size === 1 ? meaning : null;
}
