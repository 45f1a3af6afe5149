/** The picture of a view and its files, made in the page. What draws them is loaded when it is asked for. */
import { STATE_SHAPES_PATH, type Shapes } from '../../map/shapes';
import { FONTS_PATH, fontsFor, type EmbeddedFonts } from '../../picture/fonts';
import { hasStates } from '../../picture/has-states';
import { pictureSvg, type PictureOptions } from '../../picture/picture';
import { lightTheme } from '../../picture/theme';
import type { Drawing } from '../../picture/types';
import type { MadeFile } from '../file';
import { safeName } from '../file-name';
import type { Edition, Taken } from '../types';
import { readJson, type Fetch } from './read';

export type PictureKind = 'svg' | 'png' | 'png-2' | 'png-social';

/**
 * The picture of a view as an SVG document that carries its fonts.
 *
 * @throws Error when the shapes of the states, or a font, cannot be read
 */
export async function pictureOf(
	taken: Taken,
	edition: Edition,
	size: PictureOptions['size'],
	fetch: Fetch
): Promise<string> {
	const draw = await drawer(taken, edition, size, fetch);
	// Which letters it has is known only once it is drawn.
	return draw(await fontsOf(draw(null), fetch));
}

async function drawer(
	taken: Taken,
	{ origin, release }: Edition,
	size: PictureOptions['size'],
	fetch: Fetch
): Promise<(fonts: EmbeddedFonts | null) => string> {
	const shapes = await shapesFor(taken.drawing, fetch);
	const address = origin + taken.address[taken.lang];
	return (fonts) => pictureSvg(taken, { size, shapes, fonts, theme: lightTheme, address, release });
}

/**
 * A picture as a file. A PNG is made from the same SVG, without its fonts, which the painter is given apart.
 *
 * @throws Error when the shapes, a font, or the code that paints cannot be loaded
 */
export async function pictureFile(
	kind: PictureKind,
	taken: Taken,
	edition: Edition,
	fetch: Fetch
): Promise<MadeFile> {
	const { fileName } = taken;
	if (kind === 'svg') {
		const content = await pictureOf(taken, edition, 'wide', fetch);
		return { name: safeName(fileName, 'svg'), type: 'image/svg+xml;charset=utf-8', content };
	}
	const social = kind === 'png-social';
	const [{ pngOf }, draw] = await Promise.all([
		import('../../picture/png'),
		drawer(taken, edition, social ? 'social' : 'wide', fetch)
	]);
	const suffix = social ? '_social' : kind === 'png-2' ? '_2x' : '';
	const content = await pngOf(draw(null), kind === 'png-2' ? 2 : 1, fetch);
	return { name: safeName(fileName + suffix, 'png'), type: 'image/png', content };
}

async function shapesFor(drawing: Drawing | null, fetch: Fetch): Promise<Shapes | null> {
	if (drawing === null || !hasStates(drawing)) return null;
	return (await readJson(fetch)(STATE_SHAPES_PATH)) as Shapes;
}

async function fontsOf(svg: string, fetch: Fetch): Promise<EmbeddedFonts> {
	const files = fontsFor(svg).map(async ({ name }) => {
		const address = `${FONTS_PATH}/${name}.woff2`;
		const response = await fetch(address);
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return [name, base64(new Uint8Array(await response.arrayBuffer()))] as const;
	});
	return Object.fromEntries(await Promise.all(files));
}

/** In parts: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
	const part = 0x8000;
	const parts = Array.from({ length: Math.ceil(bytes.length / part) }, (_, at) =>
		String.fromCharCode(...bytes.subarray(at * part, (at + 1) * part))
	);
	return btoa(parts.join(''));
}
