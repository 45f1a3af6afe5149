import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ages, domains } from '../../src/lib/catalog/filters';
import { sqlFor, tablesFor } from '../../src/lib/query/sql';
import type { Filters, Question } from '../../src/lib/query/types';
import { freshProfile } from './profile';
import { median, type Measure } from './report';

/** What is asked of the survey: one indicator in both years, each with every filter. */
const INDICATOR = 'partner_lifetime_any';
const YEARS = [2021, 2016];

/**
 * Measures the query engine on this machine as it is: its start; queries of the survey, each of all 32
 * states and the nation with design-based errors; and, in a fresh page, the way from the choice of a
 * filter, which starts an engine, to the filtered figures.
 * @param site address of the served build
 * @param build the folder of the build
 */
export async function measureDesktop(
	browser: Browser,
	site: string,
	build: string
): Promise<Measure[]> {
	const engine = await inFreshPage(browser, site, (page) => engineTimes(page, engineModule(build)));
	const figures = await inFreshPage(browser, site, firstFilteredFigures);
	const { ready, first, warm } = engine;
	return [
		{
			name: 'Desktop: engine ready, survey loaded and checked',
			value: ready / 1000,
			unit: 's',
			budget: 1.5
		},
		{
			name: 'Desktop: from a filter to its figures on the page',
			value: figures / 1000,
			unit: 's',
			budget: null,
			note: 'engine, survey, first query'
		},
		{
			name: 'Desktop: survey query, 32 states and the nation with errors',
			value: median(warm),
			unit: 'ms',
			budget: 50,
			note: `median of ${warm.length}, second round`
		},
		{
			name: 'Desktop: the same in the first round, while the browser compiles',
			value: median(first),
			unit: 'ms',
			budget: null,
			note: `median of ${first.length}`
		}
	];
}

/** Opens the map page with nothing cached, measures there, and closes it. */
async function inFreshPage<T>(
	browser: Browser,
	site: string,
	measure: (page: Page) => Promise<T>
): Promise<T> {
	const context = await freshProfile(browser, { viewport: { width: 1280, height: 900 } });
	try {
		const page = await context.newPage();
		await page.goto(`${site}/en/map/`, { waitUntil: 'networkidle' });
		return await measure(page);
	} finally {
		await context.close();
	}
}

/** Milliseconds from the choice of a filter to other rows in the table, as the page itself sees them. */
async function firstFilteredFigures(page: Page): Promise<number> {
	await page.locator('summary', { hasText: 'Refine' }).click();
	return page.evaluate(async () => {
		const rows = () => document.querySelector('tbody')?.textContent;
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		const filter = document.querySelector('select');
		if (filter === null) throw new Error('no filter was found');
		const before = rows();
		const started = performance.now();
		filter.selectedIndex += 1;
		filter.dispatchEvent(new Event('change', { bubbles: true }));
		while (rows() === before) {
			if (performance.now() - started > 30_000) throw new Error('the filter was not answered');
			await frame();
		}
		return performance.now() - started;
	});
}

/** Path of the built module that holds the engine: the page loads it by this very name. */
function engineModule(build: string): string {
	const folder = '_app/immutable/chunks';
	const isEngine = (name: string) =>
		/export\{[^}]*\bas browserEngine\b/.test(readFileSync(join(build, folder, name), 'utf8'));
	const found = readdirSync(join(build, folder)).find(
		(name) => name.endsWith('.js') && isEngine(name)
	);
	if (found === undefined) throw new Error('no module of the build gives browserEngine');
	return `/${folder}/${found}`;
}

interface EngineTimes {
	/** Milliseconds from the call to an engine that is loaded and locked. */
	readonly ready: number;
	/** Milliseconds of each query the first time, and the second. */
	readonly first: readonly number[];
	readonly warm: readonly number[];
}

/** Starts an engine in the page and asks it every question twice. */
function engineTimes(page: Page, path: string): Promise<EngineTimes> {
	const all = questions();
	const tables = [...new Set(all.flatMap(tablesFor))];
	return page.evaluate(
		async ({ path, tables, queries }) => {
			const started = performance.now();
			const { browserEngine } = (await import(
				path
			)) as typeof import('../../src/lib/query/browser-engine');
			const engine = await browserEngine({ tables, fetch: (address, how) => fetch(address, how) });
			const ready = performance.now() - started;
			const round = async () => {
				const times: number[] = [];
				for (const sql of queries) {
					const asked = performance.now();
					const rows = await engine.query(sql);
					times.push(performance.now() - asked);
					if (rows.length < 33) throw new Error(`${rows.length} rows`);
				}
				return times;
			};
			const first = await round();
			const warm = await round();
			await engine.close();
			return { ready, first, warm };
		},
		{ path, tables, queries: all.map(sqlFor) }
	);
}

/** Distinct questions, so that nothing can answer from memory. */
function questions(): Question[] {
	const places = Object.keys(domains) as NonNullable<Filters['domain']>[];
	const groups = Object.keys(ages) as NonNullable<Filters['age']>[];
	const filters: Filters[] = [
		...places.map((domain) => ({ domain })),
		...groups.map((age) => ({ age })),
		...places.map((domain) => ({ domain, age: '25_34' as const }))
	];
	return YEARS.flatMap((year) =>
		filters.map((filter) => ({ indicator: INDICATOR, year, filters: filter }))
	);
}
