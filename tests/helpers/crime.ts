import type { Locator, Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { csvFrom } from './take';

/** A figure of a page, by the id of its heading. */
export function figureOf(page: Page, id: string): Locator {
	return page.locator(`section[aria-labelledby="${id}"]`);
}

/** The cells of a figure's table, the header first, as they are written; it need not be open. */
export function cellsOf(figure: Locator): Promise<string[][]> {
	return figure
		.locator('table tr')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? ''))
		);
}

/** The row of a table whose first cell is, or begins with, a name. Throws when there is none. */
export async function rowOf(figure: Locator, name: string): Promise<string[]> {
	const rows = await cellsOf(figure);
	const found = rows.find(([head = '']) => head === name || head.startsWith(`${name} `));
	if (found === undefined) throw new Error(`no row "${name}" in ${rows.map(([head]) => head)}`);
	return found;
}

/** A file that a figure gave: its name, and its rows by the names of its columns. */
export interface Taken {
	readonly name: string;
	readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Takes a figure's CSV from its panel and reads it. */
export async function takeCsv(page: Page, figure: Locator): Promise<Taken> {
	const { name, bytes } = await csvFrom(page, figure);
	return { name, rows: parse(bytes, { bom: true, columns: true }) as Taken['rows'] };
}
