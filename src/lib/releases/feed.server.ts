/** The feed of releases (Atom, RFC 4287). At build only. */
import { Feed } from 'feed';
import type { Lang } from '../catalog/types';
import { otherLang } from '../i18n';
import { formatCut } from '../i18n/format';
import { releases as texts } from '../i18n/releases';
import { site } from '../i18n/site';
import { escapeXml } from '../picture/text';
import { pagePath } from '../view/paths';
import type { DataEntry, ReleaseEntry } from './entries';
import { feedPath } from './feed-path';

/**
 * The feed of a language. An entry's id is the address of its section, which stays; its date, that of the newest data
 * archived under its version.
 *
 * @param origin of the site, without a slash at the end
 * @throws RangeError without a release: a feed has to say when it was updated (RFC 4287, § 4.1.1)
 */
export function releasesFeed(entries: readonly ReleaseEntry[], lang: Lang, origin: string): string {
	const t = texts[lang];
	const [newest] = entries;
	if (newest === undefined) throw new RangeError('a feed needs a release');
	const page = origin + pagePath('releases', lang);
	const feed = new Feed({
		id: page,
		title: t.feedTitle,
		description: t.lead,
		link: page,
		feed: origin + feedPath(lang),
		updated: startOf(newest.updated),
		author: { name: site[lang].name, link: origin + pagePath('home', lang) },
		generator: false
	});
	for (const entry of entries) {
		const address = `${page}#${entry.anchor}`;
		feed.addItem({
			id: address,
			link: address,
			// The library marks titles as HTML.
			title: escapeXml(t.heading(entry.version, entry.title)),
			date: startOf(entry.updated),
			published: startOf(entry.made),
			content: htmlOf(entry, lang)
		});
	}
	const other = otherLang(lang);
	const translated = `<link rel="related" hreflang="${other}" type="application/atom+xml" href="${escapeXml(origin + feedPath(other))}"/>`;
	return feed
		.atom1()
		.replace('<feed ', `<feed xml:lang="${lang}" `)
		.replace('<link rel="self"', `${translated}\n    <link rel="self"`);
}

/** The first moment of a day, as a feed writes its dates (RFC 3339). */
function startOf(day: string): Date {
	return new Date(`${day}T00:00:00Z`);
}

function htmlOf({ news, data }: ReleaseEntry, lang: Lang): string {
	const t = texts[lang];
	return [
		`<h2>${escapeXml(t.news)}</h2>`,
		listOf(news),
		`<h2>${escapeXml(t.data)}</h2>`,
		...data.map((each) => dataHtml(each, lang))
	].join('\n');
}

function dataHtml({ release, made, summary, lines }: DataEntry, lang: Lang): string {
	return [
		`<p>${escapeXml(`${texts[lang].dataOf(release)}, ${formatCut(made, lang)}.`)}</p>`,
		...(summary === null ? [] : [`<p>${escapeXml(summary)}</p>`]),
		...lines.map(({ label, items }) => `<p>${escapeXml(label)}:</p>\n${listOf(items)}`)
	].join('\n');
}

function listOf(items: readonly string[]): string {
	return `<ul>${items.map((item) => `<li>${escapeXml(item)}</li>`).join('')}</ul>`;
}
