import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentPolicy } from '../../deploy/content-policy.js';
import { storedQuestions } from '../../scripts/build/answers';
import { openBrowser } from '../../scripts/house/browser';
import { policyText } from '../../scripts/serve/headers.mjs';
import { cutsOf } from '../../src/lib/catalog/cuts';
import { ages, domains, hasMicrodata } from '../../src/lib/catalog/filters';
import { indicators } from '../../src/lib/catalog/indicators';
import { contrast } from '../../src/lib/query/contrast';
import { nodeEngine } from '../../src/lib/query/node-engine';
import { sqlFor, tablesFor } from '../../src/lib/query/sql';
import { TABULATION_TABLE, tabulate, tabulationSql } from '../../src/lib/query/tabulate';
import type { Engine, Filters, Question } from '../../src/lib/query/types';
import { tabulationCases } from '../fixtures/survey/tabulations/cases';
import { dataFolder, serveEnginePage, type EngineSite } from '../helpers/engine-site';

let node: Engine;
let browser: Browser;
let site: EngineSite;

beforeAll(async () => {
	const policy = policyText(contentPolicy);
	[node, browser, site] = await Promise.all([
		nodeEngine({ directory: dataFolder }),
		openBrowser(),
		serveEnginePage(policy)
	]);
});

afterAll(async () => {
	await browser?.close();
	await site?.close();
	await node?.close();
});

/** Each value of each filter of the survey, and two of them crossed. */
const surveyFilters: readonly Filters[] = [
	...(Object.keys(domains) as (keyof typeof domains)[]).map((domain) => ({ domain })),
	...(Object.keys(ages) as (keyof typeof ages)[]).map((age) => ({ age })),
	{ domain: 'rural', age: '15_24' }
];

const filteredSurvey: readonly Question[] = indicators.flatMap((entry) =>
	entry.years
		.filter((year) => hasMicrodata(entry, year))
		.flatMap((year) => surveyFilters.map((filters) => ({ indicator: entry.id, year, filters })))
);

/** Every cut of the first year, of 2021 and of the last year of each indicator. */
const everyCut: readonly Question[] = indicators.flatMap((entry) =>
	[...new Set([entry.years[0], 2021, entry.years.at(-1)])].flatMap((year = 0) =>
		cutsOf(entry, year).map((cut) => ({ indicator: entry.id, year, filters: { cut } }))
	)
);

/** Opens the engine's page with the tables and gives it to the work. */
async function withEngine(
	tables: readonly string[],
	work: (page: Page) => Promise<void>
): Promise<void> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		await page.goto(site.url);
		expect(await page.evaluate((names) => window.enginePage.start(names), tables)).toBeNull();
		await work(page);
	} finally {
		await context.close();
	}
}

async function expectSameRows(questions: readonly Question[]): Promise<void> {
	const named = questions.map((question) => [JSON.stringify(question), sqlFor(question)] as const);
	await expectSameAnswers([...new Set(questions.flatMap(tablesFor))], named);
}

async function expectSameAnswers(
	tables: readonly string[],
	named: readonly (readonly [name: string, sql: string])[]
): Promise<void> {
	await withEngine(tables, async (page) => {
		const queries = named.map(([, sql]) => sql);
		const inBrowser = await page.evaluate((all) => window.enginePage.rows(all), queries);
		for (const [at, [name, sql]] of named.entries()) {
			const rows = await node.query(sql);
			expect(rows.length, name).toBeGreaterThanOrEqual(1);
			expect(inBrowser[at], name).toEqual(rows);
		}
	});
}

describe('sqlFor(question) in the browser and in Node', () => {
	it('gives the same rows for every indicator and year', async () => {
		const questions = storedQuestions();
		expect(questions.length).toBeGreaterThan(150);
		await expectSameRows(questions);
	});

	it('gives the same rows for every size of place and age', async () => {
		expect(filteredSurvey.length).toBeGreaterThan(100);
		await expectSameRows(filteredSurvey);
	});

	it('gives the same rows for every cut', async () => {
		expect(everyCut.length).toBeGreaterThan(200);
		await expectSameRows(everyCut);
	});
});

describe('tabulationSql(tabulation) and contrastSql(sides) in the browser and in Node', () => {
	it('give the same rows for every table of the fixtures', async () => {
		const tables = tabulationCases.map(
			({ name, tabulation }) => [name, tabulationSql(tabulation)] as const
		);
		await expectSameAnswers([TABULATION_TABLE], tables);
	});

	it('give the same rows for every two cells of the fixtures', async () => {
		const pairs: (readonly [string, string])[] = [];
		for (const { name, tabulation, level, contrasts } of tabulationCases) {
			const result = await tabulate(node, tabulation, level);
			for (const [first, second] of contrasts) {
				const { sql } = await contrast(node, result, first, second);
				pairs.push([`${name}: ${first.join()} and ${second.join()}`, sql]);
			}
		}
		expect(pairs.length).toBeGreaterThan(20);
		await expectSameAnswers([TABULATION_TABLE], pairs);
	});
});

describe('browserEngine(options)', () => {
	const forbidden: readonly [string, string][] = [
		['a file of an address', "select * from read_csv('https://example.org/x.csv')"],
		['a file of the site', "select * from read_parquet('/data/states.parquet')"],
		['a file that it loaded', "select * from read_parquet('states.parquet')"],
		['a file of the machine', "select * from read_csv('/etc/passwd')"],
		['a folder', "select * from glob('*')"],
		['writing a file', "copy states to 'states.csv'"],
		['another database', "attach 'other.db'"],
		['exporting', "export database 'all'"],
		['an extension', 'install httpfs'],
		['loading an extension', 'load httpfs'],
		['opening the lock', 'set enable_external_access = true'],
		['another setting', "set temp_directory = '/tmp'"],
		['taking the lock back', 'set lock_configuration = false']
	];

	it('refuses files, addresses, extensions and settings once its tables are in', async () => {
		await withEngine(['states', 'organisations'], async (page) => {
			const requests: string[] = [];
			page.on('request', (request) => requests.push(request.url()));
			for (const [what, sql] of forbidden) {
				const refusal = await page.evaluate((text) => window.enginePage.refusal(text), sql);
				expect(refusal, what).toMatch(/Error/);
			}
			expect(requests).toEqual([]);
			const count = 'select count(*) as n from states';
			const [rows] = await page.evaluate((text) => window.enginePage.rows([text]), count);
			expect(rows).toEqual([{ n: 32 }]);
		});
	});

	it('refuses a table that is not published', async () => {
		const page = await browser.newPage();
		await page.goto(site.url);
		const text = await page.evaluate(() => window.enginePage.start(['shelters']));
		expect(text).toMatch(/“shelters” is not in this release/);
		await page.close();
	});

	it('gives up, and says so, where the policy does not let its program run', async () => {
		const shut = await serveEnginePage(policyText({ ...contentPolicy, 'script-src': ['self'] }));
		const page = await browser.newPage();
		await page.goto(shut.url);
		const text = await page.evaluate(() => window.enginePage.start(['states'], 3000));
		expect(text).toMatch(/did not start in this browser/);
		await page.close();
		await shut.close();
	});
});
