import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { search } from '../../src/lib/i18n/search';
import { searchResults } from '../../src/lib/i18n/search-results';
import { searchIndexPath } from '../../src/lib/search/types';
import { pagePath } from '../../src/lib/view/paths';
import { profilePath } from '../../src/lib/view/profile-paths';
import { violations } from '../helpers/axe';
import { NOTHING_STORED, PHONE, storedBy, visit } from '../helpers/browser';
import { isAt } from '../helpers/map';
import { buildFolder } from '../helpers/server';
import { suite } from '../helpers/suite';

/** Budget of the file of a language, as it is sent. */
const LARGEST_INDEX = 60_000;

const held = suite();
const open = (path: string, options = {}) => visit(held.browser, held.site.url + path, options);
const form = (page: Page) => page.getByRole('search');
const box = (page: Page) => page.getByRole('searchbox');
const links = (page: Page) => form(page).getByRole('link');
const said = (page: Page) => form(page).getByRole('status').innerText();
const isIndex = (url: string) => new URL(url).pathname.startsWith('/search/');

describe('the search of the home page', () => {
	it('has a file of at most 60 KB in each language', () => {
		for (const lang of ['es', 'en'] as const) {
			const { size } = statSync(join(buildFolder, `${searchIndexPath(lang)}.br`));
			expect(size).toBeGreaterThan(10_000);
			expect(size).toBeLessThanOrEqual(LARGEST_INDEX);
		}
	});

	it('loads nothing until it is focused, then finds by keyboard and tells places apart', async () => {
		await using visited = await open('/', { viewport: PHONE });
		const { page, requests } = visited;
		expect(requests.filter(isIndex)).toEqual([]);
		await box(page).focus();
		await page.keyboard.type('BENITO juarez');
		await expect.poll(() => said(page)).toMatch(/^\d+ resultados\./);
		expect(requests.filter(isIndex)).toHaveLength(1);
		const found = await links(page).allInnerTexts();
		expect(found).toContain('Benito Juárez, Quintana Roo');
		expect(found).toContain('Benito Juárez, Ciudad de México');
		expect(await violations(page)).toEqual([]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(wide).toBeLessThanOrEqual(PHONE.width);

		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(found[1]);
		await page.keyboard.press('Escape');
		expect(await links(page).count()).toBe(0);
		expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
		await page.keyboard.type(' quintana roo');
		await expect.poll(() => links(page).allInnerTexts()).toEqual(['Benito Juárez, Quintana Roo']);
		await page.keyboard.press('Enter');
		await expect.poll(() => page.url()).toContain('municipality=23005');
		await expect.poll(() => page.getByRole('main').innerText()).toContain('Benito Juárez');
		expect(visited.problems).toEqual([]);
		expect(await storedBy(page)).toEqual(NOTHING_STORED);
	});

	it('leads from what is found to its page, in English too', async () => {
		await using visited = await open('/en/');
		const { page, requests } = visited;
		await box(page).fill('mexico city');
		await links(page).first().click();
		await isAt(page, profilePath('09', 'en'));
		await page.goto(held.site.url + '/en/');
		await box(page).fill('emergency');
		await expect.poll(() => links(page).first().getAttribute('href')).toBe(pagePath('help', 'en'));
		const asked = requests.filter((url) => /emergency|mexico/i.test(url.replace(/\/_app\/.*/, '')));
		expect(asked.filter((url) => !url.includes('/states/mexico-city/'))).toEqual([]);
	});

	it('says that nothing was found, and takes hostile text for text', async () => {
		await using visited = await open('/en/');
		const { page } = visited;
		await box(page).fill('<img src=x onerror=alert(1)>qqxx');
		await expect.poll(() => said(page)).toBe(searchResults.en.none);
		expect(await form(page).locator('img').count()).toBe(0);
		expect(visited.problems).toEqual([]);
	});

	it('says when it cannot be loaded, and tries again when asked', async () => {
		await using visited = await visit(held.browser, null);
		const { page } = visited;
		const state = { broken: true };
		await page.route('**/search/es.json', (route) =>
			state.broken ? route.abort() : route.continue()
		);
		await page.goto(held.site.url);
		await box(page).fill('oaxaca');
		await expect.poll(() => said(page)).toBe(search.es.failed);
		state.broken = false;
		await form(page).getByRole('button', { name: search.es.retry }).click();
		await expect.poll(() => links(page).first().innerText()).toBe('Oaxaca');
	});
});
