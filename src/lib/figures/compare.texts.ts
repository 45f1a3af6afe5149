/** What the figure that sets states beside each other names, read when it is made. */
import { compareTexts } from '../compare/texts.server';
import { pageOfPath } from '../view/paths';
import type { CompareTexts } from './compare';

/** Publications and cautions, in the language of an address. */
export function textsOf(path: string): CompareTexts {
	return compareTexts(pageOfPath(path)?.lang ?? 'es');
}
