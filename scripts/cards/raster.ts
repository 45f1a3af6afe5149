import { join } from 'node:path';
import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import { fontFiles } from '../../src/lib/picture/fonts';
import { pngOf } from './png';

/** Turns an SVG into a PNG of the same size. */
export type Raster = (svg: string) => Promise<Buffer>;

/**
 * A raster that sets texts in the fonts of pictures and in no other.
 *
 * @param fonts the folder of their TrueType files
 */
export function rasterWith(fonts: string): Raster {
	const options: ResvgRenderOptions = {
		font: {
			fontFiles: fontFiles.map(({ name }) => join(fonts, `${name}.ttf`)),
			loadSystemFonts: false,
			defaultFontFamily: 'Source Sans 3'
		},
		logLevel: 'error'
	};
	return async (svg) => pngOf(await renderAsync(svg, options));
}
