/** What the figures of a topic's first page name and say, read when they are made. */
import type { CrimeFigureTexts } from '../crime/figure-texts';
import { crimeFigureTexts } from '../crime/figure-texts.server';

/** The texts for a page's address, in its language. */
export function textsOf(path: string): CrimeFigureTexts {
	return crimeFigureTexts(path);
}
