import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { alive, visit } from '../helpers/browser';
import { suite } from '../helpers/suite';

const held = suite();

const NAMES = { es: /Salir de esta página/, en: /Exit this page/ } as const;
const PATHS = { es: '/', en: '/en/' } as const;

/** Opens a page whose way out is answered here: with a page, or with nothing (204), which keeps the page. */
async function prepared(path: string, answer: 'page' | 'nothing') {
	const visited = await visit(held.browser, null);
	const outside: string[] = [];
	await visited.page.route(
		(url) => url.origin !== held.site.url,
		async (route) => {
			outside.push(route.request().url());
			const body = '<!doctype html><title>elsewhere</title>';
			if (answer === 'nothing') await route.fulfill({ status: 204 });
			else await route.fulfill({ status: 200, contentType: 'text/html', body });
		}
	);
	await visited.page.goto(held.site.url + path);
	await alive(visited.page);
	return { ...visited, outside };
}

const isElsewhere = (page: Page) => expect.poll(() => page.title()).toBe('elsewhere');

/** Whether something of the page's content can still be seen. */
const contentIsSeen = (page: Page) =>
	page.evaluate(() => {
		const heading = document.querySelector('h1');
		if (heading === null) return false;
		const { left, top } = heading.getBoundingClientRect();
		const seen = document.elementFromPoint(left + 2, top + 2);
		return heading.checkVisibility({ visibilityProperty: true }) && heading.contains(seen);
	});

describe('the exit', () => {
	it.each(['es', 'en'] as const)('is a real link on every kind of page (%s)', async (lang) => {
		await using visited = await prepared(PATHS[lang], 'page');
		const link = visited.page.getByRole('link', { name: NAMES[lang] }).first();
		expect(await link.getAttribute('href')).toMatch(/^https:\/\//);
		expect(await link.getAttribute('rel')).toMatch(/noreferrer/);
	});

	it('replaces the page, so that Back does not come here', async () => {
		await using visited = await prepared('/ayuda/', 'page');
		await visited.page.getByRole('link', { name: NAMES.es }).last().click();
		await isElsewhere(visited.page);
		await visited.page.goBack();
		expect(visited.page.url()).toBe('about:blank');
	});

	it('opens at three presses of Shift', async () => {
		await using visited = await prepared('/mapa/', 'page');
		for (let i = 0; i < 3; i++) await visited.page.keyboard.press('Shift');
		await isElsewhere(visited.page);
	});

	it('says at each press how many are left', async () => {
		await using visited = await prepared('/', 'page');
		const told = () =>
			visited.page
				.getByRole('status')
				.allTextContents()
				.then((texts) => texts.join(' ').trim());
		const before = await told();
		await visited.page.keyboard.press('Shift');
		await expect.poll(told).not.toBe(before);
		const once = await told();
		await visited.page.keyboard.press('Shift');
		await expect.poll(told).not.toBe(once);
		expect(await told()).not.toBe(before);
	});

	it.each([
		['another key in between', ['Shift', 'Shift', 'a', 'Shift']],
		['Shift held for another key', ['Shift', 'Shift+Tab', 'Shift', 'Shift+A', 'Shift']]
	])('does not open after %s', async (_, keys) => {
		await using visited = await prepared('/ayuda/', 'page');
		for (const key of keys) await visited.page.keyboard.press(key);
		await visited.page.waitForTimeout(500);
		expect(visited.outside).toEqual([]);
		expect(visited.page.url()).toBe(`${held.site.url}/ayuda/`);
	});

	it('does not open when the presses are more than five seconds apart', async () => {
		await using visited = await prepared('/ayuda/', 'page');
		await visited.page.keyboard.press('Shift');
		await visited.page.keyboard.press('Shift');
		await visited.page.waitForTimeout(5_400);
		await visited.page.keyboard.press('Shift');
		await visited.page.waitForTimeout(500);
		expect(visited.outside).toEqual([]);
	});

	it('hides everything at once, and shows it again when the browser brings the page back', async () => {
		await using visited = await prepared('/ayuda/', 'nothing');
		expect(await contentIsSeen(visited.page)).toBe(true);
		for (let i = 0; i < 3; i++) await visited.page.keyboard.press('Shift');
		await expect.poll(() => contentIsSeen(visited.page)).toBe(false);
		expect(visited.outside.length).toBe(1);
		await visited.page.evaluate(() => {
			dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
		});
		await expect.poll(() => contentIsSeen(visited.page)).toBe(true);
	});
});
