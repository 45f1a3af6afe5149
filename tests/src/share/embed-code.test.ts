import { parse } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedCode } from '../../../src/lib/share/embed-code';
import type { EmbedOptions } from '../../../src/lib/share/types';
import { edition, taken } from './taken';

const usual: EmbedOptions = {
	lang: 'es',
	title: true,
	scheme: 'auto',
	release: null,
	height: null
};
const code = (change: Partial<EmbedOptions> = {}, view = taken()) => {
	const made = embedCode(view, edition, { ...usual, ...change });
	if (made === null) throw new Error('no embed');
	return made;
};

describe('embedCode(taken, edition, options)', () => {
	it('is null where the view has no embed', () => {
		const embed = { status: 'impossible', why: 'needs the engine' } as const;
		expect(embedCode(taken({ embed }), edition, usual)).toBeNull();
	});

	it('gives a frame alone, lazy and in a sandbox', () => {
		expect(code({ height: 480 }).iframe).toBe(
			'<iframe src="https://atlas.example/embed/mapa/tasa/2024/?form=tiles" title="Feminicidio por cada 100,000 mujeres, 2024" width="100%" height="480" frameborder="0" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>'
		);
		expect(code().iframe).toContain(' height="640" ');
	});

	it('gives a frame that its script sizes', () => {
		const { responsive } = code();
		expect(responsive).toContain(' data-atlas-violeta></iframe>\n');
		expect(responsive).toContain(
			'<script src="https://atlas.example/embed/host.js" async></script>'
		);
	});

	it('asks for what was chosen: language, title, colours, release', () => {
		const release = '0.2.0+979204a1';
		const { address, iframe } = code({ lang: 'en', title: false, scheme: 'dark', release });
		expect(address).toBe(
			'https://atlas.example/embed/releases/0.2.0-979204a1/en/map/rate/2024/?form=tiles&title=no&scheme=dark'
		);
		expect(iframe).toContain('?form=tiles&amp;title=no&amp;scheme=dark"');
		expect(iframe).toContain('title="Figure from Atlas Violeta"');
	});

	it('links the picture to the view: the saved one, or that of the site where it has one', () => {
		expect(code().image).toBe(
			'<a href="https://atlas.example/mapa/tasa/2024/?form=tiles#map"><img src="atlas-violeta_tasa-de-feminicidio_2024_corte-2025-06.svg" alt="Feminicidio por cada 100,000 mujeres, 2024. La tasa más alta es la de Morelos." width="100%" loading="lazy"></a>'
		);
		const path = { es: '/embed/mapa/tasa/2024/', en: '/embed/en/map/rate/2024/' };
		const view = taken({
			embed: { status: 'possible', path },
			hosted: { csv: `${path.es}data.csv`, json: `${path.es}data.json` }
		});
		expect(code({ scheme: 'dark' }, view).image).toContain(
			'<img src="https://atlas.example/embed/mapa/tasa/2024/image.svg" '
		);
		const saved = '<img src="atlas-violeta_tasa-de-feminicidio_2024_corte-2025-06.svg" ';
		expect(code({ release: '0.2.0+979204a1' }, view).image).toContain(saved);
		expect(code({}, { ...view, embed: taken().embed }).image).toContain(saved);
	});

	it('keeps whatever title inside its attribute', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (hostile) => {
				const title = `${hostile}"><script>alert('1')</script>`;
				const { iframe, image } = code({}, taken({ title, sentence: hostile }));
				expect(iframe.match(/[<>]/g)).toHaveLength(4);
				expect(image.match(/[<>]/g)).toHaveLength(6);
				expect(iframe.split('"')).toHaveLength(2 * 7 + 1);
				expect(iframe).not.toMatch(/[\r\n]/);
			})
		);
	});

	it('keeps whatever file name inside its folder', () => {
		const { image } = code({}, taken({ fileName: '../"onerror="x' }));
		const [, source = ''] = /src="([^"]*)"/.exec(image) ?? [];
		expect(parse(source)).toMatchObject({ dir: '', ext: '.svg', name: 'onerror-x' });
	});
});
