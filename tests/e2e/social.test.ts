import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteOrigin } from '../../scripts/house/origin.mjs';
import { figurePageIdOf } from '../../src/lib/figures';
import { langOfPath } from '../../src/lib/i18n';
import { CARD } from '../../src/lib/share/social-head';
import { attribute } from '../helpers/html';
import { filesUnder } from '../helpers/files';
import { buildFolder } from '../helpers/server';

const origin = siteOrigin(process.env);
/** The most that a card weighs. */
const HEAVIEST = 80_000;

interface Head {
	readonly path: string;
	readonly tags: readonly string[];
	readonly title: string | null;
}

const files = filesUnder(buildFolder);
const heads: readonly Head[] = files
	.filter((name) => /(?:^|\/)index\.html$/.test(name) && !name.startsWith('embed/'))
	.map((name) => {
		const html = readFileSync(join(buildFolder, name), 'utf8');
		const head = html.slice(0, html.indexOf('</head>'));
		return {
			path: `/${name.slice(0, -'index.html'.length)}`,
			tags: head.match(/<(?:meta|link) [^>]*>/g) ?? [],
			title: /<title>([^<]+)<\/title>/.exec(head)?.[1] ?? null
		};
	})
	// A page that only says what was withdrawn is not shared.
	.filter(({ tags }) => !tags.some((tag) => attribute(tag, 'content') === 'noindex'));

/** The values of an attribute of the tags whose other attribute is as given. */
const values = ({ tags }: Head, name: string, given: string, wanted: string) =>
	tags.filter((tag) => attribute(tag, name) === given).map((tag) => attribute(tag, wanted) ?? '');
const contents = (head: Head, property: string) => values(head, 'property', property, 'content');
const repeated = (texts: readonly string[]) =>
	texts.filter((text, index) => texts.indexOf(text) !== index);
const failing = (isGood: (head: Head) => boolean) =>
	heads.filter((head) => !isGood(head)).map(({ path }) => path);

describe('the head of every page', () => {
	it('has a title and a description, and says both to those who share it', () => {
		expect(heads.length).toBeGreaterThan(500);
		const bad = failing((head) => {
			const [title = '', ...titles] = contents(head, 'og:title');
			const [said = '', ...others] = contents(head, 'og:description');
			const [described = ''] = values(head, 'name', 'description', 'content');
			const once = titles.length === 0 && others.length === 0;
			const short = said.length > 20 && said.length <= 200;
			return once && title !== '' && (head.title ?? '') !== '' && short && described !== '';
		});
		expect(bad).toEqual([]);
	});

	it('is called and described as no other page, in words that search engines show', () => {
		const own = heads.filter(
			(head) => values(head, 'rel', 'canonical', 'href').join() === origin + head.path
		);
		expect(own.length).toBeGreaterThan(500);
		const described = own.map((head) => values(head, 'name', 'description', 'content').join());
		expect(own.map(({ title }) => title ?? '').filter((text) => !/^.{15,140}$/.test(text))).toEqual(
			[]
		);
		expect(described.filter((text) => !/^.{50,200}$/.test(text))).toEqual([]);
		expect(repeated(own.map(({ title }) => title ?? ''))).toEqual([]);
		expect(repeated(described)).toEqual([]);
	});

	it('has one whole address, each language, and one for who asks for neither', () => {
		const bad = failing((head) => {
			const [canonical = '', ...more] = values(head, 'rel', 'canonical', 'href');
			const other = values(head, 'rel', 'alternate', 'hreflang').filter((lang) => lang !== '');
			const [spanish] = values(head, 'hreflang', 'es', 'href');
			const [any] = values(head, 'hreflang', 'x-default', 'href');
			const [own] = values(head, 'hreflang', langOfPath(head.path), 'href');
			return (
				more.length === 0 &&
				canonical.startsWith(`${origin}/`) &&
				files.includes(`${canonical.slice(origin.length + 1)}index.html`) &&
				contents(head, 'og:url').join() === canonical &&
				other.sort().join() === 'en,es,x-default' &&
				any === spanish &&
				own === canonical
			);
		});
		expect(bad).toEqual([]);
	});

	it('names a card that is there, 1200 × 630 px and light, and no card is without a page', () => {
		const cards = files.filter((name) => name.startsWith('cards/'));
		const named = heads.map((head) => contents(head, 'og:image').join());
		expect(new Set(named)).toEqual(new Set(cards.map((name) => `${origin}/${name}`)));
		for (const name of cards) {
			const png = readFileSync(join(buildFolder, name));
			expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([CARD.width, CARD.height]);
			expect(statSync(join(buildFolder, name)).size, name).toBeLessThanOrEqual(HEAVIEST);
		}
	});

	it('leads to the embed of its first figure, where one can be embedded', () => {
		const linked = heads.flatMap((head) =>
			values(head, 'type', 'application/json+oembed', 'href').map((href) => ({ head, href }))
		);
		expect(linked.length).toBeGreaterThan(400);
		expect(new Set(linked.map(({ head }) => head)).size).toBe(linked.length);
		for (const { head, href } of linked) {
			const path = href.slice(origin.length + 1);
			const answer = JSON.parse(readFileSync(join(buildFolder, path), 'utf8')) as Record<
				string,
				unknown
			>;
			// oEmbed 1.0, § 2.3.4.4: what a rich response must hold.
			expect(answer, href).toMatchObject({ version: '1.0', type: 'rich' });
			expect(String(answer['html'])).toContain(href.replace('oembed.json', ''));
			expect([answer['width'], answer['height']].every(Number.isInteger), href).toBe(true);
			expect(figurePageIdOf(head.path), head.path).not.toBeNull();
		}
		const without = heads
			.filter((head) => !linked.some((each) => each.head === head))
			.map(({ path }) => figurePageIdOf(path));
		expect(new Set(without)).toEqual(new Set([null, 'programme']));
	});
});
