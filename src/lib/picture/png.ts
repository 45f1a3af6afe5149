/** A picture as PNG, made in the browser by resvg: the same code that makes the cards at build, so the same pixels. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import wasmAddress from '@resvg/resvg-wasm/index_bg.wasm?url';
import { fontsFor, FONTS_PATH } from './fonts';

/** Why there is no PNG: the drawing engine or a font was not served; the browser runs no WebAssembly; the SVG is none. */
export class PngError extends Error {
	constructor(
		readonly reason: 'unreachable' | 'refused' | 'unreadable',
		cause: unknown
	) {
		super(`no PNG: ${reason}`, { cause });
		this.name = 'PngError';
	}
}

/** Asks for a file of the site. */
export type Ask = (address: string) => Promise<Response>;

async function bytesAt(address: string, ask: Ask): Promise<ArrayBuffer> {
	try {
		const response = await ask(address);
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return await response.arrayBuffer();
	} catch (cause) {
		throw new PngError('unreachable', cause);
	}
}

let engine: Promise<void> | null = null;

/** The engine, read once a visit; after a failure it is asked for again. */
function startEngine(ask: Ask): Promise<void> {
	engine ??= bytesAt(wasmAddress, ask)
		.then((bytes) =>
			initWasm(bytes).catch((cause: unknown) => {
				throw new PngError('refused', cause);
			})
		)
		.catch((error: unknown) => {
			engine = null;
			throw error;
		});
	return engine;
}

const fonts = new Map<string, Promise<Uint8Array>>();

function fontOf(name: string, ask: Ask): Promise<Uint8Array> {
	const kept = fonts.get(name);
	if (kept) return kept;
	const reading = bytesAt(`${FONTS_PATH}/${name}.ttf`, ask).then((bytes) => new Uint8Array(bytes));
	fonts.set(name, reading);
	reading.catch(() => fonts.delete(name));
	return reading;
}

/**
 * The PNG of a picture made by `pictureSvg`, which needs no fonts in it, at `scale` pixels to each of its own.
 *
 * @throws PngError
 */
export async function pngOf(svg: string, scale: 1 | 2, ask: Ask): Promise<Uint8Array<ArrayBuffer>> {
	const reading = Promise.all(fontsFor(svg).map(({ name }) => fontOf(name, ask)));
	const [fontBuffers] = await Promise.all([reading, startEngine(ask)]);
	try {
		const made = new Resvg(svg, {
			fitTo: { mode: 'zoom', value: scale },
			font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' }
		});
		const image = made.render();
		const png = new Uint8Array(image.asPng());
		image.free();
		made.free();
		return png;
	} catch (cause) {
		throw new PngError('unreadable', cause);
	}
}
