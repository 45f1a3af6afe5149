import type { Browser, Page } from 'playwright-core';
import { ages, domains } from '../../src/lib/catalog/filters';
import { sqlFor, tablesFor } from '../../src/lib/query/sql';
import type { Filters, Question } from '../../src/lib/query/types';
import { engineModule, engineTimes, inFreshPage } from './engine-page';
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
	const map = `${site}/en/map/`;
	const all = questions();
	const asked = {
		path: engineModule(build),
		tables: [...new Set(all.flatMap(tablesFor))],
		queries: all.map(sqlFor),
		rows: 33
	};
	const engine = await inFreshPage(browser, map, (page) => engineTimes(page, asked));
	const figures = await inFreshPage(browser, map, firstFilteredFigures);
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
