/** The whole document of an embed. Pure: the build writes it, tests read it. */
import type { Lang } from '../catalog/types';
import type { Figured, FigurePageId } from '../figures/types';
import { embed } from '../i18n/embed';
import type { Shapes } from '../map/shapes';
import { drawn } from '../picture/draw';
import { embedMain, type BodyContext } from './body';
import { markup, type Markup, type Part } from './markup';
import { outlines } from './outlines';

/** The files that every embed loads, by their addresses from the root of the site. */
export interface EmbedFiles {
	readonly style: string;
	readonly script: string;
}

/** Where an embed stands. */
export interface EmbedContext extends Omit<BodyContext, 'notice' | 'draw' | 'outlined'> {
	/** `https://…` of the site, without a slash at the end. */
	readonly origin: string;
	/** The document's own address from the root of the site, without a query. */
	readonly path: string;
	readonly page: FigurePageId;
	/** Where the page's long texts lie in JSON, from the root of the site; null where it has none. */
	readonly texts: string | null;
	readonly files: EmbedFiles;
}

/**
 * What a frame may do: run the script of the site, read its files. It holds where no header comes along, as on a
 * static host without a headers file.
 */
const POLICY =
	"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** The document of a figure: `<!doctype html>…`. */
export function embedDocument(figured: Figured, context: EmbedContext): string {
	const { lang, title } = figured;
	const { origin, path, view, page, texts, frozen, release } = context;
	const canonical = `${origin}${view.replace(/[?#].*$/, '')}`;
	const oembed = `${origin}${path}oembed.json`;
	return whole({
		lang,
		title: embed[lang].documentTitle(title),
		head: [
			markup`<link rel="canonical" href="${canonical}">\n`,
			frozen
				? null
				: markup`<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}">\n`
		],
		data: {
			page,
			view: view.replace(/#.*$/, ''),
			figure: figured.id,
			release,
			texts,
			frozen: frozen ? '' : null
		},
		main: embedMain(figured, {
			...context,
			draw: drawn,
			outlined: context.shapes !== null,
			notice: null
		}),
		shapes: context.shapes,
		files: context.files
	});
}

/** What a document without a figure says, in one language. */
export interface PlainEmbed {
	readonly lang: Lang;
	readonly title: string;
	readonly lines: readonly string[];
	/** Where to go instead, from the root of the site. */
	readonly links: readonly { readonly href: string; readonly text: string }[];
}

/**
 * A document that says why there is no figure, for an address that never had one or has it no more. Its parts may be
 * in several languages; the first is the document's.
 *
 * @param release the present one, where the script shall look for a map at the document's address: an old word of an
 * indicator, a year that it has not. Null where nothing else can stand there
 * @throws RangeError without a part
 */
export function plainEmbed(
	parts: readonly PlainEmbed[],
	files: EmbedFiles,
	release: string | null = null
): string {
	const [first] = parts;
	if (!first) throw new RangeError('a document without words');
	const said = parts.map(({ lang, title, lines, links }) => {
		const inside = [
			markup`<h1>${title}</h1>`,
			lines.map((line) => markup`<p>${line}</p>`),
			links.map(
				({ href, text }) =>
					markup`<p><a href="${href}" target="_blank" rel="noopener">${text}</a></p>`
			)
		];
		return markup`<section lang="${lang}">${inside}</section>`;
	});
	return whole({
		lang: first.lang,
		title: embed[first.lang].documentTitle(first.title),
		head: null,
		data: { release },
		main: markup`<main>${said}</main>`,
		shapes: null,
		files
	});
}

interface Whole {
	readonly lang: Lang;
	readonly title: string;
	readonly head: Part;
	/** What the script has to know, by the names of data attributes. */
	readonly data: Readonly<Record<string, string | null>>;
	readonly main: Markup;
	readonly shapes: Shapes | null;
	readonly files: EmbedFiles;
}

/**
 * `noindex`: the page holds the same figure with all that belongs to it. `indexifembedded` (Google Search Central, 2022)
 * lets the figure still count as a part of the page that embeds it. No paint comes before the script where the browser
 * knows `blocking`: else a dark host page flashes white.
 */
function whole({ lang, title, head, data, main, shapes, files }: Whole): string {
	const attributes = Object.entries(data).map(([name, value]) =>
		value === null ? null : markup` data-${name}="${value}"`
	);
	return markup`<!doctype html>
<html lang="${lang}"${attributes}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, indexifembedded">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<title>${title}</title>
${head}<link rel="stylesheet" href="${files.style}">
<script type="module" blocking="render" src="${files.script}"></script>
</head>
<body>${main}${shapes === null ? null : outlines(shapes)}</body>
</html>
`.text;
}
