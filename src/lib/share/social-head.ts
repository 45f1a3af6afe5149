/**
 * What the head of a page says to those who share it: Open Graph (ogp.me), cards of X, whole addresses (RFC 6596,
 * canonical), the languages (hreflang), and where an embed is found (oEmbed 1.0, § 4, discovery). Written into the
 * page's HTML at build, so that it costs no script.
 */
import type { Lang } from '../catalog/types';
import { embedPath } from '../embed/paths';
import { figurePageIdOf } from '../figures';
import type { FigurePageId } from '../figures/types';
import { langOfPath, otherLang } from '../i18n';
import { site } from '../i18n/site';
import { escapeXml } from '../picture/text';
import { pageOfPath, pagePath } from '../view/paths';

/** Size of a card in px: what Open Graph's readers cut the least from. */
export const CARD = { width: 1200, height: 630 } as const;

/** The most letters of a description that is shown whole beside a link, and the fewest that say something. */
const LONGEST = 200;
const SHORTEST = 50;
const LOCALES: Readonly<Record<Lang, string>> = { es: 'es_MX', en: 'en_GB' };
/** First figures that stand without the frame which names the others. */
const OWN_FRAME: Partial<Readonly<Record<FigurePageId, string>>> = { coverage: 'map' };

/** Where a page stands. */
export interface SocialContext {
	/** From the root of the site, as readers see it, without a query. */
	readonly path: string;
	/** `https://…`, without a slash at the end. */
	readonly origin: string;
}

/**
 * The address of a page's card from the root of the site: `/cards/` and the words of its path. The years of a map
 * share the card of their indicator.
 */
export function cardPath(path: string): string {
	const address = pageOfPath(path);
	const [slug] = address?.rest ?? [];
	const isMap = address?.page === 'map' && slug !== undefined;
	const whole = isMap ? pagePath('map', address.lang, [slug]) : path;
	return `/cards${whole === '/' ? '/index' : whole.replace(/\/+$/, '')}.png`;
}

/**
 * The embed of a page's first figure, from the root of the site; null where nothing of the page can be embedded.
 *
 * @param html of the page
 */
export function firstEmbed(path: string, html: string): string | null {
	const id = figurePageIdOf(path);
	if (id === null) return null;
	if (id === 'map') return embedPath(canonicalOf(html) ?? path, null);
	const framed = /<section class="[^"]*\bchart-figure\b[^"]*" aria-labelledby="([^"]+)"/.exec(html);
	const figure = OWN_FRAME[id] ?? framed?.[1];
	return figure === undefined ? null : embedPath(path, figure);
}

/** The page's HTML with what its head has to say, its own links made whole, and a description that is shown whole. */
export function withSocialTags(html: string, context: SocialContext): string {
	const { path, origin } = context;
	const canonical = canonicalOf(html) ?? path;
	const described = searchDescription(path, html);
	const added = [
		...(canonicalOf(html) === null ? [linkTag({ rel: 'canonical', href: origin + path })] : []),
		...defaultLanguage(html, origin),
		...openGraph(html, { path: canonical, origin }),
		...oembed(html, context)
	];
	return html
		.replace(DESCRIPTION, () => tag('meta', { name: 'description', content: described }))
		.replace(/(<link rel="(?:canonical|alternate)"[^>]*? href=")(\/[^"]*)"/g, `$1${origin}$2"`)
		.replace('</head>', () => `\t${added.join('\n\t\t')}\n\t</head>`);
}

const DESCRIPTION = /<meta name="description" content="([^"]*)"\s*\/?>/;

/** What a page is called, without the name of the site. */
export function titleOfHtml(html: string): string {
	const whole = plain(/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '');
	return whole.replace(/ [·|–] Atlas Violeta$/, '');
}

/**
 * What a page says it is, as many whole sentences as are shown beside a link. Of a page that is built already, what it
 * says to those who share it.
 */
export function descriptionOfHtml(html: string): string {
	const said = /<meta property="og:description" content="([^"]*)"/.exec(html);
	return fitting(plain((said ?? DESCRIPTION.exec(html))?.[1] ?? ''));
}

/**
 * The same for search engines. The sentence of a map says the highest and the lowest, and only its title of what and
 * when: the maps of two years could be told by the same words.
 */
function searchDescription(path: string, html: string): string {
	const whole = plain(DESCRIPTION.exec(html)?.[1] ?? '');
	return fitting(figurePageIdOf(path) === 'map' ? `${titleOfHtml(html)}. ${whole}` : whole);
}

/** As many whole sentences as fit; where they say too little, as many words. */
function fitting(text: string): string {
	if (text.length <= LONGEST) return text;
	const sentences = text.slice(0, LONGEST).match(/^.*[.?!](?= )/s)?.[0] ?? '';
	if (sentences.length >= SHORTEST) return sentences;
	return `${text.slice(0, LONGEST - 1).replace(/[\s,;:]+\S*$/, '')}…`;
}

function canonicalOf(html: string): string | null {
	const href = /<link rel="canonical" href="(\/[^"]*)"/.exec(html)?.[1];
	return href === undefined ? null : plain(href);
}

/** Spanish is for who asks for neither language. */
function defaultLanguage(html: string, origin: string): readonly string[] {
	const spanish = /<link rel="alternate" hreflang="es" href="(\/[^"]*)"/.exec(html)?.[1];
	if (spanish === undefined) return [];
	const href = origin + plain(spanish);
	return [linkTag({ rel: 'alternate', hreflang: 'x-default', href })];
}

function openGraph(html: string, { path, origin }: SocialContext): readonly string[] {
	const lang = langOfPath(path);
	const title = titleOfHtml(html);
	const properties = {
		'og:type': 'website',
		'og:site_name': site[lang].name,
		'og:title': title,
		'og:description': descriptionOfHtml(html),
		'og:url': origin + path,
		'og:locale': LOCALES[lang],
		'og:locale:alternate': LOCALES[otherLang(lang)],
		'og:image': origin + cardPath(path),
		'og:image:type': 'image/png',
		'og:image:width': `${CARD.width}`,
		'og:image:height': `${CARD.height}`,
		'og:image:alt': title
	};
	return [
		...Object.entries(properties).map(([property, content]) => tag('meta', { property, content })),
		tag('meta', { name: 'twitter:card', content: 'summary_large_image' })
	];
}

function oembed(html: string, { path, origin }: SocialContext): readonly string[] {
	const embed = firstEmbed(path, html);
	if (embed === null) return [];
	const href = `${origin}${embed}oembed.json`;
	const title = titleOfHtml(html);
	return [linkTag({ rel: 'alternate', type: 'application/json+oembed', href, title })];
}

function linkTag(attributes: Readonly<Record<string, string>>): string {
	return tag('link', attributes);
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
	const written = Object.entries(attributes).map(([key, text]) => `${key}="${escapeXml(text)}"`);
	return `<${name} ${written.join(' ')} />`;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text of what the framework escaped. */
function plain(html: string): string {
	return html
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
