/** The built pages that name a card. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lang } from '../../src/lib/catalog/types';
import { langOfPath } from '../../src/lib/i18n';
import { descriptionOfHtml, titleOfHtml } from '../../src/lib/share/social-head';
import { pageFiles } from '../house/page-files';

/** What a page says of itself to those who share it. */
export interface SharedPage {
	/** Its own address, from the root of the site. */
	readonly path: string;
	readonly lang: Lang;
	readonly title: string;
	readonly description: string;
	/** The address of its card from the root of the site. */
	readonly card: string;
}

/**
 * Every page below a built site that names a card of the site, by address. Embeds name none.
 *
 * @param origin of the site, as it was built
 */
export function sharedPages(directory: string, origin: string): readonly SharedPage[] {
	return pageFiles(directory).flatMap((name) => {
		const page = readPage(readFileSync(join(directory, name), 'utf8'), origin);
		return page === null ? [] : [page];
	});
}

function readPage(html: string, origin: string): SharedPage | null {
	const named = (property: string) =>
		new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? '';
	const [card, url] = [named('og:image'), named('og:url')];
	if (!card.startsWith(`${origin}/cards/`)) return null;
	const path = url.slice(origin.length);
	return {
		path,
		lang: langOfPath(path),
		title: titleOfHtml(html),
		description: descriptionOfHtml(html),
		card: card.slice(origin.length)
	};
}
