/** What a site says to search engines: its pages (sitemaps.org, 0.90) and what they may read (RFC 9309). */
import { Readable } from 'node:stream';
import { ErrorLevel, SitemapStream, streamToPromise } from 'sitemap';
import type { ListedPage } from './pages';

/** The names of both files at the top of the site. */
export const SITEMAP = 'sitemap.xml';
export const ROBOTS = 'robots.txt';

/**
 * The sitemap of pages, each with its address in every language (Google Search Central, "Localized versions").
 * Without `lastmod`: no page knows the day on which what it says last changed, and a day that is not true is not
 * believed again.
 */
export async function sitemapText(pages: readonly ListedPage[]): Promise<string> {
	const entries = pages.map(({ address, languages }) => ({
		url: address,
		links: languages.map(({ lang, address: url }) => ({ lang, url }))
	}));
	const stream = new SitemapStream({
		level: ErrorLevel.THROW,
		xmlns: { xhtml: true, news: false, image: false, video: false }
	});
	return (await streamToPromise(Readable.from(entries).pipe(stream))).toString();
}

/**
 * The rules for robots: all may be read. An embed says itself that it is not to be listed, and only who may read it
 * learns so.
 *
 * @param origin `https://…`, without a slash at the end
 */
export function robotsText(origin: string): string {
	return ['User-agent: *', 'Allow: /', '', `Sitemap: ${origin}/${SITEMAP}`, ''].join('\n');
}
