import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Lang } from '../../src/lib/catalog/types';
import { colourViolations, violations } from './axe';
import { DESKTOP, NOTHING_STORED, PHONE, storedBy, visit, type Visit } from './browser';
import { routes } from './routes';
import type { Suite } from './suite';

/** The narrowest window that a page has to fit: 400 % of 1280 px (WCAG 2.2, 1.4.10). */
const NARROWEST = { width: 320, height: 640 };

/**
 * A test for each route in a language, in one visit: it asks nothing of another origin and stores nothing, its
 * console is clean, it never scrolls sideways on a phone, and axe finds nothing, light and dark, narrow and wide.
 */
export function everyRoute(held: Suite, lang: Lang): void {
	for (const { name, path } of routes.filter((route) => route.lang === lang)) {
		it(`fits, is quiet and has nothing that axe finds, light and dark, narrow and wide: ${name} (${path})`, async () => {
			const options = { colorScheme: 'light', viewport: PHONE } as const;
			await using visited = await visit(held.browser, held.site.url + path, options);
			const { page } = visited;
			await page.waitForLoadState('networkidle');
			expect(await tooWide(page)).toEqual([]);
			await page.setViewportSize(NARROWEST);
			expect(await tooWide(page)).toEqual([]);
			expectQuiet(visited, held.site.url, name === 'not found');
			expect(await storedBy(page)).toEqual(NOTHING_STORED);
			const narrow = await inBothSchemes(page, PHONE);
			const wide = await inBothSchemes(page, DESKTOP);
			expect([...narrow, ...wide]).toEqual([]);
		});
	}
}

/** @param isMissing whether the page is not there, whose status the browser itself reports in the console */
function expectQuiet({ requests, problems }: Visit, origin: string, isMissing: boolean): void {
	const origins = new Set(requests.map((address) => new URL(address).origin));
	origins.delete('null');
	expect([...origins]).toEqual([origin]);
	expect(requests.length).toBeGreaterThan(3);
	if (!isMissing) expect(problems).toEqual([]);
}

/** Elements that reach beyond the right edge of the window, but in a box that scrolls by itself. */
function tooWide(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const root = document.documentElement;
		if (root.scrollWidth <= root.clientWidth) return [];
		return [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
			.map((element) => `${element.tagName}.${element.getAttribute('class')}`)
			.slice(0, 10)
			.concat(`the page is ${root.scrollWidth} px wide`);
	});
}

/** Every rule on the light page; on the dark one, those that colours decide. */
async function inBothSchemes(page: Page, viewport: typeof DESKTOP): Promise<string[]> {
	await page.setViewportSize(viewport);
	await page.emulateMedia({ colorScheme: 'light' });
	await painted(page);
	const light = await violations(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await colourViolations(page);
	return [
		...light.map((line) => `light ${viewport.width}: ${line}`),
		...dark.map((line) => `dark ${viewport.width}: ${line}`)
	];
}

/** Waits until what hangs on the size of the window is drawn anew, and what that asks for is there. */
async function painted(page: Page): Promise<void> {
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	await page.waitForLoadState('networkidle');
}
