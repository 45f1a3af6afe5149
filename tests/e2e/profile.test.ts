import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { stateSlug } from '../../src/lib/catalog/state-slugs';
import { placeName, states } from '../../src/lib/catalog/states';
import { drawnTexts } from '../../src/lib/i18n/drawn';
import { profilePage } from '../../src/lib/i18n/profile-page';
import { NOTHING_STORED, PHONE, storedBy, visit } from '../helpers/browser';
import { cellsOf, figureOf, takeCsv } from '../helpers/crime';
import { isAt } from '../helpers/map';
import { buildFolder } from '../helpers/server';
import { suite } from '../helpers/suite';

/** Of a profile, compressed. */
const MOST_BYTES = 60_000;

const held = suite();
const open = (path: string, options = {}) => visit(held.browser, held.site.url + path, options);
const ES = '/estados/oaxaca/';
const EN = '/en/states/cdmx/';
const t = profilePage.es;

const peersNow = (page: Page) =>
	page
		.locator('select[name=peer]')
		.evaluateAll((fields) => fields.map((field) => (field as HTMLSelectElement).value));
const rowsOfPeers = async (page: Page) =>
	(await cellsOf(figureOf(page, 'peers'))).slice(1).map(([name]) => name);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

describe('a profile', () => {
	it('has all of it without scripts: three sentences that lead to their figures, drawings, tables, facts', async () => {
		await using visited = await open(ES, { javaScriptEnabled: false, viewport: PHONE });
		const { page } = visited;
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Oaxaca');
		const links = page.locator('.sentences a');
		expect(await links.count()).toBe(3);
		for (const link of await links.all()) {
			const target = page.locator((await link.getAttribute('href')) ?? '');
			expect(await target.count()).toBe(1);
		}
		const figures = page.locator('.profile-figure');
		expect(await figures.count()).toBeGreaterThanOrEqual(9);
		for (const figure of await figures.all()) {
			const drawing = figure.getByRole('img').or(figure.getByRole('table')).first();
			expect(await drawing.isVisible(), (await figure.getAttribute('data-figure')) ?? '').toBe(
				true
			);
		}
		expect((await cellsOf(figureOf(page, 'violence'))).length).toBeGreaterThan(10);
		expect(await page.locator('#response ~ .response-facts').innerText()).toContain(
			'28 de agosto de 2018'
		);
		expect(await page.locator('form').count()).toBe(1);
		expect(await page.locator('form').isVisible()).toBe(false);
		expect(await page.locator('[style]').count()).toBe(0);
	});

	it('names no colour that the page has not, and no id twice', async () => {
		await using visited = await open(EN);
		const { page, problems } = visited;
		const found = await page.evaluate(() => {
			const box = document.querySelector('.drawn');
			const style = box && getComputedStyle(box);
			const named = [...document.querySelectorAll('.drawn svg')].flatMap((drawing) =>
				[...drawing.innerHTML.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name)
			);
			const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
			return {
				named: named.length,
				missing: [...new Set(named)].filter((name) => !style?.getPropertyValue(name)),
				twice: ids.filter((id, i) => ids.indexOf(id) !== i)
			};
		});
		expect(found.named).toBeGreaterThan(100);
		expect(found).toMatchObject({ missing: [], twice: [] });
		expect(problems).toEqual([]);
		expect(await storedBy(page)).toEqual(NOTHING_STORED);
	});

	it('keeps what the server drew, and loads no code that draws until it is asked for', async () => {
		await using visited = await open(EN);
		const { page, requests } = visited;
		expect(requests.filter((address) => address.includes('/data/'))).toEqual([]);
		const before = await figureOf(page, 'killings').locator('svg').count();
		const killings = await takeCsv(page, figureOf(page, 'killings'));
		expect(killings.rows.at(0)).toMatchObject({ year: '2015' });
		expect(requests.some((address) => address.endsWith('/data/records/states/09.json'))).toBe(true);
		expect(await figureOf(page, 'killings').locator('svg').count()).toBe(before);
	});

	it('compares with the states chosen by keyboard: in the address, the focus kept, and Back undoes it', async () => {
		await using visited = await open(ES);
		const { page, problems } = visited;
		const usual = await peersNow(page);
		const shown = await rowsOfPeers(page);
		await page.locator('select[name=peer]').first().selectOption('09');
		await page.getByRole('button', { name: t.apply }).focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => rowsOfPeers(page)).toContain(placeName('09', 'es'));
		expect(new URL(page.url()).searchParams.get('peers')).toContain('09');
		expect(await focused(page)).toBe(t.apply);
		await page.goBack();
		await expect.poll(() => rowsOfPeers(page)).toEqual(shown);
		expect(await peersNow(page)).toEqual(usual);
		await page.getByRole('link', { name: t.onlyNation }).click();
		await isAt(page, `${ES}?peers=none`);
		await expect.poll(async () => (await rowsOfPeers(page)).includes('Chiapas')).toBe(false);
		expect(problems).toEqual([]);
	});

	it('keeps the figure where other states cannot be read, and says so', async () => {
		await using visited = await open(ES);
		const { page } = visited;
		const shown = await rowsOfPeers(page);
		await page.route('**/facts/es/profile.json', (route) => route.abort());
		await page.getByRole('link', { name: t.onlyNation }).click();
		await page.getByText(t.peersFailed).waitFor();
		expect(await rowsOfPeers(page)).toEqual(shown);
		await page.unroute('**/facts/es/profile.json');
		await page.getByRole('button', { name: t.retry }).click();
		await expect.poll(async () => (await rowsOfPeers(page)).length).toBeLessThan(shown.length);
	});

	it('is drawn when it is reached from the list of states, each of which has its page in 60 KB', async () => {
		await using visited = await open('/en/states/');
		const { page, problems } = visited;
		expect(await page.locator('.tiles a').count()).toBe(32);
		expect(await page.locator('tbody tr').count()).toBe(32);
		await page.locator('tbody').getByRole('link', { name: 'Tlaxcala' }).click();
		await isAt(page, '/en/states/tlaxcala/');
		await expect
			.poll(() =>
				page.locator('.drawn').evaluateAll((all) => all.every((box) => box.innerHTML.trim()))
			)
			.toBe(true);
		expect(await page.getByText(drawnTexts.en.loading).count()).toBe(0);
		expect(problems).toEqual([]);
		const pages = states.flatMap(({ cve_ent }) =>
			['estados', 'en/states'].map((folder) => `${folder}/${stateSlug(cve_ent)}/index.html.br`)
		);
		const heavy = pages.filter((path) => statSync(join(buildFolder, path)).size > MOST_BYTES);
		expect(heavy).toEqual([]);
	});

	it('is not there for another word', async () => {
		const response = await fetch(`${held.site.url}/estados/atlantida/`);
		expect(response.status).toBe(404);
	});
});
