import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeName } from '../../src/lib/catalog/states';
import { formatNumber } from '../../src/lib/i18n/format';
import { ask } from '../../src/lib/query/ask';
import { nodeEngine } from '../../src/lib/query/node-engine';
import type { Engine, Filters, Row } from '../../src/lib/query/types';
import { alive, NOTHING_STORED, storedBy, visit } from '../helpers/browser';
import { choice, isAt, mapPath, rowsOf, stateOf } from '../helpers/map';
import { buildFolder } from '../helpers/server';
import { suite } from '../helpers/suite';

const held = suite();
let node: Engine;

beforeAll(async () => {
	node = await nodeEngine({ directory: join(buildFolder, 'data') });
});
afterAll(() => node.close());

/** What the nation's row has to say, from the engine of the scripts over the same files. */
async function nationOf(indicator: string, year: number, filters: Filters): Promise<Row> {
	const { rows } = await ask(node, { indicator, year, filters });
	const nation = rows.find(({ cve_ent }) => cve_ent === '00');
	if (nation === undefined) throw new Error('a result without the nation');
	return nation;
}

const nationRow = async (page: Page) =>
	(await rowsOf(page)).find((row) => row.startsWith(placeName('00', 'es'))) ?? '';
const main = (page: Page) => page.getByRole('main').innerText();

/** Opens the panel of the filters, where it is closed. */
async function openFilters(page: Page): Promise<void> {
	const summary = page.locator('summary', { hasText: 'Afinar' });
	if ((await summary.count()) === 0) return;
	const isOpen = await summary.evaluate((node) => node.parentElement?.hasAttribute('open'));
	if (!isOpen) await summary.click();
}

describe('the query engine in the page', () => {
	it('is not asked for before a reader filters', async () => {
		await using visited = await visit(held.browser, held.site.url + mapPath());
		await visited.page.waitForTimeout(1_500);
		const heavy = visited.requests.filter((address) => /\.wasm|\.parquet|duckdb/.test(address));
		expect(heavy).toEqual([]);
	});

	it('answers a filter with the figure that the scripts compute, and stores nothing', async () => {
		await using visited = await visit(held.browser, held.site.url + mapPath());
		const { page } = visited;
		const expected = await nationOf('partner_lifetime_any', 2021, { domain: 'rural' });
		const written = formatNumber(expected.value, 1, 'es');
		expect(written).not.toBe('39.9');
		await openFilters(page);
		await page.getByLabel('Tamaño de la localidad').selectOption('rural');
		await isAt(page, mapPath({ filters: { domain: 'rural' } }));
		await expect.poll(() => nationRow(page)).toContain(written);
		expect((await rowsOf(page)).length).toBe(33);
		const origins = new Set(visited.requests.map((address) => new URL(address).origin));
		origins.delete('null');
		expect([...origins]).toEqual([held.site.url]);
		expect(await storedBy(page)).toEqual(NOTHING_STORED);
		expect(visited.problems).toEqual([]);
		await page.goBack();
		await expect.poll(() => nationRow(page)).toContain('39.9');
	});

	it('answers an address that asks for an older cut', async () => {
		const view = { indicator: 'femicide_rate', year: 2021 };
		const filters = { cut: '2022-06' };
		const expected = await nationOf('femicide_rate', 2021, filters);
		expect(expected.numerator).toBe(1016);
		await using visited = await visit(held.browser, held.site.url + mapPath({ ...view, filters }));
		await expect.poll(() => nationRow(visited.page)).toContain('1,016');
		expect(await main(visited.page)).toMatch(/junio de 2022/);
	});

	it('runs the query of the page and finds the published rows', async () => {
		await using visited = await visit(held.browser, held.site.url + mapPath());
		const { page } = visited;
		const summary = page.locator('summary', { hasText: 'La consulta detrás de este mapa' });
		if ((await summary.count()) > 0) await summary.click();
		await page.getByRole('button', { name: 'Ejecutarla aquí' }).click();
		await expect.poll(() => main(page)).toMatch(/33 filas, iguales a las publicadas \([\d.,]+ ms/);
	});
});

describe('without the query engine', () => {
	const filtered = mapPath({ filters: { domain: 'rural' } });

	/** A page whose filter cannot be answered says so, shows the published figure, and goes on working. */
	async function worksWithout(page: Page): Promise<void> {
		await expect
			.poll(() => main(page), { timeout: 40_000 })
			.toContain('No se pudo calcular con filtros');
		expect(await nationRow(page)).toContain('39.9');
		await stateOf(page, 'Jalisco').first().focus();
		await page.keyboard.press('Enter');
		await isAt(page, /state=14/);
		await choice(page, 'Año', '2016').click();
		await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toContain('2016');
	}

	it.each([
		['the program cannot be fetched', '**/*.wasm*'],
		['its worker cannot be fetched', '**/*worker*'],
		['the list of tables cannot be fetched', '**/data/manifest.json'],
		['a table cannot be fetched', '**/*.parquet']
	])('%s: the page says so and works', async (_, pattern) => {
		await using visited = await visit(held.browser, null);
		const { page } = visited;
		await page.route(pattern, (route) => route.abort());
		await page.goto(held.site.url + filtered);
		await worksWithout(page);
	});

	it('the program never settles: after the limit the page says so and works', async () => {
		await using visited = await visit(held.browser, null);
		const { page } = visited;
		await page.route('**/*.wasm*', () => undefined);
		await page.goto(held.site.url + filtered);
		await expect.poll(() => main(page)).toMatch(/Calculando en su navegador/);
		expect(await nationRow(page)).toContain('39.9');
		await worksWithout(page);
	});

	it('a table is not the published one: the page says so and does not use it', async () => {
		await using visited = await visit(held.browser, null);
		const { page } = visited;
		let altered = 0;
		await page.route('**/*.parquet', async (route) => {
			const response = await route.fetch();
			const body = Buffer.from(await response.body());
			body[body.length >> 1] = (body[body.length >> 1] ?? 0) ^ 1;
			altered++;
			await route.fulfill({ response, body });
		});
		await page.goto(held.site.url + filtered);
		await expect
			.poll(() => main(page), { timeout: 40_000 })
			.toMatch(/llegó dañado o no es el publicado/);
		expect(altered).toBeGreaterThan(0);
		await worksWithout(page);
	});

	it('and when the connection comes back, trying again gives the figure', async () => {
		await using visited = await visit(held.browser, null);
		const { page } = visited;
		await page.route('**/*.wasm*', (route) => route.abort());
		await page.goto(held.site.url + filtered);
		await expect.poll(() => main(page), { timeout: 40_000 }).toContain('No se pudo calcular');
		await page.unroute('**/*.wasm*');
		await page.getByRole('button', { name: 'Intentar de nuevo' }).click();
		const expected = await nationOf('partner_lifetime_any', 2021, { domain: 'rural' });
		const written = formatNumber(expected.value, 1, 'es');
		await expect.poll(() => nationRow(page)).toContain(written);
		await alive(page);
	});
});
