/** Which figures have an embed, by the address of their page. */
import { figurePageIdOf } from '../figures/page-id';
import type { shareWhy } from '../i18n/share-why';
import { interventionsOfPath } from '../view/interventions-paths';
import { pageOfPath, surveySectionOfPath } from '../view/paths';

/** A reason, in `share-why.ts`. */
export type Why = keyof (typeof shareWhy)['en'];

/**
 * Why the figures of the page at `pathname` have no embed; null where they have one. What a path does not tell, as the
 * map's filters, says who knows the figure.
 */
export function whyNoEmbed(pathname: string): Why | null {
	if (figurePageIdOf(pathname) !== null) return null;
	const address = pageOfPath(pathname);
	if (address === null) return 'elsewhere';
	if (surveySectionOfPath(address) === 'tabulator') return 'tabulator';
	return interventionsOfPath(address) === null ? 'elsewhere' : 'list';
}
