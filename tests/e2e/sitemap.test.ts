import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parseSitemap, type SitemapItem } from 'sitemap';
import { beforeAll, describe, expect, it } from 'vitest';
import { siteOrigin } from '../../scripts/house/origin.mjs';
import { stateSlug } from '../../src/lib/catalog/state-slugs';
import { states } from '../../src/lib/catalog/states';
import { LANGS } from '../../src/lib/i18n';
import { pagePath, pages } from '../../src/lib/view/paths';
import { filesUnder } from '../helpers/files';
import { attribute } from '../helpers/html';
import { buildFolder } from '../helpers/server';

const origin = siteOrigin(process.env);
const read = (name: string) => readFileSync(join(buildFolder, name), 'utf8');

let entries: readonly SitemapItem[];

beforeAll(async () => {
	entries = await parseSitemap(Readable.from([read('sitemap.xml')]));
});

/** The pages that are built, by address, with their canonical address and whether they are to be listed. */
const built = filesUnder(buildFolder)
	.filter((name) => /(?:^|\/)index\.html$/.test(name) && !name.startsWith('embed/'))
	.map((name) => {
		const html = read(name);
		const tags = html.slice(0, html.indexOf('</head>')).match(/<(?:meta|link) [^>]*>/g) ?? [];
		const found = (key: string, value: string, wanted: string) =>
			attribute(tags.find((tag) => attribute(tag, key) === value) ?? '', wanted);
		return {
			address: `${origin}/${name.slice(0, -'index.html'.length)}`,
			canonical: found('rel', 'canonical', 'href'),
			robots: found('name', 'robots', 'content')
		};
	});

describe('sitemap.xml', () => {
	it('lists every page that is built, once, and nothing else', () => {
		const own = built.filter(
			({ address, canonical, robots }) => canonical === address && robots === null
		);
		expect(own.length).toBeGreaterThan(600);
		expect(entries.map(({ url }) => url).sort()).toEqual(own.map(({ address }) => address).sort());
		const others = built.filter((page) => !own.includes(page));
		const listed = new Set(entries.map(({ url }) => url));
		expect(
			others.filter(({ canonical, robots }) => robots === null && !listed.has(canonical ?? ''))
		).toEqual([]);
	});

	it('has the pages of the site and each state’s profile in both languages', () => {
		const listed = new Set(entries.map(({ url }) => url));
		const known = LANGS.flatMap((lang) => [
			...pages.map((page) => pagePath(page, lang)),
			...states.map(({ cve_ent }) => pagePath('states', lang, [stateSlug(cve_ent)]))
		]);
		// The map without an indicator shows that of its first one, which is listed by its own address.
		const named = known.filter((path) => !LANGS.some((lang) => path === pagePath('map', lang)));
		expect(named.filter((path) => !listed.has(origin + path))).toEqual([]);
	});

	it('gives each page in Spanish, in English and for who asks for neither, and these name each other', () => {
		const languages = new Map(entries.map(({ url, links }) => [url, links]));
		for (const { url, links } of entries) {
			const at = new Map(links.map((link) => [link.lang, link.url]));
			expect([...at.keys()].sort(), url).toEqual(['en', 'es', 'x-default']);
			expect(at.get('x-default'), url).toBe(at.get('es'));
			expect([at.get('es'), at.get('en')], url).toContain(url);
			for (const other of at.values()) expect(languages.get(other), url).toEqual(links);
		}
	});

	it('says of no page when it changed', () => {
		expect(entries.filter(({ lastmod }) => lastmod !== undefined)).toEqual([]);
	});
});

describe('robots.txt', () => {
	it('lets all be read, and names the sitemap', () => {
		expect(read('robots.txt').trim().split('\n')).toEqual([
			...['User-agent: *', 'Allow: /', ''],
			`Sitemap: ${origin}/sitemap.xml`
		]);
	});

	it('leaves it to each embed to say that it is not to be listed', () => {
		const embeds = filesUnder(join(buildFolder, 'embed')).filter((name) => name.endsWith('.html'));
		expect(embeds.length).toBeGreaterThan(500);
		const listed = embeds.filter(
			(name) => !read(join('embed', name)).slice(0, 1000).includes('content="noindex')
		);
		expect(listed).toEqual([]);
	});
});
