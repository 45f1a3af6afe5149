/** What an author pastes into a page to show a figure there. */
import { embedPath, readEmbedAddress } from '../embed/paths';
import { SANDBOX } from '../embed/sandbox';
import { take } from '../i18n/take';
import { escapeXml } from '../picture/text';
import { safeName } from './file-name';
import type { Edition, EmbedOptions, Taken } from './types';

/** HTML, each by itself. */
export interface EmbedCode {
	/** Whole address of the embed, for a preview. */
	readonly address: string;
	/** A frame alone, of one height. */
	readonly iframe: string;
	/** A frame and the script that gives it the height of what it holds. */
	readonly responsive: string;
	/** A picture that links to the view. */
	readonly image: string;
}

/** In px, of a frame whose height nobody chose. */
const USUAL_HEIGHT = 640;

/**
 * The code of a view's embed; null where the view has none. Without a height chosen the plain frame is 640 px high.
 * The picture is the site's own, which lies beside the live embed of a view without a query, else the file that the
 * reader saved.
 *
 * @throws RangeError when the release asked for is not one
 */
export function embedCode(
	taken: Taken,
	{ origin }: Pick<Edition, 'origin'>,
	{ lang, title, scheme, release, height }: EmbedOptions
): EmbedCode | null {
	if (taken.embed.status === 'impossible') return null;
	const read = readEmbedAddress(new URL(taken.embed.path[lang], origin));
	if (read === null) throw new RangeError(`'${taken.embed.path[lang]}' is no embed`);
	const { chart } = read.options;
	const path = embedPath(read.view, read.figure, { title, scheme, release, chart });
	const address = new URL(path, origin).href;
	const isUsual = release === null && !chart && !read.view.includes('?');
	const isOwn = taken.hosted !== null && isUsual;
	const picture = isOwn
		? `${origin}${embedPath(read.view, read.figure)}image.svg`
		: safeName(taken.fileName, 'svg');
	const name = lang === taken.lang ? taken.title : take[lang].figure;
	const frame = (height: number, responsive: boolean) =>
		element('iframe', [
			['src', address],
			['title', name],
			['width', '100%'],
			['height', `${height}`],
			// A policy that forbids inline styles leaves the attribute alone.
			['frameborder', '0'],
			['loading', 'lazy'],
			['sandbox', SANDBOX],
			...(responsive ? [['data-atlas-violeta', ''] as const] : [])
		]);
	const script = element('script', [
		['src', `${origin}/embed/host.js`],
		['async', '']
	]);
	return {
		address,
		iframe: `${frame(height ?? USUAL_HEIGHT, false)}</iframe>`,
		responsive: `${frame(height ?? USUAL_HEIGHT, true)}</iframe>\n${script}</script>`,
		image: linkedImage(taken, origin, lang, name, picture)
	};
}

function linkedImage(
	taken: Taken,
	origin: string,
	lang: EmbedOptions['lang'],
	name: string,
	picture: string
): string {
	const alt = lang === taken.lang ? `${name}. ${taken.sentence}`.trim() : name;
	const link = element('a', [['href', new URL(taken.address[lang], origin).href]]);
	const image = element('img', [
		['src', picture],
		['alt', alt],
		['width', '100%'],
		['loading', 'lazy']
	]);
	return `${link}${image}</a>`;
}

type Attribute = readonly [name: string, value: string];

/** The start tag of an element; an empty value is an attribute that is only there. */
function element(name: string, attributes: readonly Attribute[]): string {
	const written = attributes.map(([key, value]) =>
		value === '' ? key : `${key}="${escaped(value)}"`
	);
	return `<${[name, ...written].join(' ')}>`;
}

/** A text inside a quoted attribute, in one line (HTML, 13.1.2.3). */
function escaped(text: string): string {
	return escapeXml(text.replace(/\s+/g, ' '));
}
