import { describe, expect, it } from 'vitest';
import {
	publishersOf,
	socialColumn,
	socialFoot,
	socialHead,
	titleHeight
} from '../../../src/lib/picture/card-frame';
import { lightTheme } from '../../../src/lib/picture/theme';
import { textsOf } from '../../helpers/picture';

const sources = [
	'Instituto Nacional de Estadística y Geografía (INEGI), Encuesta Nacional sobre la Dinámica de las Relaciones en los Hogares (ENDIREH) 2016 y 2021, microdatos',
	'Atlas Violeta, Directorio de organizaciones que nombran las páginas públicas',
	'Atlas Violeta, Programas con hombres y para prevenir la violencia de género',
	'Simetría, A. C., y Plataforma ALIGN, Niños y hombres: parte de la ecuación para reducir la violencia de género en México',
	'Carmen Ledesma (Perú), Los hombres como agentes de cambio'
].map((name) => ({ name, url: 'https://example.mx/' }));

const figure = {
	lang: 'es',
	title: 'Violencia de pareja',
	sentence: 'Una frase. Otra frase.',
	meta: { unit: 'mujeres', cut: '2021', precision: 'intervalos de 95 %', sources },
	notes: []
} as const;

const mark = { theme: lightTheme, address: 'https://atlas.example/mapa/?a=b', release: '' };

describe('publishersOf(figure)', () => {
	it('gives each publisher once, by its letters where it has them', () => {
		expect(publishersOf(figure).map(({ name }) => name)).toEqual([
			...['INEGI', 'Atlas Violeta', 'Simetría, A. C.', 'Carmen Ledesma (Perú)']
		]);
	});
});

describe('socialFoot(figure, width, mark)', () => {
	it('names publications where they have room, publishers of many', () => {
		const texts = (of: readonly (typeof sources)[number][]) =>
			textsOf(socialFoot({ ...figure, meta: { ...figure.meta, sources: of } }, 1120, mark).body);
		expect(texts(sources.slice(0, 1)).join(' ')).toContain('(ENDIREH) 2016 y 2021, microdatos.');
		expect(texts(sources).join(' ')).toContain(
			'Precisión: intervalos de 95 %. Fuentes: INEGI; Atlas Violeta; Simetría, A. C.; Carmen Ledesma (Perú).'
		);
	});

	it('writes the address without what has no room', () => {
		const long = { ...mark, address: `https://atlas.example/mapa/?q=${'x'.repeat(300)}` };
		expect(textsOf(socialFoot(figure, 1120, long).body).at(-1)).toBe('atlas.example/mapa/');
		expect(textsOf(socialFoot(figure, 1120, mark).body).at(-1)).toBe('atlas.example/mapa/?a=b');
	});
});

describe('socialHead(figure, width, theme, lines)', () => {
	it('has the title, and the sentences that the lines hold', () => {
		expect(textsOf(socialHead(figure, 1120, lightTheme, 1).body)).toEqual([
			...['Violencia de pareja', 'Una frase. Otra frase.']
		]);
		expect(textsOf(socialHead(figure, 120, lightTheme, 1).body).at(-1)).toBe('Una frase.');
	});
});

describe('socialColumn(figure, width, room, theme)', () => {
	it('keeps to its height', () => {
		for (const room of [60, 120, 300])
			expect(socialColumn(figure, 360, room, lightTheme).height).toBeLessThanOrEqual(room);
	});

	it('gives up the sentence before the title', () => {
		const room = titleHeight(figure, 360);
		expect(textsOf(socialColumn(figure, 360, room, lightTheme).body)).toEqual([figure.title]);
	});
});
