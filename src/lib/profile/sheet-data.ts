/** What a state's page says on paper alone, as its data carries it to a browser. Types only. */
import type { SheetQr } from './sheet-qr.server';
import type { SheetWords } from './sheet-words';

export interface SheetData extends Omit<SheetWords, 'page'> {
	/** How each of the two pages is numbered. */
	readonly pages: readonly [first: string, second: string];
	/** The whole address of the page. */
	readonly address: string;
	/** The same as people write it. */
	readonly link: string;
	/** The code that opens it. */
	readonly code: SheetQr;
	/** Address of the sheet as a file, from the root of the site; null where the build makes none. */
	readonly file: string | null;
}
