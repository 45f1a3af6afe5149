/** What can be taken of a figure without scripts: files that lie on the site. Asked for only while a page is made. */
import type { Lang } from '../../catalog/types';
import { embedPath } from '../../embed/paths';
import { sharePlain } from '../../i18n/share-plain';
import { pagePath } from '../../view/paths';

export interface PlainLink {
	readonly label: string;
	readonly href: string;
	/** It is saved, not opened. */
	readonly file: boolean;
}

/**
 * The files of a figure as its page first shows it, the figure alone, and the page of the data.
 *
 * @param path of the page's view, without a query
 * @param figure the figure's id in the page, null on the map, which has one figure; undefined where it has no embed
 */
export function plainLinks(
	lang: Lang,
	path: string,
	figure: string | null | undefined
): readonly PlainLink[] {
	const t = sharePlain[lang];
	const all = { label: t.data, href: pagePath('data', lang), file: false };
	if (figure === undefined) return [all];
	const embed = embedPath(path, figure);
	return [
		{ label: t.csv, href: `${embed}data.csv`, file: true },
		{ label: t.json, href: `${embed}data.json`, file: true },
		{ label: t.image, href: `${embed}image.svg`, file: true },
		{ label: t.embed, href: embed, file: false },
		all
	];
}
