import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { indicator } from '../../src/lib/catalog/indicators';
import { defaultMapView, mapViewToPath } from '../../src/lib/view/map-view';
import type { MapView } from '../../src/lib/view/types';

/** The address of a map, from what differs from the default view in Spanish. */
export function mapPath(change: Partial<MapView> = {}): string {
	return mapViewToPath({ ...defaultMapView(change.lang ?? 'es'), ...change });
}

/** The states of the form that is shown, once the map is alive. */
export function statesOf(page: Page): Locator {
	return page.getByRole('listbox').getByRole('option');
}

/** One state of the form that is shown, by the start of its name. */
export function stateOf(page: Page, name: string): Locator {
	return page.getByRole('listbox').getByRole('option', { name: new RegExp(`^${name}\\b`) });
}

/** The list of the classes, which the unit of the indicator names. */
export function legendOf(page: Page, id: string): Locator {
	return page.getByRole('list', { name: indicator(id).unit.es, exact: true });
}

/** The table of the figures: the one with 33 places. */
export function tableOf(page: Page): Locator {
	return page.getByRole('table').filter({ has: page.getByRole('rowheader', { name: 'Tlaxcala' }) });
}

/** The texts of the rows of the table, the header left out. */
export async function rowsOf(page: Page): Promise<string[]> {
	const texts = await tableOf(page).locator('tbody tr').allInnerTexts();
	return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Name of the state in focus, or null. */
export function focusedState(page: Page): Promise<string | null> {
	return page.evaluate(() => {
		const focused = document.activeElement;
		return focused?.getAttribute('role') === 'option' ? focused.getAttribute('aria-label') : null;
	});
}

/** Moves the focus by Tab until it is on a state. */
export async function tabToMap(page: Page): Promise<void> {
	for (let i = 0; i < 60; i++) {
		await page.keyboard.press('Tab');
		if ((await focusedState(page)) !== null) return;
	}
	throw new Error('sixty presses of Tab do not reach the map');
}

/** One of a few choices that stand in a row under a label. */
export function choice(page: Page, label: string, name: string): Locator {
	return page
		.getByRole('navigation', { name: label, exact: true })
		.getByRole('link', { name, exact: true });
}

/** Chooses an indicator by the words that the picker has for it. */
export async function chooseIndicator(page: Page, id: string): Promise<void> {
	const picker = page.getByRole('navigation', { name: 'Indicador', exact: true });
	await picker.locator('summary').click();
	await picker.getByRole('link', { name: indicator(id).short.es, exact: true }).click();
}

/** Waits until the address is that path, with its query. */
export async function isAt(page: Page, path: string | RegExp): Promise<void> {
	const place = () => {
		const { pathname, search } = new URL(page.url());
		return pathname + search;
	};
	if (typeof path === 'string') await expect.poll(place).toBe(path);
	else await expect.poll(place).toMatch(path);
}
