import type { Browser, CDPSession, Page } from 'playwright-core';
import { freshProfile } from './profile';
import { median, type Measure } from './report';

/** A slow phone: 1.6 Mbps down, 0.75 up, 150 ms to the server, a quarter of this processor. */
const NETWORK = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1_000_000) / 8,
	uploadThroughput: (0.75 * 1_000_000) / 8
};
const SLOWER = 4;
const SCREEN = { width: 360, height: 740 };
const RUNS = 5;

interface Load {
	/** Seconds to the largest contentful paint. */
	readonly paint: number;
	/** Sum of the layout shifts until the page was still. */
	readonly shift: number;
	/** Sum of those that a change of indicator added, for which the reader asked. */
	readonly changeShift: number;
	/** Seconds from the choice of another indicator to its map on the screen. */
	readonly change: number;
}

/**
 * Measures the map page on the slow phone, each time with a fresh profile: largest contentful paint,
 * layout shift, and a change of indicator without the query engine. Medians; the shift is the worst.
 * @param url the map page
 */
export async function measurePhone(browser: Browser, url: string): Promise<Measure[]> {
	const loads: Load[] = [];
	for (let i = 0; i < RUNS; i++) loads.push(await loadOnce(browser, url));
	const note = `median of ${RUNS}`;
	return [
		{
			name: 'Phone: largest contentful paint of the map',
			value: median(loads.map(({ paint }) => paint)),
			unit: 's',
			budget: 1.8,
			note
		},
		{
			name: 'Phone: layout shift while loading',
			value: Math.max(...loads.map(({ shift }) => shift)),
			unit: '',
			budget: 0,
			note: `worst of ${RUNS}`
		},
		{
			name: 'Phone: layout shift of a change of indicator',
			value: Math.max(...loads.map(({ changeShift }) => changeShift)),
			unit: '',
			budget: null,
			note: `worst of ${RUNS}`
		},
		{
			name: 'Phone: change of indicator, no engine',
			value: median(loads.map(({ change }) => change)),
			unit: 's',
			budget: 1,
			note
		}
	];
}

async function loadOnce(browser: Browser, url: string): Promise<Load> {
	const context = await freshProfile(browser, {
		viewport: SCREEN,
		isMobile: true,
		hasTouch: true
	});
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await slowDown(session);
		await page.goto(url, { waitUntil: 'networkidle' });
		const paint = await largestPaint(page);
		const shift = await layoutShift(page);
		const change = await changeIndicator(page);
		return { paint, shift, change, changeShift: (await layoutShift(page)) - shift };
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
function largestPaint(page: Page): Promise<number> {
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
function layoutShift(page: Page): Promise<number> {
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

/**
 * Chooses the next indicator in the picker and waits for its title, its address and new colours on the
 * map; then for the frame that shows them. Everything runs in the page, so that no tool is in the time.
 */
function changeIndicator(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const links = [...document.querySelectorAll<HTMLAnchorElement>('nav details a')];
		const next = links[links.findIndex((link) => link.ariaCurrent === 'true') + 1];
		if (next === undefined) throw new Error('the picker of indicators was not found');
		const look = () =>
			[...document.querySelectorAll('[data-state]')]
				.map((shape) => shape.getAttribute('class'))
				.join(' ');
		const heading = () => document.querySelector('h1')?.textContent ?? '';
		const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
		const before = { title: heading(), look: look() };
		const started = performance.now();
		next.click();
		while (heading() === before.title || look() === before.look) {
			if (performance.now() - started > 20_000) throw new Error('the map did not change');
			await frame();
		}
		await frame();
		await frame();
		return (performance.now() - started) / 1000;
	});
}
