import type { Browser, Page } from 'playwright-core';
import { largestPaint, layoutShift, onSlowPhone } from './phone-page';
import { median, type Measure } from './report';

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

function loadOnce(browser: Browser, url: string): Promise<Load> {
	return onSlowPhone(browser, url, async (page) => {
		const paint = await largestPaint(page);
		const shift = await layoutShift(page);
		const change = await changeIndicator(page);
		return { paint, shift, change, changeShift: (await layoutShift(page)) - shift };
	});
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
