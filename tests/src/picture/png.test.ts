import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fontFiles } from '../../../src/lib/picture/fonts';
import { root } from '../../helpers/files';
import { rendered, ttfFiles } from '../../helpers/picture';

const SVG =
	'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" font-family="Source Sans 3"><rect width="200" height="60" fill="#fffdfa"/><circle cx="30" cy="30" r="20" fill="#52257f"/><text x="60" y="36" font-size="20" font-weight="600">39.9 % ñ</text></svg>';

/** The files of the site as a server gives them. */
async function served(address: string): Promise<Response> {
	const font = fontFiles.findIndex(({ name }) => address === `/fonts-picture/${name}.ttf`);
	const path =
		font >= 0 ? (ttfFiles[font] ?? '') : `${root}/${address.replace(/^.*(?=node_modules)/, '')}`;
	return new Response(await readFile(path));
}

describe('pngOf(svg, scale, ask)', () => {
	// Its engine is kept between calls: each test has a module of its own, in this order.
	beforeAll(() => vi.resetModules());

	it('tells when the engine or the fonts are not served, and asks again', async () => {
		const { pngOf, PngError } = await import('../../../src/lib/picture/png');
		const failing = () => Promise.resolve(new Response('', { status: 404 }));
		await expect(pngOf(SVG, 1, failing)).rejects.toMatchObject({ reason: 'unreachable' });
		await expect(pngOf(SVG, 1, () => Promise.reject(new TypeError('offline')))).rejects.toThrow(
			PngError
		);
	});

	it('tells when the browser refuses to run it', async () => {
		const { pngOf } = await import('../../../src/lib/picture/png');
		const broken = async (address: string) =>
			address.includes('.wasm') ? new Response('no engine') : served(address);
		await expect(pngOf(SVG, 1, broken)).rejects.toMatchObject({ reason: 'refused' });
	});

	it('gives, at both scales, the very pixels of the renderer that draws at build', async () => {
		const { pngOf } = await import('../../../src/lib/picture/png');
		const ask = vi.fn(served);
		expect(Buffer.from(await pngOf(SVG, 1, ask))).toEqual(rendered(SVG).render().asPng());
		const asked = ask.mock.calls.length;
		const double = Buffer.from(await pngOf(SVG, 2, ask));
		expect([double.readUInt32BE(16), double.readUInt32BE(20)]).toEqual([400, 120]);
		expect(ask.mock.calls.length).toBe(asked);
	});

	it('tells when the SVG is none', async () => {
		const { pngOf } = await import('../../../src/lib/picture/png');
		await expect(pngOf('<svg', 1, served)).rejects.toMatchObject({ reason: 'unreadable' });
	});
});
