import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { crime } from '../../src/lib/i18n/crime';
import { crimeMunicipalities } from '../../src/lib/i18n/crime-municipalities';
import type { MunicipalRecord } from '../../src/lib/query/records';
import { NOTHING_STORED, storedBy, visit } from '../helpers/browser';
import { cellsOf, figureOf, takeCsv } from '../helpers/crime';
import { choice, isAt } from '../helpers/map';
import { buildFolder } from '../helpers/server';
import { suite } from '../helpers/suite';

const held = suite();
const open = (path: string, options = {}) => visit(held.browser, held.site.url + path, options);
const main = (page: Page) => page.getByRole('main').innerText();
const PATH = '/feminicidio/municipios/';
/** What a state's map may weigh on the way: its page's answer to the choice, its files and its shapes. */
const BUDGET = 250_000;

const areas = (page: Page) => page.locator('[data-code]');
const lead = (page: Page) => page.locator('.lead').innerText();
/** A record as it was built. */
const recordOf = (cve_ent: string) =>
	JSON.parse(
		readFileSync(join(buildFolder, `data/records/femicide/municipalities/${cve_ent}.json`), 'utf8')
	) as MunicipalRecord;

describe('the municipalities of a state', () => {
	it('are drawn with their names and rates once the state is chosen, and Back takes it back', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		expect(await areas(page).count()).toBe(0);
		await choice(page, 'Elija un estado', 'Oaxaca').click();
		await isAt(page, `${PATH}?state=20`);
		await expect.poll(() => areas(page).count()).toBe(570);
		await expect.poll(() => lead(page)).toContain('570 municipios');
		const names = await areas(page).evaluateAll((found) => found.map((area) => area.ariaLabel));
		expect(names.every((name) => /^\S.*[,:] /.test(name ?? ''))).toBe(true);
		await page.goBack();
		await isAt(page, PATH);
		await expect.poll(() => areas(page).count()).toBe(0);
		expect(visited.problems).toEqual([]);
		expect(await storedBy(page)).toEqual(NOTHING_STORED);
	});

	it('load in at most 250 KB, compressed, for the state that has the most', async () => {
		await using visited = await open(PATH);
		const { page, requests } = visited;
		const before = requests.length;
		await choice(page, 'Elija un estado', 'Oaxaca').click();
		await expect.poll(() => areas(page).count()).toBe(570);
		const asked = requests
			.slice(before)
			.map((address) => new URL(address).pathname)
			.filter((path) => path !== '/favicon.svg');
		expect(asked.some((path) => path.includes('records'))).toBe(true);
		expect(asked.some((path) => path.includes('shapes'))).toBe(true);
		const sizes = asked.map((path) => statSync(join(buildFolder, `${path}.br`)).size);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
	});

	it('add up to the state, with those of no municipality apart', async () => {
		await using visited = await open(`${PATH}?state=20&years=2015-2017`);
		await expect.poll(() => areas(visited.page).count()).toBe(570);
		const { first, municipalities, apart } = recordOf('20');
		const count = (rows: readonly { readonly n: readonly number[] }[]) =>
			rows
				.flatMap(({ n }) => n.slice(2015 - first, 2018 - first))
				.reduce((sum, each) => sum + each, 0);
		const { rows } = await takeCsv(visited.page, figureOf(visited.page, 'map'));
		const files = (pattern: RegExp) =>
			rows
				.filter(({ cvegeo = '' }) => pattern.test(cvegeo))
				.reduce((sum, row) => sum + Number(row.files), 0);
		expect(files(/^20(?!99[89])\d{3}$/)).toBe(count(municipalities));
		expect(files(/99[89]$/)).toBe(count(apart));
		expect(count(apart)).toBeGreaterThan(50);
		expect(await main(visited.page)).toContain('Faltan carpetas en los municipios');
	});

	it('tell the raw rate from the smoothed one, and the reader sees which', async () => {
		const t = crimeMunicipalities.en;
		await using visited = await open('/en/femicide/municipalities/?state=20');
		const { page } = visited;
		await expect.poll(() => main(page)).toContain('Smoothed rate: each');
		const fills = () =>
			areas(page).evaluateAll((found) => found.map((area) => area.getAttribute('class')).join());
		const smoothed = await fills();
		await choice(page, t.rate, t.raw).click();
		await isAt(page, '/en/femicide/municipalities/?state=20&rate=raw');
		await expect.poll(fills).not.toBe(smoothed);
		expect(await main(page)).toContain(t.shownRaw);
	});

	it('answer the pointer and the keyboard, and are chosen by a click', async () => {
		await using visited = await open(`${PATH}?state=14`);
		const { page } = visited;
		await expect.poll(() => areas(page).count()).toBe(125);
		const guadalajara = page.locator('[data-code="14039"]');
		await guadalajara.hover();
		await expect.poll(() => main(page)).toContain('Guadalajara');
		await guadalajara.click();
		await isAt(page, `${PATH}?state=14&municipality=14039`);
		await expect
			.poll(() => page.getByRole('heading', { name: 'Guadalajara', exact: true }).count())
			.toBe(1);
		const map = page.locator('svg[role=listbox]');
		await map.focus();
		await page.keyboard.press('z');
		const active = await map.getAttribute('aria-activedescendant');
		expect(await page.locator(`[id="${active}"]`).getAttribute('aria-label')).toMatch(/^Za/);
		await page.getByRole('link', { name: 'English' }).first().click();
		await isAt(page, '/en/femicide/municipalities/?state=14&municipality=14039');
		await expect.poll(() => areas(page).count()).toBe(125);
	});

	it('are found by a part of their name, without accents, in the whole country', async () => {
		await using visited = await open(PATH);
		const { page } = visited;
		const field = page.getByRole('combobox', { name: /Busque un municipio/ });
		await field.fill('juchitan de zara');
		await page.getByRole('option', { name: /Juchitán de Zaragoza/ }).waitFor();
		await field.press('Enter');
		await isAt(page, `${PATH}?state=20&municipality=20043`);
		await expect
			.poll(() => page.getByRole('heading', { name: /Juchitán de Zaragoza$/ }).count())
			.toBeGreaterThan(0);
	});

	it('pool the years asked for, and never the new register with the old one', async () => {
		await using visited = await open(`${PATH}?state=09&years=2026`);
		const { page } = visited;
		await expect.poll(() => lead(page)).toContain('2026');
		await page.goto(`${held.site.url}${PATH}?state=09&years=2024-2026`);
		await expect.poll(() => main(page)).toContain('2024-2026');
		await expect.poll(() => lead(page)).toContain('2024–2025');
	});

	it('say so when they do not come, and come when asked again', async () => {
		await using visited = await visit(held.browser, null);
		const { page } = visited;
		await page.route('**/shapes/municipalities/31.json', (route) => route.abort());
		await page.goto(`${held.site.url}/en/femicide/municipalities/?state=31`);
		await expect.poll(() => main(page)).toContain('The data could not be loaded.');
		await page.unroute('**/shapes/municipalities/31.json');
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect.poll(() => areas(page).count()).toBe(106);
	});

	it('without scripts, are counted for the country, state by state', async () => {
		await using visited = await open(PATH, { javaScriptEnabled: false });
		const rows = await cellsOf(figureOf(visited.page, 'states'));
		expect(rows.length).toBeGreaterThanOrEqual(33);
		expect(rows.some(([name]) => name === 'Oaxaca')).toBe(true);
	});

	it('asked for what is not there, show the nearest view and say why', async () => {
		const asked = [
			['?state=20&municipality=14039', '14039'],
			['?state=45', '45'],
			['?years=1990-2000', '1990-2000'],
			['?rate=best', 'best']
		] as const;
		await Promise.all(
			asked.map(async ([query, word]) => {
				await using visited = await open(PATH + query);
				await expect
					.poll(() => main(visited.page), { message: query })
					.toContain(crime.es.invalidTitle);
				expect(await main(visited.page)).toContain(word);
			})
		);
	});
});
