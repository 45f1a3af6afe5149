import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/lib/catalog/indicators';
import { sources } from '../../src/lib/catalog/sources';
import { alive, visit } from '../helpers/browser';
import { elements, textOf } from '../helpers/html';
import { isAt, stateOf, statesOf } from '../helpers/map';
import { buildFolder } from '../helpers/server';
import { suite } from '../helpers/suite';

const held = suite();

const mainOf = (path: string) =>
	textOf(elements(readFileSync(join(buildFolder, path, 'index.html'), 'utf8'), 'main')[0] ?? '');

describe('the home page', () => {
	it('has a map that works at once, and stays when a state is chosen', async () => {
		await using visited = await visit(held.browser, held.site.url);
		const { page } = visited;
		expect(await statesOf(page).count()).toBe(32);
		await stateOf(page, 'Oaxaca').click();
		await expect.poll(() => page.getByRole('main').innerText()).toMatch(/Oaxaca\s+[\d.]+\s%/);
		expect(visited.problems).toEqual([]);
	});

	it('leads to the map, the coverage page, the method and the help', async () => {
		await using visited = await visit(held.browser, held.site.url);
		const links = await visited.page
			.getByRole('main')
			.locator('a[href^="/"]')
			.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
		for (const way of [/^\/mapa\//, /^\/cobertura\//, /^\/metodo\//]) {
			expect(links.some((href) => way.test(href))).toBe(true);
		}
	});
});

describe('the method page', () => {
	it.each(['es', 'en'] as const)('lists every source with cut, terms and citation (%s)', (lang) => {
		const text = mainOf(lang === 'es' ? 'metodo' : 'en/method');
		expect(sources.length).toBeGreaterThan(10);
		for (const source of sources) {
			const said = (words: string) => textOf(words);
			expect(text, source.id).toContain(said(source.title[lang]));
			expect(text, source.id).toContain(said(source.terms[lang]));
			expect(text, source.id).toContain(said(source.citation[lang]));
		}
	});
});

describe('the help page', () => {
	it('gives lines that were checked, the national ones first, each with its number as a link', async () => {
		await using visited = await visit(held.browser, `${held.site.url}/ayuda/`);
		const { page } = visited;
		const text = await page.getByRole('main').innerText();
		expect(text.indexOf('911')).toBeGreaterThan(-1);
		const numbers = await page
			.locator('main a[href^="tel:"]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(numbers.length).toBeGreaterThan(5);
		for (const number of numbers) expect(number).toMatch(/^tel:[+*#\d]+$/);
		expect(numbers.slice(0, 3).some((number) => number.length <= 'tel:'.length + 4)).toBe(true);
	});

	it.each(['/', '/mapa/', '/cobertura/', '/metodo/', '/en/', '/en/map/'])(
		'has its lines in the footer of %s too',
		async (path) => {
			await using visited = await visit(held.browser, held.site.url + path);
			const footer = visited.page.getByRole('contentinfo');
			expect(await footer.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
		}
	);

	it('never says where a shelter is', () => {
		for (const path of ['ayuda', 'en/help', 'cobertura', 'metodo']) {
			expect(mainOf(path)).not.toMatch(
				/(refugio|shelter)[^.]{0,60}(calle|colonia|avenida|street)/i
			);
		}
	});
});

describe('the other language', () => {
	it('is a link to the same view', async () => {
		const path = '/mapa/tasa-de-feminicidio/2024/?form=tiles&state=17';
		await using visited = await visit(held.browser, held.site.url + path);
		const { page } = visited;
		await page.getByRole('link', { name: 'English' }).click();
		await isAt(page, '/en/map/femicide-rate/2024/?form=tiles&state=17');
		await alive(page);
		expect(await page.locator('html').getAttribute('lang')).toBe('en');
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/[Ff]emicide/);
	});
});

describe('an address that is not there', () => {
	it.each([
		['/no-existe/', 'es'],
		['/en/not-there/', 'en']
	])('is answered with 404 and ways on (%s)', async (path, lang) => {
		await using visited = await visit(held.browser, null);
		const { page } = visited;
		const response = await page.goto(held.site.url + path);
		expect(response?.status()).toBe(404);
		await alive(page);
		expect(await page.locator('html').getAttribute('lang')).toBe(lang);
		expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
		const links = page.getByRole('main').locator('a[href^="/"]');
		expect(await links.count()).toBeGreaterThan(0);
	});

	it('is answered without scripts too', async () => {
		const options = { javaScriptEnabled: false };
		await using visited = await visit(held.browser, `${held.site.url}/no-existe/`, options);
		expect(await visited.page.locator('a[href="/"]:visible').count()).toBeGreaterThan(0);
		expect(await visited.page.locator('a[href="/en/"]:visible').count()).toBeGreaterThan(0);
	});
});

describe('the catalogue', () => {
	it('has at least twenty indicators, all in the picker of the map', () => {
		const text = mainOf('mapa');
		expect(indicators.length).toBeGreaterThanOrEqual(20);
		for (const { short } of indicators) expect(text).toContain(short.es);
	});
});
