import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { releaseEntries } from '../../../src/lib/releases/entries';
import { releasesFeed } from '../../../src/lib/releases/feed.server';
import { held, later } from './held';

const ORIGIN = 'https://atlas.example.org';
const notes = ['0.2.0', '0.1.0'].map((version) => ({
	version,
	title: { es: 'Más & <mejor>', en: 'More & <better>' },
	news: [{ es: 'Un «perfil» <nuevo> & más.', en: 'A “profile” & more.' }]
}));
const entries = releaseEntries(
	notes,
	[
		{ release: '0.2.0+00000002', made: '2026-02-02', held: later },
		{ release: '0.1.0+00000001', made: '2026-01-01', held: held() }
	],
	'es'
);

type Parent = Pick<ReturnType<typeof parseDocument>, 'children'>;

const childrenOf = ({ children }: Parent, name: string) =>
	DomUtils.getElementsByTagName(name, children, false);
const textOf = DomUtils.textContent;
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

function parsed(xml: string) {
	const [feed] = childrenOf(parseDocument(xml, { xmlMode: true }), 'feed');
	if (feed === undefined) throw new Error('no feed');
	return feed;
}

describe('releasesFeed(entries, lang, origin)', () => {
	const xml = releasesFeed(entries, 'es', ORIGIN);
	const feed = parsed(xml);
	const one = (name: string) => childrenOf(feed, name).map((each) => textOf(each));
	const links = childrenOf(feed, 'link').map(({ attribs }) => attribs);

	it('has what a feed must have (RFC 4287, § 4.1.1): one id, one title, one date, an author', () => {
		expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>/);
		expect(feed.attribs).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'es' });
		expect(one('id')).toEqual([`${ORIGIN}/novedades/`]);
		expect(one('title')).toEqual(['Atlas Violeta: novedades']);
		expect(one('updated')).toEqual(['2026-02-02T00:00:00.000Z']);
		expect(childrenOf(feed, 'author').map((each) => childrenOf(each, 'name').length)).toEqual([1]);
	});

	it('names itself, its page and its other language by whole addresses', () => {
		expect(links).toContainEqual({ rel: 'self', href: `${ORIGIN}/novedades/feed.atom` });
		expect(links).toContainEqual({ rel: 'alternate', href: `${ORIGIN}/novedades/` });
		expect(links.find(({ hreflang }) => hreflang === 'en')?.href).toBe(
			`${ORIGIN}/en/releases/feed.atom`
		);
	});

	it('has an entry a version with an id of its own, a title, dates and its notes (§ 4.1.2)', () => {
		const all = childrenOf(feed, 'entry');
		const texts = (name: string) =>
			all.map((entry) => childrenOf(entry, name).map((each) => textOf(each)));
		expect(texts('id')).toEqual([[`${ORIGIN}/novedades/#v0.2.0`], [`${ORIGIN}/novedades/#v0.1.0`]]);
		expect(texts('updated').flat()).toEqual([
			'2026-02-02T00:00:00.000Z',
			'2026-01-01T00:00:00.000Z'
		]);
		for (const [date] of [...texts('updated'), ...texts('published')]) expect(date).toMatch(DATE);
		expect(all.map((entry) => childrenOf(entry, 'link').length)).toEqual([1, 1]);
	});

	it('writes titles and notes as HTML that says what was written', () => {
		const [entry] = childrenOf(feed, 'entry');
		const html = (name: string) =>
			parseDocument(
				entry === undefined
					? ''
					: childrenOf(entry, name)
							.map((each) => textOf(each))
							.join('')
			);
		expect(textOf(html('title'))).toBe('Versión 0.2.0: Más & <mejor>');
		const said = textOf(html('content'));
		expect(said).toContain('Un «perfil» <nuevo> & más.');
		expect(said).toContain('Contexto (context)');
		expect(said).toContain('Datos 0.2.0+00000002, 2 de febrero de 2026.');
	});

	it('has nothing to say without a release', () => {
		expect(() => releasesFeed([], 'en', ORIGIN)).toThrow(RangeError);
	});
});
