import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainValue } from '../../../../src/lib/query/values';
import { sqlFor } from '../../../../src/lib/query/sql';
import type { Engine } from '../../../../src/lib/query/types';
import { codeLanguages, codeOf, type CodeLanguage } from '../../../../src/lib/share/code';
import { fileTable, rowObjects } from '../../../../src/lib/share/columns';
import { csvOf } from '../../../../src/lib/share/csv-file';
import { jsonOf } from '../../../../src/lib/share/json-file';
import type { Taken } from '../../../../src/lib/share/types';
import { root } from '../../../helpers/files';
import { temporaryFolder } from '../../../helpers/folder';
import { tablesEngine } from '../../../helpers/tables-engine';
import { edition, taken } from '../taken';

const hosted = { csv: '/embed/mapa/tasa/2024/data.csv', json: '/embed/mapa/tasa/2024/data.json' };
const atSite = taken({ hosted });
const expected = rowObjects(fileTable(atSite.table, 'es'));
const textOf = (language: CodeLanguage, view: Taken, origin = edition.origin) => {
	const code = codeOf(language, view, { origin });
	if (code === null) throw new Error(`no code in ${language}`);
	return code.text;
};

/** What a program of JavaScript calls `rows`, run in the project's folder, where its packages are. */
async function rowsOfProgram(text: string): Promise<unknown> {
	const program = `${text}\nconsole.log(JSON.stringify(rows));`;
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['--input-type=module', '--eval', program],
		{ cwd: root }
	);
	return JSON.parse(stdout);
}

/** What the last statement of a program of DuckDB gives. */
async function rowsOfDuckdb(text: string): Promise<unknown> {
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	const statements = await connection.extractStatements(text);
	for (let at = 0; at < statements.count - 1; at++) await (await statements.prepare(at)).run();
	const last = await statements.prepare(statements.count - 1);
	const rows = (await last.runAndReadAll()).getRowObjectsJS();
	connection.closeSync();
	return rows.map((row) =>
		Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]))
	);
}

describe('codeOf(language, taken, edition) of a view that the site has as a file', () => {
	it('loads it in about three lines, and says so', () => {
		expect(codeOf('r', atSite, edition)).toEqual({
			text: [
				'rows <- read.csv(',
				'  "https://atlas.example/embed/mapa/tasa/2024/data.csv",',
				'  na.strings = "", encoding = "UTF-8", check.names = FALSE,',
				'  colClasses = c("cve_ent" = "character", "cut" = "character")',
				')',
				''
			].join('\n'),
			hint: 'Carga estas mismas filas.',
			file: {
				name: 'atlas-violeta_tasa-de-feminicidio_2024_corte-2025-06.R',
				type: 'text/x-r;charset=utf-8'
			}
		});
		expect(textOf('python', atSite)).toBe(
			[
				'import pandas as pd',
				'',
				'rows = pd.read_csv(',
				'    "https://atlas.example/embed/mapa/tasa/2024/data.csv",',
				'    keep_default_na=False, na_values=[""],',
				'    dtype={"cve_ent": "string", "cut": "string"},',
				')',
				''
			].join('\n')
		);
	});

	it('in JavaScript gives the very rows', async () => {
		const server = createServer(({ url }, response) => {
			response.writeHead(url === hosted.json ? 200 : 404);
			response.end(jsonOf(atSite, edition));
		});
		await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
		const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		expect(await rowsOfProgram(textOf('javascript', atSite, origin))).toEqual(expected);
		await new Promise((closed) => server.close(closed));
	});

	it('in DuckDB gives the very rows', async () => {
		using folder = temporaryFolder({ [hosted.csv]: csvOf(atSite.table, { lang: 'es' }) });
		const text = textOf('duckdb', atSite).replace(edition.origin, folder.path);
		expect(await rowsOfDuckdb(text)).toEqual(expected);
	});
});

describe('codeOf(language, taken, edition) of a view that has a query', () => {
	const question = { indicator: 'femicide_rate', year: 2024, filters: {} };
	const view = taken({ sql: sqlFor(question) });
	let engine: Engine;
	const folder = temporaryFolder();
	beforeAll(async () => {
		engine = await tablesEngine('crime_year', 'population');
		for (const table of ['crime_year', 'population'])
			await engine.query(`copy ${table} to '${join(folder.path, `${table}.parquet`)}'`);
	});
	afterAll(async () => {
		await engine.close();
		folder[Symbol.dispose]();
	});
	/** The tables in a folder, not at an address: without the network DuckDB has no extension that reads those. */
	const local = (text: string) => text.replaceAll('https://atlas.example/data/', `${folder.path}/`);

	it('in JavaScript and in DuckDB gives the rows of that query', async () => {
		const expected = await engine.query(view.sql ?? '');
		expect(expected).toHaveLength(33);
		expect(await rowsOfProgram(local(textOf('javascript', view)))).toEqual(expected);
		expect(await rowsOfDuckdb(local(textOf('duckdb', view)))).toEqual(expected);
	});

	it.each(codeLanguages)(
		'in %s makes a view of each table of the site, and says what it gives',
		(language) => {
			const code = codeOf(language, view, edition);
			const views = code?.text.match(/create view \w+ as from 'https:[^']*'/g);
			expect(views).toEqual([
				"create view crime_year as from 'https://atlas.example/data/crime_year.parquet'",
				"create view population as from 'https://atlas.example/data/population.parquet'"
			]);
			expect(code?.hint).toMatch(/^Repite con DuckDB la consulta de esta vista/);
		}
	);

	it('gives several results where the query has several statements', () => {
		const two = taken({ sql: 'select 1\n;\n\nselect 2' });
		expect(textOf('r', two)).toMatch(/^rows_1 <- [^]*^rows_2 <- /m);
		expect(textOf('python', two)).toMatch(/^rows_1 = [^]*^rows_2 = /m);
		expect(textOf('duckdb', two)).toBe('select 1;\nselect 2;\n');
	});
});

describe('codeOf(language, taken, edition) of any other view', () => {
	it.each(codeLanguages)('in %s is none', (language) => {
		expect(codeOf(language, taken({ sql: null }), edition)).toBeNull();
	});
});
