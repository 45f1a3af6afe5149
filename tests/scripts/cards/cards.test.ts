import { describe, expect, it } from 'vitest';
import { sharedPages } from '../../../scripts/cards/pages';
import { rasterWith } from '../../../scripts/cards/raster';
import { textCard } from '../../../scripts/cards/text-card';
import { lightTheme } from '../../../src/lib/picture/theme';
import { withSocialTags } from '../../../src/lib/share/social-head';
import { temporaryFolder } from '../../helpers/folder';

const origin = 'https://atlas.example.org';
const page = (path: string, title: string, canonical = path) =>
	withSocialTags(
		`<head><title>${title} · Atlas Violeta</title><meta name="description" content="Qué es."/><link rel="canonical" href="${canonical}"/></head>`,
		{ path, origin }
	);

describe('sharedPages(directory, origin)', () => {
	it('are the pages that name a card, under their own address, without embeds', () => {
		using folder = temporaryFolder({
			'index.html': page('/', 'Inicio'),
			'en/help/index.html': page('/en/help/', 'Help &amp; safety'),
			'mapa/index.html': page('/mapa/', 'Mapa', '/mapa/tasa-de-feminicidio/2024/'),
			'404.html': page('/404/', 'No'),
			'embed/mapa/index.html': page('/embed/mapa/', 'No'),
			'gone/index.html': '<head><title>x</title></head>'
		});
		const described = { description: 'Qué es.' };
		expect(sharedPages(folder.path, origin)).toEqual([
			{
				...described,
				path: '/en/help/',
				lang: 'en',
				title: 'Help & safety',
				card: '/cards/en/help.png'
			},
			{ ...described, path: '/', lang: 'es', title: 'Inicio', card: '/cards/index.png' },
			{
				...described,
				path: '/mapa/tasa-de-feminicidio/2024/',
				lang: 'es',
				title: 'Mapa',
				card: '/cards/mapa/tasa-de-feminicidio.png'
			}
		]);
		expect(sharedPages(folder.path, 'https://other.example.org')).toEqual([]);
	});
});

describe('rasterWith(fonts)', () => {
	it('draws a card of 1200 × 630 px, light enough to be sent', async () => {
		const fonts = temporaryFolder();
		const svg = textCard(
			{ lang: 'en', title: 'Help', description: 'Lines.', address: origin, state: null },
			lightTheme
		);
		const png = await rasterWith(fonts.path)(svg);
		fonts[Symbol.dispose]();
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
		expect(png.length).toBeLessThan(80_000);
	});
});
