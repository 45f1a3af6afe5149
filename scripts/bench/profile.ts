import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

/**
 * A context with nothing cached. tsx compiles functions so that they call `__name`, which is there when
 * they run in Node but not when Playwright sends one to a page: pages get one that does nothing.
 */
export async function freshProfile(
	browser: Browser,
	options: BrowserContextOptions
): Promise<BrowserContext> {
	const context = await browser.newContext(options);
	await context.addInitScript('globalThis.__name = (value) => value');
	return context;
}
