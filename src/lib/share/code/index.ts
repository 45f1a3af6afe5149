/** A few lines of a language that load the rows of a view. */
import { take } from '../../i18n/take';
import { quoted } from '../../query/sql-text';
import { fileTable, type FileTable } from '../columns';
import { safeName } from '../file-name';
import type { Edition, Taken } from '../types';
import { statementsIn, tablesIn } from './tables';
import { writers, type CodeLanguage, type Hosted, type Query } from './writers';

export { codeLanguages, type CodeLanguage } from './writers';

export interface Code {
	readonly text: string;
	/** What it loads, in the language of the view: these rows, or the figures that they are made from. */
	readonly hint: string;
	readonly file: { readonly name: string; readonly type: string };
}

/**
 * The lines of a language: where the site has the rows as files, they load these; else they repeat the query of the view
 * with DuckDB over the public tables, and the hint says so. Null where there is neither.
 *
 * A query of several statements gives `rows_1`, `rows_2`, and so on.
 */
export function codeOf(
	language: CodeLanguage,
	taken: Taken,
	edition: Pick<Edition, 'origin'>
): Code | null {
	const { extension, type, hosted, query } = writers[language];
	const code = (text: string, hint: string): Code => ({
		text: `${text}\n`,
		hint,
		file: { name: safeName(taken.fileName, extension), type: `${type};charset=utf-8` }
	});
	const t = take[taken.lang];
	const from = hostedOf(taken, edition.origin);
	if (from !== null) return code(hosted(from), t.codeHosted);
	const asked = queryOf(taken.sql ?? '', edition.origin);
	return asked && code(query(asked), t.codeSql);
}

function hostedOf({ hosted, table, lang }: Taken, origin: string): Hosted | null {
	return (
		hosted && {
			csv: new URL(hosted.csv, origin).href,
			json: new URL(hosted.json, origin).href,
			asText: ambiguousColumns(fileTable(table, lang))
		}
	);
}

/** Fewer letters than in any word that a reader of CSV takes for a number or for truth. */
const PLAIN_TEXT = /(?:\p{L}.*){6}/u;

/** Columns of text that a reader of CSV could take for numbers, dates or truth. */
function ambiguousColumns({ columns, rows }: FileTable): readonly string[] {
	return columns.flatMap(({ name, kind }, at) =>
		kind === 'text' && rows.some((row) => !PLAIN_TEXT.test(String(row[at] ?? ''))) ? [name] : []
	);
}

function queryOf(sql: string, origin: string): Query | null {
	const statements = statementsIn(sql);
	if (statements.length === 0) return null;
	const views = tablesIn(sql).map(
		(table) => `create view ${table} as from ${quoted(`${origin}/data/${table}.parquet`)}`
	);
	return { views, statements };
}
