import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from '../helpers/browser';
import { legendOf, mapPath, rowsOf } from '../helpers/map';
import { routes } from '../helpers/routes';
import { suite } from '../helpers/suite';

const held = suite();
const without = { javaScriptEnabled: false };

/** Controls that can be seen but need a script: all but links and `<summary>`. */
const controls = (page: Page) =>
	page.locator(
		'select:visible, button:visible, input:visible, [role=option]:visible, [role=button]:visible'
	);

describe('without scripts', () => {
	it.each(routes.filter(({ name }) => !/choices|not found/.test(name)))(
		'$path has no dead control, and its content',
		async ({ path }) => {
			await using visited = await visit(held.browser, held.site.url + path, without);
			expect(await controls(visited.page).count()).toBe(0);
			expect(await visited.page.getByRole('heading', { level: 1 }).count()).toBe(1);
			expect((await visited.page.getByRole('main').innerText()).length).toBeGreaterThan(300);
		}
	);

	it('the map page has its map, legend, sentence and table', async () => {
		await using visited = await visit(held.browser, held.site.url + mapPath(), without);
		const { page } = visited;
		expect(await page.locator('svg [data-state]:visible').count()).toBe(32);
		const fills = await page
			.locator('svg [data-state]:visible')
			.evaluateAll((shapes) => new Set(shapes.map((shape) => getComputedStyle(shape).fill)).size);
		expect(fills).toBeGreaterThanOrEqual(4);
		expect((await rowsOf(page)).length).toBe(33);
		expect(await page.getByRole('main').innerText()).toContain('39.9');
		const items = await legendOf(page, 'partner_lifetime_any').getByRole('listitem').count();
		expect(items).toBeGreaterThanOrEqual(3);
	});

	it('links lead to the other years and indicators', async () => {
		await using visited = await visit(held.browser, held.site.url + mapPath(), without);
		const { page } = visited;
		await page
			.getByRole('main')
			.getByRole('link', { name: /^2016$/ })
			.first()
			.click();
		expect(new URL(page.url()).pathname).toBe(mapPath({ year: 2016 }));
		const target = mapPath({ indicator: 'femicide_rate' }).split('?')[0] ?? '';
		const [start] = target.split(/\d{4}\/$/);
		await page
			.getByRole('navigation', { name: 'Indicador', exact: true })
			.locator('summary')
			.click();
		await page.getByRole('main').locator(`a[href^="${start}"]`).first().click();
		expect(new URL(page.url()).pathname).toContain(start);
		expect(await page.locator('svg [data-state]:visible').count()).toBe(32);
	});

	it('the figures can be taken away', async () => {
		await using visited = await visit(held.browser, held.site.url + mapPath(), without);
		const links = await visited.page
			.getByRole('main')
			.locator('a[href^="/embed/"]:visible')
			.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
		expect(links.map((link) => link.split('/').at(-1))).toEqual([
			...['data.csv', 'data.json', 'image.svg', '']
		]);
		for (const link of links) {
			expect((await fetch(held.site.url + link)).status, link).toBe(200);
		}
	});

	it('the way out and the helplines are links', async () => {
		await using visited = await visit(held.browser, `${held.site.url}/ayuda/`, without);
		const exit = visited.page.getByRole('link', { name: 'Salir de esta página' }).first();
		expect(await exit.getAttribute('href')).toMatch(/^https:/);
		expect(await visited.page.locator('a[href^="tel:"]').count()).toBeGreaterThan(3);
	});
});
