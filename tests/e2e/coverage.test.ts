import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { placeName } from '../../src/lib/catalog/states';
import { coverageRecordPath, type CoverageRecord } from '../../src/lib/query/coverage-records';
import type { Result } from '../../src/lib/query/types';
import { coverageViewToPath, defaultCoverageView } from '../../src/lib/view/coverage-view';
import type { CoverageView } from '../../src/lib/view/types';
import { alive, NOTHING_STORED, storedBy, visit } from '../helpers/browser';
import { choice, isAt, stateOf, statesOf, tabToMap } from '../helpers/map';
import { suite } from '../helpers/suite';

const held = suite();
const pathOf = (change: Partial<CoverageView> = {}) =>
	coverageViewToPath({ ...defaultCoverageView('es'), ...change });
const main = (page: Page) => page.getByRole('main').innerText();

/** The published answer of an indicator and year. */
async function answerOf(indicator: string, year: number): Promise<Result> {
	const answer = await fetch(`${held.site.url}/data/answers/${indicator}/${year}.json`);
	return (await answer.json()) as Result;
}

/** Rows of the table of the states: name, need, documented, interval, third. */
async function tableRows(page: Page): Promise<string[][]> {
	const table = page
		.getByRole('table')
		.filter({ has: page.getByRole('rowheader', { name: 'Tlaxcala' }) });
	return table
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? ''))
		);
}

/** How many a cell of the table says: none is in words. */
const documentedIn = (cell: string | undefined) =>
	cell?.startsWith('ningun') ? 0 : Number(cell ?? NaN);

/** The record that the page sets need beside. */
async function record(): Promise<CoverageRecord> {
	const answer = await fetch(held.site.url + coverageRecordPath);
	return (await answer.json()) as CoverageRecord;
}

/** Rows of the legend: the class of what is documented, and how many states in each third of need. */
async function legendRows(page: Page): Promise<string[][]> {
	return page
		.getByRole('table', { name: 'Cuántos estados hay en cada combinación' })
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? ''))
		);
}

const CLASSES: readonly (readonly [string, (n: number) => boolean])[] = [
	['6 o más', (n) => n >= 6],
	['3–5', (n) => n >= 3 && n <= 5],
	['1–2', (n) => n === 1 || n === 2],
	['ninguno documentado aquí', (n) => n === 0]
];

describe('the coverage page', () => {
	it('shows what the directory documents in each state, and the need, as published', async () => {
		await using visited = await visit(held.browser, held.site.url + pathOf());
		const rows = await tableRows(visited.page);
		expect(rows.length).toBe(32);
		const documented = await answerOf('response_documented', 2026);
		const need = await answerOf('partner_lifetime_any', 2021);
		for (const [name, value, count] of rows) {
			const isIt = ({ cve_ent }: { cve_ent: string }) => placeName(cve_ent, 'es') === name;
			expect(documentedIn(count), name).toBe(documented.rows.find(isIt)?.value);
			expect(value, name).toContain((need.rows.find(isIt)?.value ?? NaN).toFixed(1));
		}
	});

	it('counts the states in classes of what is documented, each state once', async () => {
		await using visited = await visit(held.browser, held.site.url + pathOf());
		const { page } = visited;
		const counts = (await tableRows(page)).map(([, , count]) => documentedIn(count));
		const legend = await legendRows(page);
		let sum = 0;
		for (const [label, belongs] of CLASSES) {
			const cells = legend.find(([head]) => head === label)?.slice(1) ?? [];
			const inLegend = cells.reduce((total, cell) => total + Number(/^\d+/.exec(cell)?.[0]), 0);
			expect(inLegend, label).toBe(counts.filter(belongs).length);
			sum += inLegend;
		}
		expect(sum).toBe(32);
		const thirds = legend[0]
			?.slice(1)
			.map((_, i) =>
				legend.reduce((total, row) => total + Number(/^\d+/.exec(row[i + 1] ?? '')?.[0]), 0)
			);
		expect(thirds?.length).toBe(3);
		for (const third of thirds ?? []) expect(Math.abs(third - 32 / 3)).toBeLessThan(1);
	});

	it('says on the map how complete the directory is, state by state, and divides nothing by people', async () => {
		await using visited = await visit(held.browser, held.site.url + pathOf());
		const { page } = visited;
		const text = await main(page);
		expect(text).toContain('Lo documentado no es todo lo que existe');
		expect(text).toMatch(/\d+ organizaciones y programas documentados aquí[^<]*No es un censo/);
		expect(text).not.toMatch(/organizaciones por cada|programas por cada/);
		const { pages } = await record();
		const thin = pages.filter(
			({ organisations, fromOnePage, newest }) =>
				organisations > 0 && (fromOnePage > organisations / 2 || (newest ?? '') < '2025')
		);
		expect(thin.length).toBeGreaterThan(3);
		expect(await page.locator('.rings circle').count()).toBe(thin.length);
		expect(await page.locator('.tile.thin').count()).toBe(thin.length);
		const said = (await tableRows(page)).filter((cells) => /página/.test(cells[5] ?? ''));
		expect(said.length).toBe(thin.length);
	});

	it('lists first where need is high and little is known, and leads to its organisations', async () => {
		const path = pathOf({ response: 'centres' });
		await using visited = await visit(held.browser, held.site.url + path);
		const { page } = visited;
		await expect.poll(() => main(page)).toContain('ninguno conocido aquí');
		const rows = await tableRows(page);
		const isLeast = (cells: readonly string[]) =>
			cells[4] === 'tercio alto' && documentedIn(cells[2]) === 0;
		const least = rows.filter(isLeast).map(([name]) => name);
		expect(least.length).toBeGreaterThan(0);
		expect(rows.slice(0, least.length).map(([name]) => name)).toEqual(least);
		const { kinds } = await record();
		expect(rows.reduce((sum, cells) => sum + documentedIn(cells[2]), 0)).toBe(kinds.centres.nation);
		for (const name of least)
			expect(await page.locator('.least a', { hasText: name ?? '' }).getAttribute('href')).toMatch(
				/^\/intervenciones\/organizaciones\/[a-z-]+\/$/
			);
		const part = page
			.locator('.parts li')
			.filter({ hasText: 'alta necesidad, ninguno conocido aquí' });
		for (const name of least) expect(await part.innerText()).toContain(name);
	});

	it('writes every choice in the address, and Back takes it back', async () => {
		await using visited = await visit(held.browser, held.site.url + pathOf());
		const { page } = visited;
		const before = await tableRows(page);
		await page.getByLabel('Necesidad', { exact: true }).selectOption('women_killings_rate');
		await isAt(page, pathOf({ need: 'women_killings_rate', year: 2021 }));
		await expect.poll(() => tableRows(page)).not.toEqual(before);
		await choice(page, 'Año', '2019').click();
		await isAt(page, pathOf({ need: 'women_killings_rate', year: 2019 }));
		await choice(page, 'Respuesta', 'Programas').click();
		const last = pathOf({ need: 'women_killings_rate', year: 2019, response: 'programmes' });
		await isAt(page, last);
		const programmes = await answerOf('programmes_documented', 2026);
		await expect
			.poll(async () => (await tableRows(page)).map(([, , count]) => documentedIn(count)).sort())
			.toEqual(
				programmes.rows
					.slice(1)
					.map(({ value }) => value ?? NaN)
					.sort()
			);
		const shown = await tableRows(page);
		await page.reload();
		await alive(page);
		await isAt(page, last);
		await expect.poll(() => tableRows(page)).toEqual(shown);
		for (let i = 0; i < 3; i++) await page.goBack();
		await isAt(page, pathOf());
		await expect.poll(() => tableRows(page)).toEqual(before);
		expect(visited.problems).toEqual([]);
		expect(await storedBy(page)).toEqual(NOTHING_STORED);
	});

	it('names those documented in the state that is chosen, each with its page', async () => {
		await using visited = await visit(held.browser, held.site.url + pathOf());
		const { page } = visited;
		await stateOf(page, 'Campeche').click();
		await isAt(page, pathOf({ state: '04' }));
		await expect.poll(() => main(page)).toMatch(/Organizaciones: \d+/);
		const text = await main(page);
		const listed = [...text.matchAll(/(?:Organizaciones|Programas): (\d+)/g)].map((m) =>
			Number(m[1])
		);
		const row = (await tableRows(page)).find(([name]) => name === 'Campeche');
		expect(listed.reduce((sum, n) => sum + n, 0)).toBe(documentedIn(row?.[2]));
		const pages = page.getByRole('region', { name: 'Campeche' }).locator('li a[href^="http"]');
		expect(await pages.count()).toBe(documentedIn(row?.[2]));
	});

	it('puts the women killed by intentional homicide beside a need for femicide', async () => {
		const path = pathOf({ need: 'femicide_rate', year: 2024 });
		await using visited = await visit(held.browser, held.site.url + path);
		const { page } = visited;
		await expect.poll(() => main(page)).toContain('El feminicidio no se lee solo');
		await expect.poll(async () => (await tableRows(page))[0]?.length).toBeGreaterThanOrEqual(8);
		const morelos = (await tableRows(page)).find(([name]) => name === 'Morelos');
		expect(morelos).toEqual(expect.arrayContaining(['4.83', '51', '85']));
	});

	it('is walked by keyboard, and Enter chooses', async () => {
		await using visited = await visit(held.browser, held.site.url + pathOf());
		const { page } = visited;
		expect(await statesOf(page).count()).toBe(32);
		await tabToMap(page);
		await page.keyboard.press('z');
		await expect.poll(() => page.getByRole('tooltip').innerText()).toMatch(/Zacatecas/);
		await page.keyboard.press('Enter');
		await isAt(page, pathOf({ state: '32' }));
	});

	it.each([
		['?need=nothing', 'nothing'],
		['?response=neighbours', 'neighbours'],
		['?state=99', '99'],
		['?year=1950', '1950']
	])(
		'asked for what is not there (%s), shows the nearest view and says why',
		async (query, word) => {
			await using visited = await visit(held.browser, `${held.site.url}/cobertura/${query}`);
			const { page } = visited;
			await expect.poll(() => main(page)).toContain(word);
			expect((await tableRows(page)).length).toBe(32);
		}
	);
});
