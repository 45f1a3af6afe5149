/** Prints the sheets of all states. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { states } from '../../src/lib/catalog/states';
import { LANGS } from '../../src/lib/i18n';
import { sheetPath } from '../../src/lib/profile/sheet-path';
import { profilePath } from '../../src/lib/view/profile-paths';
import { problemOf } from './check';
import { SheetError } from './sheet-error';

/** A page and the file that it is printed to, both by their addresses from the root of the site. */
export interface Sheet {
	readonly page: string;
	readonly file: string;
}

export interface SheetsOptions {
	/** The built site, into which the sheets are written. */
	readonly built: string;
	/** Where it is served, without a slash at the end. */
	readonly site: string;
	readonly browser: Browser;
	/** Hears of each sheet that is written. */
	readonly written: (sheet: Sheet, bytes: number) => void;
}

/** Two processors: one prints while the other reads. */
const AT_ONCE = 2;
/** In ms. */
const PATIENCE = 60_000;
const STEP = 20;

/** The sheets of a site: each state in each language. */
export function sheets(): readonly Sheet[] {
	return LANGS.flatMap((lang) =>
		states.map(({ cve_ent }) => ({
			page: profilePath(cve_ent, lang),
			file: sheetPath(cve_ent, lang)
		}))
	);
}

/**
 * Prints every sheet, from the pages as they are without scripts.
 *
 * @throws SheetError for one that is not two pages or too heavy, and what the browser throws
 */
export async function writeSheets({ built, site, browser, written }: SheetsOptions): Promise<void> {
	const context = await browser.newContext({ colorScheme: 'light', javaScriptEnabled: false });
	context.setDefaultTimeout(PATIENCE);
	const queue = [...sheets()].reverse();
	const work = async () => {
		for (let sheet = queue.pop(); sheet !== undefined; sheet = queue.pop()) {
			const pdf = await printed(context, site, sheet);
			const problem = problemOf(pdf);
			if (problem !== null) throw new SheetError(sheet.file, problem);
			const path = join(built, sheet.file);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, pdf);
			written(sheet, pdf.length);
		}
	};
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, work));
	} finally {
		await context.close();
	}
}

async function printed(context: BrowserContext, site: string, sheet: Sheet): Promise<Buffer> {
	const page = await context.newPage();
	try {
		await page.emulateMedia({ media: 'print', colorScheme: 'light' });
		const response = await page.goto(site + sheet.page);
		if (response?.ok() !== true) throw new SheetError(sheet.file, `${sheet.page} cannot be read`);
		await fontsOf(page, sheet);
		return await page.pdf({
			preferCSSPageSize: true,
			printBackground: true,
			tagged: true,
			outline: true
		});
	} finally {
		await page.close();
	}
}

/**
 * Waits until the fonts of the sheet are there: a page that prints sooner has others, and breaks elsewhere. A page without
 * scripts fulfils no promise, so that it is asked again and again.
 */
async function fontsOf(page: Page, sheet: Sheet): Promise<void> {
	const until = performance.now() + PATIENCE;
	const ready = () =>
		page.evaluate(() => {
			const own = [...document.fonts].filter(({ family }) => family.startsWith('Sheet'));
			return own.length > 0 && own.every(({ status }) => status === 'loaded');
		});
	while (!(await ready())) {
		if (performance.now() > until) throw new SheetError(sheet.file, 'its fonts did not come');
		await page.waitForTimeout(STEP);
	}
}
