/** A page of someone else, at an origin of its own, that holds embeds. */
import { createServer } from 'node:http';
import type { Frame, Page } from 'playwright-core';

export interface HostPage extends AsyncDisposable {
	/** Its origin: loopback too, but another host name and port than the site's. */
	readonly url: string;
}

/**
 * Serves one document at every address.
 *
 * @param policy its content policy, or null for none
 */
export async function hostPage(body: string, policy: string | null = null): Promise<HostPage> {
	const text = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,"><h1>Host</h1>${body}`;
	const headers = policy === null ? {} : { 'Content-Security-Policy': policy };
	const server = createServer((_, response) => {
		response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
		response.end(text);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	return {
		url: `http://127.0.0.1:${address.port}/`,
		[Symbol.asyncDispose]: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/** The frames of a host page in the order of their elements. */
export function framesOf(page: Page): readonly Frame[] {
	return page.mainFrame().childFrames();
}

/** Heights in px of the elements of the frames, and of what each frame holds, in order. */
export async function heights(page: Page): Promise<readonly (readonly [number, number])[]> {
	const outer = await page
		.locator('iframe')
		.evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
	const inner = await Promise.all(
		framesOf(page).map((frame) =>
			frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))
		)
	);
	return outer.map((height, i) => [height, inner[i] ?? -1]);
}
