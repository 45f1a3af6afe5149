/** How each language loads rows: from a file of the site, or by a query over the public tables. */
import { quoted } from '../../query/sql-text';
import { javascriptQuery, pythonQuery, quotedText, rQuery } from './texts';

export const codeLanguages = ['r', 'python', 'javascript', 'duckdb'] as const;

export type CodeLanguage = (typeof codeLanguages)[number];

/** A view's rows where the site has them as files. */
export interface Hosted {
	/** Whole addresses. */
	readonly csv: string;
	readonly json: string;
	/** Columns of text that a reader of CSV could take for something else. */
	readonly asText: readonly string[];
}

/** A query and the views that stand for the public tables. */
export interface Query {
	/** One `create view` a table. */
	readonly views: readonly string[];
	/** At least one; each gives rows. */
	readonly statements: readonly string[];
}

export interface Writer {
	readonly hosted: (hosted: Hosted) => string;
	readonly query: (query: Query) => string;
	readonly extension: string;
	readonly type: string;
}

const list = (names: readonly string[], each: (name: string) => string) =>
	names.map(each).join(', ');

/** `rows`, or `rows_1` and so on where several statements give rows. */
function eachOf(statements: readonly string[], line: (rows: string, sql: string) => string) {
	return statements.map((sql, at) =>
		line(statements.length === 1 ? 'rows' : `rows_${at + 1}`, sql)
	);
}

const r: Writer = {
	hosted: ({ csv, asText }) => {
		const classes = list(asText, (name) => `${quotedText(name)} = "character"`);
		return [
			'rows <- read.csv(',
			`  ${quotedText(csv)},`,
			`  na.strings = "", encoding = "UTF-8", check.names = FALSE${classes && ','}`,
			...(classes ? [`  colClasses = c(${classes})`] : []),
			')'
		].join('\n');
	},
	query: ({ views, statements }) =>
		[
			'con <- DBI::dbConnect(duckdb::duckdb())',
			...views.map((view) => `DBI::dbExecute(con, ${quotedText(view)})`),
			...eachOf(statements, (rows, sql) => `${rows} <- DBI::dbGetQuery(con, ${rQuery(sql)})`)
		].join('\n'),
	extension: 'R',
	type: 'text/x-r'
};

const python: Writer = {
	hosted: ({ csv, asText }) => {
		const types = list(asText, (name) => `${quotedText(name)}: "string"`);
		return [
			'import pandas as pd',
			'',
			'rows = pd.read_csv(',
			`    ${quotedText(csv)},`,
			'    keep_default_na=False, na_values=[""],',
			...(types ? [`    dtype={${types}},`] : []),
			')'
		].join('\n');
	},
	query: ({ views, statements }) =>
		[
			'import duckdb',
			'',
			...views.map((view) => `duckdb.sql(${quotedText(view)})`),
			...eachOf(statements, (rows, sql) => `${rows} = duckdb.sql(${pythonQuery(sql)}).df()`)
		].join('\n'),
	extension: 'py',
	type: 'text/x-python'
};

const javascript: Writer = {
	hosted: ({ json }) =>
		[
			`const answer = await fetch(${quotedText(json)});`,
			'const { rows } = await answer.json();'
		].join('\n'),
	query: ({ views, statements }) =>
		[
			"import { DuckDBInstance } from '@duckdb/node-api';",
			'',
			'const connection = await (await DuckDBInstance.create()).connect();',
			...views.map((view) => `await connection.run(${quotedText(view)});`),
			...eachOf(
				statements,
				(rows, sql) =>
					`const ${rows} = (await connection.runAndReadAll(${javascriptQuery(sql)})).getRowObjectsJS();`
			)
		].join('\n'),
	extension: 'mjs',
	type: 'text/javascript'
};

const duckdb: Writer = {
	hosted: ({ csv, asText }) => {
		const types = list(asText, (name) => `${quoted(name)}: 'VARCHAR'`);
		return [
			'from read_csv(',
			`\t${quoted(csv)},`,
			`\theader = true${types && ','}`,
			...(types ? [`\ttypes = {${types}}`] : []),
			');'
		].join('\n');
	},
	query: ({ views, statements }) =>
		[...views, ...statements].map((statement) => `${statement};`).join('\n'),
	extension: 'sql',
	type: 'application/sql'
};

export const writers: Readonly<Record<CodeLanguage, Writer>> = { r, python, javascript, duckdb };
