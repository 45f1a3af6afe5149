import type { Locator, Page } from 'playwright-core';
import { defaultTabulatorView, tabulatorViewToPath } from '../../src/lib/view/tabulator-view';
import type { TabulatorView } from '../../src/lib/view/types';

/** The address of a table, from what differs from the default one in Spanish. */
export function tablePath(change: Partial<TabulatorView> = {}): string {
	return tabulatorViewToPath({ ...defaultTabulatorView(change.lang ?? 'es'), ...change });
}

/** Files that only the query engine needs, of those that a page asked for. */
export function engineRequests(requests: readonly string[]): readonly string[] {
	return requests.filter((address) => /\.wasm|\.parquet|duckdb/.test(address));
}

/** The result with its table, under its title. */
export function answerOf(page: Page): Locator {
	return page.locator('main section[aria-busy]');
}

/** A cell that can be chosen, by the whole name of its categories; chosen, its number stands before it. */
export function cellOf(page: Page, name: string): Locator {
	return answerOf(page).locator('td button[data-spot]', {
		hasText: new RegExp(`^[12\\s]*${name}:`)
	});
}

/**
 * What a cell says when it is reached: its name, estimate, and what stands under it, without the signs that
 * are only seen, spaces made plain; empty when there is no such cell.
 */
export async function saidOf(page: Page, name: string): Promise<string> {
	const texts = await cellOf(page, name).evaluateAll((cells) =>
		cells.map((cell) => {
			const said = cell.cloneNode(true) as Element;
			for (const seen of said.querySelectorAll('[aria-hidden=true]')) seen.remove();
			return said.textContent ?? '';
		})
	);
	// The name stands in a box of its own, which needs no space after it.
	return (texts[0] ?? '')
		.replace(/\s+/g, ' ')
		.replace(/:(?=\d)/, ': ')
		.trim();
}

/** Chooses an option of one of the lists. */
export async function chooseOption(page: Page, label: string, value: string): Promise<void> {
	await page.getByLabel(label, { exact: true }).selectOption(value);
}
