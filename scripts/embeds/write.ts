/** The files of one embed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedDocument, type EmbedContext } from '../../src/lib/embed/document';
import { estimatedHeight } from '../../src/lib/embed/estimate';
import { OEMBED_WIDTH, oembedOf } from '../../src/lib/embed/oembed';
import type { Figured } from '../../src/lib/figures/types';
import { drawn } from '../../src/lib/picture/draw';
import type { EmbeddedFonts } from '../../src/lib/picture/fonts';
import { pictureSvg } from '../../src/lib/picture/picture';
import { lightTheme } from '../../src/lib/picture/theme';
import { csvOf } from '../../src/lib/share/csv-file';
import { jsonOf } from '../../src/lib/share/json-file';
import { takenOf } from '../../src/lib/share/taken-of';
import { cardPath } from '../../src/lib/share/social-head';

/** What stands beside a living embed beyond its document. */
export interface Beside {
	/** The view's address in the other language. */
	readonly otherView: string;
	readonly fonts: EmbeddedFonts;
}

/** Writes a document below the folder that is served as the site's root; `path` is its address, with a slash at the end. */
export function writeDocument(site: string, path: string, text: string): void {
	writeBelow(site, path, { 'index.html': text });
}

/** Writes the embed of a figure, its oEmbed document, its picture and its rows. */
export function writeEmbed(
	site: string,
	figured: Figured,
	context: EmbedContext,
	beside: Beside
): void {
	const { path } = context;
	writeBelow(site, path, {
		'index.html': embedDocument(figured, context),
		'oembed.json': oembedText(figured, context),
		'image.svg': imageText(figured, context, beside.fonts),
		...rowTexts(figured, context, beside.otherView)
	});
}

function writeBelow(site: string, path: string, files: Readonly<Record<string, string>>): void {
	const folder = join(site, path);
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function oembedText(figured: Figured, { origin, path, view, shapes }: EmbedContext): string {
	const { drawing, lang, table } = figured;
	const inside = { width: OEMBED_WIDTH, theme: lightTheme, shapes, id: 'size' };
	const height = estimatedHeight(figured, OEMBED_WIDTH, drawn(drawing, lang, inside, table).height);
	const card = cardPath(pathnameOf(view));
	return `${JSON.stringify(oembedOf(figured, { origin, path, height, card }), null, '\t')}\n`;
}

function imageText(
	figured: Figured,
	{ origin, view, shapes, release }: EmbedContext,
	fonts: EmbeddedFonts
): string {
	const address = `${origin}${view}`;
	return pictureSvg(figured, { size: 'wide', theme: lightTheme, shapes, fonts, address, release });
}

/** The rows as a reader of the page takes them away. */
function rowTexts(
	figured: Figured,
	{ origin, view, release, page }: EmbedContext,
	otherView: string
): Readonly<Record<'data.csv' | 'data.json', string>> {
	const { lang } = figured;
	const taken = takenOf(figured, {
		url: new URL(view.replace(/#.*$/, ''), origin),
		otherPath: pathnameOf(otherView),
		embedId: page === 'map' ? null : figured.id,
		why: null
	});
	return {
		'data.csv': csvOf(figured.table, { lang }),
		'data.json': jsonOf(taken, { origin, release })
	};
}

function pathnameOf(view: string): string {
	return view.replace(/[?#].*$/, '');
}
