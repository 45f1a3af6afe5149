import { describe, expect, it } from 'vitest';
import { goneFigures, goneText, undrawableText } from '../../../scripts/release/gone';
import type { FigureRecord, ReleaseRecord } from '../../../scripts/release/record';
import { mapRecord } from './given';

const release = (n: number, figures: readonly FigureRecord[]): ReleaseRecord => ({
	release: `1.0.${n}+0000000${n}`,
	number: n,
	made: `2026-01-0${n}`,
	files: {},
	figures
});

const kept = mapRecord('tasa', 2024);
const lost = mapRecord('vieja', 2024);
const releases = [release(1, [kept, lost]), release(2, [kept, lost]), release(3, [kept])];
const living = {
	release: '1.0.4+00000004',
	embeds: new Set(['/embed/mapa/tasa/2024/', '/embed/en/map/tasa-en/2024/'])
};

describe('goneFigures(releases, living)', () => {
	it('are those that a release had and the site has not, with the last that had them', () => {
		const found = goneFigures(releases, living);
		expect(found.map(({ path, last, since }) => [path, last, since])).toEqual([
			['/embed/mapa/vieja/2024/', '1.0.2+00000002', '1.0.3+00000003'],
			['/embed/en/map/vieja-en/2024/', '1.0.2+00000002', '1.0.3+00000003']
		]);
	});

	it('count from the present release where the newest archived one still had them', () => {
		const found = goneFigures(releases.slice(0, 2), living);
		expect(found.map(({ since }) => since)).toEqual(['1.0.4+00000004', '1.0.4+00000004']);
	});

	it('are found by the address without the query of their view', () => {
		const view = { es: '/feminicidio/?step=month', en: '/en/femicide/?step=month' };
		const months = { ...kept, page: 'crime-series' as const, view, figure: 'months' };
		const embeds = new Set(['/embed/feminicidio/months/']);
		const found = goneFigures([release(1, [months])], { ...living, embeds });
		expect(found.map(({ path }) => path)).toEqual(['/embed/en/femicide/months/']);
	});

	it('are none where nothing was taken away', () => {
		expect(goneFigures([release(1, [kept])], living)).toEqual([]);
	});

	it('name what stands in their place where an old word leads on', () => {
		const view = { es: '/mapa/feminicidio/2024/', en: '/en/map/femicide/2024/' };
		const embeds = new Set(['/embed/mapa/tasa-de-feminicidio/2024/']);
		const found = goneFigures([release(1, [{ ...kept, view }])], { ...living, embeds });
		expect(found.map(({ replaced }) => replaced)).toEqual([
			'/embed/mapa/tasa-de-feminicidio/2024/',
			null
		]);
	});
});

describe('goneText(figure)', () => {
	it('says what was there, until when, and where it still is', () => {
		const [spanish, english] = goneFigures(releases, living).map(goneText);
		expect(spanish).toEqual({
			lang: 'es',
			title: 'Esta figura ya no se publica',
			lines: [
				'Aquí estaba la figura «vieja, 2024».',
				'Se retiró con la versión 1.0.3+00000003 de los datos; la última que la tiene es la 1.0.2+00000002.'
			],
			links: [
				{
					href: '/embed/releases/1.0.2-00000002/mapa/vieja/2024/',
					text: 'Ver la figura como era en la versión 1.0.2+00000002'
				},
				{ href: '/mapa/', text: 'Ver los indicadores que hay hoy' }
			]
		});
		expect(english?.lines[0]).toBe('The figure “vieja in English, 2024” used to be here.');
		expect(english?.links[0]?.href).toBe('/embed/releases/1.0.2-00000002/en/map/vieja-en/2024/');
	});
});

describe('undrawableText(record, lang, release)', () => {
	it('leads to the data of the release', () => {
		expect(undrawableText(lost, 'en', '1.0.2+00000002').links).toEqual([
			{
				href: '/data/releases/1.0.2-00000002/answers/vieja/2024.json',
				text: 'Download the figures as JSON: answers/vieja/2024.json'
			}
		]);
	});
});
