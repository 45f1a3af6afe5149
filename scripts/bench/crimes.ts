import type { Browser, Page } from 'playwright-core';
import { bytesSince, largestPaint, layoutShift, onSlowPhone } from './phone-page';
import { freshProfile } from './profile';
import { median, type Measure } from './report';

const RUNS = 5;
/** Oaxaca: 570 municipalities, a fifth of all. */
const MOST_MUNICIPALITIES = { name: 'Oaxaca', count: 570 };

/**
 * Measures the pages of crimes: the femicide page on the slow phone and its scripts; on a desktop, the
 * municipal map of the state that has the most, its weight on the way and its answer to the pointer.
 * @param site address of the served build
 */
export async function measureCrimes(browser: Browser, site: string): Promise<Measure[]> {
	const loads: { paint: number; shift: number; scripts: number }[] = [];
	for (let i = 0; i < RUNS; i++) {
		loads.push(
			await onSlowPhone(browser, `${site}/feminicidio/`, async (page) => ({
				paint: await largestPaint(page),
				shift: await layoutShift(page),
				scripts: await bytesSince(page, 0, '.js')
			}))
		);
	}
	const { bytes, answers } = await onMunicipalMap(browser, `${site}/feminicidio/municipios/`);
	return [
		{
			name: 'Phone: largest contentful paint of femicide',
			value: median(loads.map(({ paint }) => paint)),
			unit: 's',
			budget: 1.8,
			note: `median of ${RUNS}`
		},
		{
			name: 'Phone: layout shift while femicide loads',
			value: Math.max(...loads.map(({ shift }) => shift)),
			unit: '',
			budget: 0,
			note: `worst of ${RUNS}`
		},
		{
			name: 'JavaScript of femicide, as it travels',
			value: median(loads.map(({ scripts }) => scripts)) / 1000,
			unit: 'KB',
			budget: 90
		},
		{
			name: 'Municipal map of Oaxaca: all that a choice of state loads',
			value: bytes / 1000,
			unit: 'KB',
			budget: 250
		},
		{
			name: 'Municipal map of Oaxaca: answer to the pointer',
			value: median(answers),
			unit: 'ms',
			budget: 16,
			note: `median of ${answers.length} moves, each to another municipality, to the end of painting`
		},
		{
			name: 'Municipal map of Oaxaca: the slowest answer',
			value: Math.max(...answers),
			unit: 'ms',
			budget: null
		}
	];
}

interface MunicipalMap {
	/** Bytes of everything that the page asked for once the state was chosen. */
	readonly bytes: number;
	/** Milliseconds of each answer to the pointer. */
	readonly answers: readonly number[];
}

/** Chooses the state on a fresh page, and moves over its municipalities one by one. */
async function onMunicipalMap(browser: Browser, url: string): Promise<MunicipalMap> {
	const { name, count } = MOST_MUNICIPALITIES;
	const context = await freshProfile(browser, { viewport: { width: 1280, height: 900 } });
	try {
		const page = await context.newPage();
		await page.goto(url, { waitUntil: 'networkidle' });
		const loaded = await page.evaluate(() => performance.getEntriesByType('resource').length);
		await page.getByRole('link', { name, exact: true }).first().click();
		await page
			.locator('[data-code]')
			.nth(count - 1)
			.waitFor({ state: 'attached' });
		await page.waitForLoadState('networkidle');
		return { bytes: await bytesSince(page, loaded, ''), answers: await pointerAnswers(page) };
	} finally {
		await context.close();
	}
}

/**
 * Moves the pointer onto each municipality at the start of a frame, and times until that frame has been
 * laid out and painted: a message posted in the frame is read right after. The first ten, while the browser
 * compiles, are left out.
 */
function pointerAnswers(page: Page): Promise<number[]> {
	return page.evaluate(async () => {
		const shapes = [...document.querySelectorAll('[data-code]')];
		const map = document.querySelector('svg[role=listbox]');
		const answer = (shape: Element) =>
			new Promise<number>((resolve) => {
				requestAnimationFrame(() => {
					const moved = performance.now();
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => resolve(performance.now() - moved);
					shape.dispatchEvent(
						new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' })
					);
					port2.postMessage(null);
				});
			});
		const times: number[] = [];
		for (const shape of shapes) {
			times.push(await answer(shape));
			if (map?.getAttribute('aria-activedescendant') !== shape.id) {
				throw new Error('the map did not answer the pointer');
			}
		}
		return times.slice(10);
	});
}
