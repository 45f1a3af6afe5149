import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export { openBrowser } from '../../scripts/house/browser';

/** A page in a context of its own, with what it did wrong and what it asked for. */
export interface Visit extends AsyncDisposable {
	readonly page: Page;
	/** Warnings and errors of the console, and errors that nothing caught. */
	readonly problems: readonly string[];
	/** Addresses of every request. */
	readonly requests: readonly string[];
}

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 360, height: 740 };

/**
 * Opens a page in a new context and waits until it is loaded. With scripts, it waits as well until
 * the framework runs: before that, a control does nothing.
 * @param url where to go; null leaves the page empty, to prepare it first
 */
export async function visit(
	browser: Browser,
	url: string | null,
	options: BrowserContextOptions = {}
): Promise<Visit> {
	const context = await browser.newContext({ viewport: DESKTOP, ...options });
	const page = await context.newPage();
	const problems: string[] = [];
	const requests: string[] = [];
	page.on('console', (message) => {
		if (['warning', 'error'].includes(message.type())) problems.push(message.text());
	});
	page.on('pageerror', (error) => problems.push(String(error)));
	page.on('request', (request) => requests.push(request.url()));
	if (url !== null) {
		await page.goto(url);
		if (options.javaScriptEnabled !== false) await alive(page);
	}
	return { page, problems, requests, [Symbol.asyncDispose]: () => context.close() };
}

/**
 * Waits until the page's scripts run. A map tells: its states become options once it listens. Another
 * page is given until the network rests.
 */
export async function alive(page: Page): Promise<void> {
	await page.waitForLoadState('load');
	if ((await page.locator('[data-state]').count()) === 0)
		await page.waitForLoadState('networkidle');
	else await page.locator('[role=option]').first().waitFor({ state: 'attached' });
}

/** What an origin has stored, by the name of the store. Empty lists when it kept nothing. */
export interface Stored {
	readonly cookies: readonly string[];
	readonly localStorage: readonly string[];
	readonly sessionStorage: readonly string[];
	readonly databases: readonly string[];
	readonly caches: readonly string[];
	readonly workers: number;
}

/**
 * Reads what the page's origin stored, from the browser itself: a page may put another object in the
 * place of `sessionStorage`.
 */
export async function storedBy(page: Page): Promise<Stored> {
	const session = await page.context().newCDPSession(page);
	const origin = new URL(page.url()).origin;
	const names = async (isLocalStorage: boolean) => {
		const storageId = { securityOrigin: origin, isLocalStorage };
		const { entries } = await session.send('DOMStorage.getDOMStorageItems', { storageId });
		return entries.map((entry) => entry[0] ?? '');
	};
	const stored = {
		cookies: (await page.context().cookies()).map(({ name }) => name),
		localStorage: await names(true),
		sessionStorage: await names(false),
		...(await page.evaluate(async () => ({
			databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
			caches: await caches.keys(),
			workers: (await navigator.serviceWorker.getRegistrations()).length
		})))
	};
	await session.detach();
	return stored;
}

/** What `storedBy` gives for a page that stored nothing. */
export const NOTHING_STORED: Stored = {
	cookies: [],
	localStorage: [],
	sessionStorage: [],
	databases: [],
	caches: [],
	workers: 0
};
