import type { Browser, CDPSession, Page } from 'playwright-core';
import { freshProfile } from './profile';

/** 1.6 Mbps down, 0.75 up, 150 ms to the server, a quarter of this processor. */
const NETWORK = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1_000_000) / 8,
	uploadThroughput: (0.75 * 1_000_000) / 8
};
const SLOWER = 4;
const SCREEN = { width: 360, height: 740 };

/** Opens a page on a slow phone with nothing cached, waits until the network rests, and measures there. */
export async function onSlowPhone<T>(
	browser: Browser,
	url: string,
	measure: (page: Page) => Promise<T>
): Promise<T> {
	const context = await freshProfile(browser, {
		viewport: SCREEN,
		isMobile: true,
		hasTouch: true
	});
	try {
		const page = await context.newPage();
		await slowDown(await context.newCDPSession(page));
		await page.goto(url, { waitUntil: 'networkidle' });
		return await measure(page);
	} finally {
		await context.close();
	}
}

async function slowDown(session: CDPSession): Promise<void> {
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', NETWORK);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** Seconds from the start of the navigation to the last candidate of the largest contentful paint. */
export function largestPaint(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				new PerformanceObserver((list) => {
					const last = list.getEntries().at(-1);
					if (last !== undefined) resolve(last.startTime / 1000);
				}).observe({ type: 'largest-contentful-paint', buffered: true });
			})
	);
}

/** Layout shifts so far, without those that follow an input within half a second. */
export function layoutShift(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) {
						const { value, hadRecentInput } = entry as PerformanceEntry & {
							value: number;
							hadRecentInput: boolean;
						};
						if (!hadRecentInput) sum += value;
					}
				}).observe({ type: 'layout-shift', buffered: true });
				// Entries that are already buffered come before the next task.
				setTimeout(() => resolve(sum), 200);
			})
	);
}

/** Bytes, as they travelled, of the resources after the first `from` whose address ends in `ending`. */
export function bytesSince(page: Page, from: number, ending: string): Promise<number> {
	return page.evaluate(
		({ from, ending }) =>
			(performance.getEntriesByType('resource') as PerformanceResourceTiming[])
				.slice(from)
				.filter(({ name }) => name.endsWith(ending))
				.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
		{ from, ending }
	);
}
