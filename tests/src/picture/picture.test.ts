import { describe, expect, it } from 'vitest';
import { numberColumn, textColumn } from '../../../src/lib/chart/columns';
import { pictureSvg, type Pictured, type PictureOptions } from '../../../src/lib/picture/picture';
import { darkTheme, lightTheme } from '../../../src/lib/picture/theme';
import type { Drawing } from '../../../src/lib/picture/types';
import { boxOf, contentOf, rendered, stateShapes, textsOf } from '../../helpers/picture';

const figure: Pictured = {
	lang: 'es',
	id: 'years',
	title: 'Víctimas de feminicidio por año, 2015–2025',
	sentence: 'En 2025 fueron 718. No todo lo que se mide cambia. Una tercera frase cierra el texto.',
	meta: {
		unit: 'víctimas de feminicidio al año',
		cut: 'mayo de 2026',
		precision: 'son conteos, sin intervalo',
		sources: [{ name: 'SESNSP, víctimas', url: 'https://example.mx/' }]
	},
	table: {
		columns: [textColumn('year', 'Año'), numberColumn('victims', 'Víctimas')],
		rows: [
			['2024', 839],
			['2025', 718]
		]
	},
	drawing: { kind: 'table', label: 'Tabla' },
	notes: ['Cada fiscalía decide qué muertes registra.']
};

const options: PictureOptions = {
	size: 'wide',
	theme: lightTheme,
	shapes: stateShapes,
	fonts: null,
	address: 'https://atlas.example/feminicidio/?corte=2026-05#years',
	release: '0.1.0+979204a1'
};

const social: PictureOptions = { ...options, size: 'social' };

const states: Drawing = {
	kind: 'states',
	form: 'map',
	label: 'Mapa',
	places: stateShapes.states.map(({ cve_ent }) => ({
		id: cve_ent,
		fill: 'violet-3-1',
		hatch: 'none',
		value: '1',
		label: cve_ent
	})),
	chosen: null,
	keyTitle: 'víctimas',
	keys: [{ fill: 'violet-3-1', hatch: 'none', label: 'todos', count: '32 estados' }],
	crossed: null
};

const LONG =
	'Mujeres de 15 años y más que han vivido violencia de pareja a lo largo de su relación actual o de la última que tuvieron, por estado de residencia y por tamaño de la localidad en la que viven, en la encuesta de 2021';

/** All words of a picture, as they are read. */
const wordsOf = (svg: string) => textsOf(svg).join(' ');

describe('pictureSvg(figure, options)', () => {
	it('carries title, sentence, drawing, notes, unit, cut, precision, source, release, terms and address', () => {
		const words = wordsOf(pictureSvg(figure, options));
		for (const part of [
			figure.title,
			figure.sentence,
			'839',
			...figure.notes,
			'Unidad: víctimas de feminicidio al año. Corte: mayo de 2026. Precisión: son conteos, sin intervalo. Fuente: SESNSP, víctimas.',
			'Atlas Violeta',
			'Versión de los datos: 0.1.0+979204a1. Los datos conservan las condiciones de cada fuente.',
			'atlas.example/feminicidio/?corte=2026-05#years'
		])
			expect(words).toContain(part);
	});

	it('says the same in English, and nothing of a release that is not known', () => {
		const words = wordsOf(pictureSvg({ ...figure, lang: 'en' }, { ...options, release: '' }));
		expect(words).toContain('Unit: víctimas');
		expect(words).toContain('The data keep the terms of each source.');
		expect(words).not.toContain('release');
	});

	it('is a document that says its name and its text', () => {
		const svg = pictureSvg(figure, options);
		expect(svg).toMatch(
			/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*width="1200" height="\d+" viewBox="0 0 1200 \d+" role="img" xml:lang="es" aria-labelledby="picture-title"/
		);
		expect(svg).toContain(
			`<title id="picture-title">${figure.title}</title><desc>${figure.sentence} `
		);
		expect(svg).not.toMatch(/ style=| class=|<script|<a /);
	});

	it('carries the fonts that it is given', () => {
		const svg = pictureSvg(figure, { ...options, fonts: { 'serif-600': 'AAAA' } });
		expect(svg).toContain('<style>@font-face{font-family:"Source Serif 4";');
		expect(pictureSvg(figure, options)).not.toContain('@font-face');
	});

	it('draws the table where there is no drawing', () => {
		expect(wordsOf(pictureSvg({ ...figure, drawing: null }, options))).toContain('839');
		expect(wordsOf(pictureSvg({ ...figure, drawing: null }, social))).toContain('839');
	});

	it('lets no text be markup', () => {
		const hostile = '</text><script>alert(1)</script>"\'&';
		const bad = { ...figure, title: hostile, sentence: hostile, notes: [hostile] };
		for (const size of [options, social]) {
			const svg = pictureSvg(bad, { ...size, address: `https://atlas.example/?q=${hostile}` });
			expect(svg).not.toContain('<script');
			expect(rendered(svg).width).toBe(1200);
		}
	});

	it.each([
		['wide', options, figure.drawing],
		['wide', options, states],
		['social', social, figure.drawing],
		['social', social, states]
	])('cuts nothing off, %s', (_, asked, drawing) => {
		const full = {
			...figure,
			drawing,
			title: LONG,
			sentence: `${LONG}. ${LONG}. ${LONG}.`,
			meta: {
				...figure.meta,
				sources: Array(6).fill(figure.meta.sources[0]) as typeof figure.meta.sources
			}
		};
		const address = `https://atlas.example/mapa/?${'clave=valor&'.repeat(30)}`;
		const svg = pictureSvg(full, { ...asked, address });
		const content = contentOf(svg);
		const { left, top, right, bottom } = boxOf(content);
		expect(left).toBeGreaterThanOrEqual(36);
		expect(top).toBeGreaterThanOrEqual(20);
		expect(right).toBeLessThanOrEqual(1164);
		expect(bottom).toBeLessThanOrEqual(content.height - 12);
		const words = wordsOf(svg);
		expect(words).toContain(LONG.slice(-20));
		expect(words).toContain('Unidad: víctimas de feminicidio al año. Corte: mayo de 2026.');
		expect(words.split('SESNSP')).toHaveLength(7);
	});

	it('as a card is 1200 × 630 px, shortens the sentence by whole sentences, and leaves the notes', () => {
		const svg = pictureSvg({ ...figure, sentence: `${LONG}. ${LONG}.` }, social);
		expect(svg).toContain('width="1200" height="630"');
		expect(wordsOf(svg).split(LONG.slice(-20))).toHaveLength(2);
		expect(wordsOf(svg)).not.toContain('Cada fiscalía');
	});

	it('has the paper of its theme', () => {
		expect(pictureSvg(figure, { ...options, theme: darkTheme })).toContain(
			`<rect width="1200" height="${contentOf(pictureSvg(figure, options)).height}" fill="#141118"/>`
		);
	});
});
