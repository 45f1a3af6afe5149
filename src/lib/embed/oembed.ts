/** The oEmbed document of an embed (oEmbed 1.0, oembed.com, 2008; type `rich`), by which a page's editor turns a link into it. */
import type { Figured } from '../figures/types';
import { embed } from '../i18n/embed';
import { escapeXml } from '../picture/text';
import { SANDBOX } from './sandbox';

export interface OEmbedContext {
	/** `https://…` of the site, without a slash at the end. */
	readonly origin: string;
	/** The embed's own address from the root of the site. */
	readonly path: string;
	/** Height of the whole embed at `OEMBED_WIDTH`, in px. */
	readonly height: number;
	/** The card of the page from the root of the site, 1200 × 630. */
	readonly card: string;
}

/** The document; sizes in px. */
export interface OEmbed {
	readonly version: '1.0';
	readonly type: 'rich';
	readonly title: string;
	readonly provider_name: string;
	readonly provider_url: string;
	readonly html: string;
	readonly width: number;
	readonly height: number;
	readonly thumbnail_url: string;
	readonly thumbnail_width: number;
	readonly thumbnail_height: number;
}

/** How wide the frame is that it describes. */
export const OEMBED_WIDTH = 720;

/** The oEmbed document of a figure. */
export function oembedOf(
	{ title, lang }: Pick<Figured, 'title' | 'lang'>,
	context: OEmbedContext
): OEmbed {
	const { origin, path, height, card } = context;
	const attributes = {
		src: `${origin}${path}`,
		title,
		width: `${OEMBED_WIDTH}`,
		height: `${height}`,
		frameborder: '0',
		sandbox: SANDBOX
	};
	const written = Object.entries(attributes).map(
		([name, value]) => `${name}="${escapeXml(value)}"`
	);
	return {
		version: '1.0',
		type: 'rich',
		title,
		provider_name: embed[lang].site,
		provider_url: `${origin}/`,
		html: `<iframe ${written.join(' ')}></iframe>`,
		width: OEMBED_WIDTH,
		height,
		thumbnail_url: `${origin}${card}`,
		thumbnail_width: 1200,
		thumbnail_height: 630
	};
}
