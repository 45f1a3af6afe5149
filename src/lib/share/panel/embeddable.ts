/** Which figures have an embed, by the address of their page. */
import type { shareWhy } from '../../i18n/share-why';
import { interventionsOfPath } from '../../view/interventions-paths';
import {
	isTopic,
	pageOfPath,
	sectionOfPath,
	surveySectionOfPath,
	type PageAddress
} from '../../view/paths';

/** A reason, in `share-why.ts`. */
export type Why = keyof (typeof shareWhy)['en'];

/**
 * Why the figures of the page at `pathname` have no embed; null where they have one. What a path does not tell, as the
 * map's filters, says who knows the figure.
 */
export function whyNoEmbed(pathname: string): Why | null {
	const address = pageOfPath(pathname);
	if (address === null) return 'elsewhere';
	if (isTopic(address.page)) return sectionOfPath(address) === null ? 'elsewhere' : null;
	switch (address.page) {
		case 'map':
		case 'coverage':
			return null;
		case 'survey':
			return surveySectionOfPath(address) === 'tabulator' ? 'tabulator' : null;
		case 'interventions':
			return ofInterventions(address);
		default:
			return 'elsewhere';
	}
}

function ofInterventions(address: PageAddress): Why | null {
	const place = interventionsOfPath(address);
	switch (place?.section) {
		case undefined:
			return 'elsewhere';
		case 'organisations':
			return 'list';
		case 'programmes':
			return 'programme' in place ? null : 'list';
		default:
			return null;
	}
}
