/** `npm run sheets`: prints the two pages of every state of `build/`, in both languages. */
import { fileURLToPath } from 'node:url';
import { sheetsWanted } from '../../src/lib/profile/sheet-path';
import { openBrowser } from '../house/browser';
import { CHROMIUM_ADVICE, findChromium } from '../house/chromium.mjs';
import { duration } from '../house/step.mjs';
import { startServer } from '../serve.mjs';
import { SheetError } from './sheet-error';
import { sheets, writeSheets } from './sheets';

const built = fileURLToPath(new URL('../../build/', import.meta.url));
/** A line of progress for so many sheets. */
const EACH = 16;

/** @returns the code that the process ends with */
async function main(): Promise<number> {
	if (!sheetsWanted(process.env)) {
		console.log('No printable sheets: ATLAS_SHEETS=no');
		return 0;
	}
	if (findChromium() === null) {
		console.error(`${CHROMIUM_ADVICE}\nATLAS_SHEETS=no builds the site without its sheets.`);
		return 1;
	}
	const started = performance.now();
	const site = await startServer({ directory: built, port: 0 });
	const browser = await openBrowser();
	const sizes: number[] = [];
	try {
		await writeSheets({
			built,
			site: site.url,
			browser,
			written(_, bytes) {
				sizes.push(bytes);
				if (sizes.length % EACH === 0) console.log(`${sizes.length} of ${sheets().length} sheets`);
			}
		});
	} catch (error) {
		if (!(error instanceof SheetError)) throw error;
		console.error(error.message);
		return 1;
	} finally {
		await browser.close();
		await site.close();
	}
	const most = Math.round(Math.max(...sizes) / 1000);
	console.log(
		`${sizes.length} printable sheets, the heaviest of ${most} KB, in ${duration(performance.now() - started)}`
	);
	return 0;
}

process.exitCode = await main();
