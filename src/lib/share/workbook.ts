/** A view as the sheets of an Excel file. */
import { take } from '../i18n/take';
import { aboutOf, type About } from './about';
import { fileTable, type FileColumn } from './columns';
import { noteLines, originLines, type Line } from './lines';
import type { Edition, Taken } from './types';
import { LONGEST_TEXT, type Sheet, type SheetColumn, type SheetValue } from './xlsx';

/**
 * Four sheets, their names in the language of the view: the rows, what each column holds, what has to be known
 * to read them, and where they come from with citation, terms and SQL.
 */
export function workbookOf(taken: Taken, edition: Edition): readonly Sheet[] {
	const t = take[taken.lang];
	const { columns, rows } = fileTable(taken.table, taken.lang);
	const about = aboutOf(taken, edition);
	return [
		{
			name: t.dataSheet,
			columns: columns.map((column, at) =>
				sheetColumn(
					column,
					rows.map((row) => row[at] ?? null)
				)
			),
			rows: [columns.map(({ name }) => name), ...rows]
		},
		{
			name: t.columnsSheet,
			columns: [
				{ width: 26 },
				{ width: 70, wrap: true },
				{ width: 16 },
				{ width: 14 },
				{ width: 14 }
			],
			rows: [
				[t.column, t.meaning, t.kindOfColumn, t.unitOfColumn, t.decimals],
				...columns.map(({ name, meaning, kind, unit, decimals }) => [
					name,
					meaning,
					t[kind],
					unit === null ? null : t[unit],
					decimals
				])
			]
		},
		linesSheet(t.notesSheet, noteLines(about), t),
		linesSheet(t.sourceSheet, sourceLines(taken, about, edition), t)
	];
}

function linesSheet(name: string, lines: readonly Line[], t: (typeof take)[Taken['lang']]): Sheet {
	return {
		name,
		columns: [{ width: 30 }, { width: 110, wrap: true }],
		rows: [[t.what, t.detail], ...lines]
	};
}

/** The SQL goes a line a row: it can be copied as it is, and no cell grows too long. */
function sourceLines(taken: Taken, about: About, edition: Edition): readonly Line[] {
	const sql = about.sql === null ? [] : about.sql.split('\n');
	return [
		...originLines(taken, about, edition),
		...sql.map((line, at): Line => [at === 0 ? 'SQL' : '', line])
	];
}

/** Names of columns of years: a number without a separator of thousands. */
const YEAR = /(?:^|_)year$|^founded$/;
const NARROWEST = 8;
const WIDEST = 44;

/** As wide as its longest text, within reason; numbers with the decimals that the page shows. */
function sheetColumn(
	{ name, kind, decimals }: FileColumn,
	cells: readonly SheetValue[]
): SheetColumn {
	const longest = Math.max(
		name.length,
		...cells.map((cell) =>
			typeof cell === 'string' ? Math.min(cell.length, LONGEST_TEXT) : NARROWEST
		)
	);
	const width = Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
	if (kind === 'text' || decimals === null || YEAR.test(name)) return { width };
	return { width, format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` };
}
