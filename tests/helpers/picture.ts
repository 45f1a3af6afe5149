/** What a picture shows, as the renderer that makes its PNG sees it. */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { writeFonts } from '../../scripts/fonts/faces';
import { state } from '../../src/lib/catalog/states';
import { fontFiles } from '../../src/lib/picture/fonts';
import { projectStates, type StateTopology } from '../../src/lib/map/project';
import type { Drawn } from '../../src/lib/picture/types';

const fonts = mkdtempSync(join(tmpdir(), 'picture-fonts-'));
await writeFonts(fonts);

/** Files of the fonts of pictures. */
export const ttfFiles: readonly string[] = fontFiles.map(({ name }) => join(fonts, `${name}.ttf`));

/** Draws an SVG document. Throws when it is none. */
export function rendered(svg: string): Resvg {
	return new Resvg(svg, {
		font: { fontFiles: [...ttfFiles], loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' }
	});
}

/** The smallest box round all that a drawing shows. Throws when it shows nothing. */
export function boxOf({ width, height, body }: Drawn): {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
} {
	// A page larger than the drawing, so that what sticks out is seen.
	const [across, down] = [width + 2 * AROUND, height + 2 * AROUND];
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
		`viewBox="0 0 ${across} ${down}" width="${across}" height="${down}" ` +
		`font-family="Source Sans 3"><g transform="translate(${AROUND} ${AROUND})">${body}</g></svg>`;
	const box = rendered(svg).innerBBox();
	if (!box) throw new Error('the drawing shows nothing');
	return {
		left: box.x - AROUND,
		top: box.y - AROUND,
		right: box.x + box.width - AROUND,
		bottom: box.y + box.height - AROUND
	};
}

const AROUND = 200;

/** What stands on the paper of a picture made by `pictureSvg`. */
export function contentOf(svg: string): Drawn {
	const [, width = '', height = '', body = ''] =
		/^<svg[^>]* width="(\d+)" height="(\d+)"[^>]*>.*?<rect [^>]*\/>(.*)<\/svg>$/s.exec(svg) ?? [];
	return { width: Number(width), height: Number(height), body };
}

/** Texts of a drawing, in order. */
export function textsOf(body: string): readonly string[] {
	return [...body.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) =>
		text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>')
	);
}

const topology = new URL('../../data/geography/states.topo.json', import.meta.url);

/** The shapes of the states, as the site draws them. */
export const stateShapes = projectStates(
	JSON.parse(readFileSync(topology, 'utf8')) as StateTopology,
	(cve_ent) => state(cve_ent).abbr
);
