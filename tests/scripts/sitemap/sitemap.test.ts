import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { describe, expect, it } from 'vitest';
import { robotsText, sitemapText } from '../../../scripts/sitemap/sitemap';

const origin = 'https://atlas.example.org';
const languages = [
	{ lang: 'es', address: `${origin}/mapa/` },
	{ lang: 'en', address: `${origin}/en/map/` },
	{ lang: 'x-default', address: `${origin}/mapa/` }
];

describe('sitemapText(pages)', () => {
	it('names each page once, with its languages, and no day', async () => {
		const text = await sitemapText([{ address: `${origin}/mapa/`, languages }]);
		expect(text).toContain('xmlns:xhtml="http://www.w3.org/1999/xhtml"');
		expect(text.match(/<url>.*<\/url>/s)?.[0]).toBe(
			`<url><loc>${origin}/mapa/</loc>` +
				`<xhtml:link rel="alternate" hreflang="es" href="${origin}/mapa/"/>` +
				`<xhtml:link rel="alternate" hreflang="en" href="${origin}/en/map/"/>` +
				`<xhtml:link rel="alternate" hreflang="x-default" href="${origin}/mapa/"/></url>`
		);
	});

	it('reads back as the pages that it was made of', async () => {
		const pages = ['', 'mapa/', 'en/map/'].map((path) => ({
			address: `${origin}/${path}`,
			languages
		}));
		const read = await parseSitemap(Readable.from([await sitemapText(pages)]));
		expect(read.map(({ url }) => url)).toEqual(pages.map(({ address }) => address));
		expect(read.every(({ links }) => links.length === 3)).toBe(true);
	});
});

describe('robotsText(origin)', () => {
	it('lets all be read, and says where the sitemap is', () => {
		expect(robotsText(origin)).toBe(
			'User-agent: *\nAllow: /\n\nSitemap: https://atlas.example.org/sitemap.xml\n'
		);
	});
});
