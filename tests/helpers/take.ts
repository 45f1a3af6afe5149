import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { Lang } from '../../src/lib/catalog/types';
import { share } from '../../src/lib/i18n/share';
import { sharePanel } from '../../src/lib/i18n/share-panel';
import type { Tab } from '../../src/lib/share/panel/tabs';

/** The language of a page. */
export async function langOf(page: Page): Promise<Lang> {
	return (await page.locator('html').getAttribute('lang')) === 'en' ? 'en' : 'es';
}

/** The panel; it is in the page while it is open. */
export async function panelOf(page: Page): Promise<Locator> {
	return page.getByRole('dialog', { name: sharePanel[await langOf(page)].title, exact: true });
}

/** The button of an action under the first figure of a part of the page. */
export async function actionOf(page: Page, scope: Locator, tab: Tab): Promise<Locator> {
	const words = share[await langOf(page)];
	return scope
		.getByRole('group', { name: words.take, exact: true })
		.first()
		.getByRole('button', { name: words[tab], exact: true });
}

/** Presses an action and gives the panel, once the tab has its content. */
export async function openPanel(page: Page, scope: Locator, tab: Tab): Promise<Locator> {
	await (await actionOf(page, scope, tab)).click();
	const panel = await panelOf(page);
	const loading = sharePanel[await langOf(page)].loading;
	await panel.getByRole('tabpanel').filter({ hasNotText: loading }).waitFor();
	return panel;
}

/** Chooses another tab of the open panel. */
export async function chooseTab(page: Page, tab: Tab): Promise<void> {
	const name = share[await langOf(page)][tab];
	await (await panelOf(page)).getByRole('tab', { name, exact: true }).click();
}

export async function closePanel(page: Page): Promise<void> {
	const name = sharePanel[await langOf(page)].close;
	await (await panelOf(page)).getByRole('button', { name, exact: true }).click();
}

/** A file that came. */
export interface TakenFile {
	readonly name: string;
	readonly bytes: Buffer;
}

/** Presses a button that gives a file, and reads it. */
export async function fileFrom(page: Page, button: Locator): Promise<TakenFile> {
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The CSV of what a part of the page shows; the panel is closed again. */
export async function csvFrom(page: Page, scope: Locator): Promise<TakenFile> {
	const panel = await openPanel(page, scope, 'download');
	const name = sharePanel[await langOf(page)].csv;
	const file = await fileFrom(page, panel.getByRole('button', { name, exact: true }));
	await closePanel(page);
	return file;
}
