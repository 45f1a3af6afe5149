import { describe, expect, it } from 'vitest';
import { listedPages } from '../../../scripts/sitemap/pages';
import { temporaryFolder } from '../../helpers/folder';

const origin = 'https://atlas.example.org';
const page = (canonical: string, more = '') => `<!doctype html><html><head>
<link rel="canonical" href="${origin}${canonical}"/>
<link rel="alternate" hreflang="es" href="${origin}/mapa/"/>
<link rel="alternate" hreflang="en" href="${origin}/en/map/"/>
<link rel="alternate" hreflang="x-default" href="${origin}/mapa/" />
<link rel="alternate" type="application/json+oembed" href="${origin}/embed/mapa/oembed.json" />
${more}</head><body><a rel="alternate" hreflang="fr" href="/fr/">no</a></body></html>`;

describe('listedPages(directory, origin)', () => {
	it('are the pages at their own address, each with its languages', () => {
		using folder = temporaryFolder({
			'mapa/index.html': page('/mapa/'),
			'en/map/index.html': page('/en/map/')
		});
		const languages = [
			{ lang: 'es', address: `${origin}/mapa/` },
			{ lang: 'en', address: `${origin}/en/map/` },
			{ lang: 'x-default', address: `${origin}/mapa/` }
		];
		expect(listedPages(folder.path, origin)).toEqual([
			{ address: `${origin}/en/map/`, languages },
			{ address: `${origin}/mapa/`, languages }
		]);
	});

	it('are without old addresses, withdrawn figures, embeds, and the page of what is not there', () => {
		using folder = temporaryFolder({
			'index.html': page('/'),
			'404.html': page('/404.html'),
			'mapa/feminicidio/index.html': page('/mapa/tasa-de-feminicidio/2024/'),
			'mapa/gone/index.html': page('/mapa/gone/', '<meta name="robots" content="noindex" />'),
			'sin/index.html': '<html><head><title>x</title></head><body></body></html>',
			'embed/mapa/index.html': page('/embed/mapa/')
		});
		expect(listedPages(folder.path, origin).map(({ address }) => address)).toEqual([`${origin}/`]);
	});
});
