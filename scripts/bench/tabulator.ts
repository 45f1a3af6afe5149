import type { Browser, Page } from 'playwright-core';
import { surveyYears } from '../../src/lib/catalog/survey-variables';
import { TABULATION_TABLE, tabulationSql } from '../../src/lib/query/tabulate';
import type { Tabulation } from '../../src/lib/query/tabulation';
import { surveyPath } from '../../src/lib/view/paths';
import { engineModule, engineTimes, inFreshPage } from './engine-page';
import { measureR } from './r-time';
import { median, type Measure } from './report';

/** What the states are crossed with. The first is the table that R makes too. */
const CROSSED = ['domain', 'age_group', 'education', 'schooling', 'indigenous_language'];
const OUTCOMES = ['partner_any', 'partner_physical'];

/**
 * Measures the tabulator on a desktop: on its page, from the choice of a reader, which wakes the engine, to
 * the first answer, and from another to its table; in an engine that is awake, tables of the nation and the
 * 32 states by another variable; and R's `survey` for one of them.
 * @param site address of the served build
 * @param build the folder of the build
 * @param root the folder of the project
 */
export async function measureTabulator(
	browser: Browser,
	site: string,
	build: string,
	root: string
): Promise<Measure[]> {
	const page = site + surveyPath('tabulator', 'en');
	const asked = tabulations();
	const { first: cold, next } = await inFreshPage(browser, page, (opened) =>
		answersOnPage(opened, OPENED_BEFORE)
	);
	const { first: untouched } = await inFreshPage(browser, page, (opened) =>
		answersOnPage(opened, null)
	);
	const { warm } = await inFreshPage(browser, page, (opened) =>
		engineTimes(opened, {
			path: engineModule(build),
			tables: [TABULATION_TABLE],
			queries: asked.map(tabulationSql),
			rows: 33
		})
	);
	return [
		{
			name: 'Tabulator: from a choice to the first answer on the page',
			value: cold / 1000,
			unit: 's',
			budget: 1.5,
			note: `its list opened ${OPENED_BEFORE / 1000} s before, which wakes the engine`
		},
		{
			name: 'Tabulator: the same without any touch of the form before',
			value: untouched / 1000,
			unit: 's',
			budget: null,
			note: 'engine, survey, first query'
		},
		{
			name: 'Tabulator: from a choice to its table, engine awake',
			value: median(next),
			unit: 'ms',
			budget: null,
			note: `median of ${next.length}, drawing included`
		},
		{
			name: 'Tabulator: nation and 32 states by another variable',
			value: median(warm),
			unit: 'ms',
			budget: 100,
			note: `median of ${warm.length} tables, errors and totals included`
		},
		{
			name: 'Tabulator: the slowest of those tables',
			value: Math.max(...warm),
			unit: 'ms',
			budget: null
		},
		{
			name: 'Tabulator: state × size of the place',
			value: warm[0] ?? null,
			unit: 'ms',
			budget: null
		},
		await measureR(root)
	];
}

/** Distinct tables, so that nothing can answer from memory; first the one that R makes too. */
function tabulations(): readonly Tabulation[] {
	return [...surveyYears]
		.reverse()
		.flatMap((surveyYear) =>
			OUTCOMES.flatMap((outcome) =>
				CROSSED.map((variable) => ({ surveyYear, outcome, base: [], by: ['state', variable] }))
			)
		);
}

/** What a reader chooses on the page, one after another: a control by its label, an option by its value. */
const CHOICES = [
	{ label: 'Columns', value: 'education' },
	{ label: 'Rows', value: 'state' },
	...CROSSED.map((value) => ({ label: 'Columns', value }))
];

/** Milliseconds from opening a list of options to choosing one of them: a quick reader. */
const OPENED_BEFORE = 700;

/**
 * Makes every choice, and times each until the page has another table and says that it is no longer busy;
 * everything runs in the page, so that no tool is in the time. Milliseconds.
 * @param openedBefore how long before the first choice its control is opened; null does not open it
 */
async function answersOnPage(
	page: Page,
	openedBefore: number | null
): Promise<{ first: number; next: readonly number[] }> {
	const [first, ...next] = await page.evaluate(
		async ({ choices, openedBefore }) => {
			const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
			const cells = () => document.querySelector('main tbody')?.textContent;
			const busy = () => document.querySelector('main [aria-busy=true]') !== null;
			const times: number[] = [];
			for (const { label, value } of choices) {
				const control = [...document.querySelectorAll('select')].find(
					({ labels }) => labels[0]?.textContent?.trim() === label
				);
				if (control === undefined) throw new Error(`no control is called ${label}`);
				if (openedBefore !== null && times.length === 0) {
					control.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
					await new Promise((resolve) => setTimeout(resolve, openedBefore));
				}
				const before = cells();
				const started = performance.now();
				control.value = value;
				control.dispatchEvent(new Event('change', { bubbles: true }));
				while (cells() === before || busy()) {
					if (performance.now() - started > 30_000) throw new Error(`${value} was not answered`);
					await frame();
				}
				times.push(performance.now() - started);
			}
			return times;
		},
		{ choices: CHOICES, openedBefore }
	);
	if (first === undefined) throw new Error('nothing was chosen');
	return { first, next };
}
