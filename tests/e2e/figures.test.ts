import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeName } from '../../src/lib/catalog/states';
import { bodyRows, elements, textOf } from '../helpers/html';
import { buildFolder } from '../helpers/server';

const NATION = placeName('00', 'es');

/** The text that a page shows without scripts. */
const pageText = (path: string) =>
	textOf(elements(readFileSync(join(buildFolder, path, 'index.html'), 'utf8'), 'main')[0] ?? '');

/** The row of one place in the table of a page. */
function rowOf(path: string, place: string): string {
	const html = readFileSync(join(buildFolder, path, 'index.html'), 'utf8');
	const rows = elements(html, 'table').flatMap(bodyRows);
	return rows.find(([head]) => head === place)?.join(' | ') ?? '';
}

// Figures that INEGI and SESNSP published, or that R's survey package gives.
describe('the published figures, as the pages show them', () => {
	it.each([
		['partner violence, 2021', 'mapa/violencia-de-pareja/2021', NATION, ['39.9', '47,349,513']],
		['partner violence, 2016', 'mapa/violencia-de-pareja/2016', NATION, ['43.9']],
		[
			'childhood sexual violence, 2021',
			'mapa/violencia-sexual-en-la-infancia/2021',
			NATION,
			['12.6']
		],
		[
			'childhood sexual violence, 2016',
			'mapa/violencia-sexual-en-la-infancia/2016',
			NATION,
			['9.4']
		],
		['complaints, 2021', 'mapa/denuncia-de-violencia-de-pareja/2021', NATION, ['13.1']],
		['femicide files, 2021', 'mapa/carpetas-de-feminicidio/2021', NATION, ['985']],
		['femicide victims, 2021', 'mapa/tasa-de-feminicidio/2021', NATION, ['1,021']],
		['femicide victims, 2024', 'mapa/tasa-de-feminicidio/2024', NATION, ['852', '67,568,918']],
		['femicide victims, Morelos 2024', 'mapa/tasa-de-feminicidio/2024', 'Morelos', ['4.83']],
		['femicide victims, Guanajuato 2024', 'mapa/tasa-de-feminicidio/2024', 'Guanajuato', ['0.48']],
		['women killed, 2024', 'mapa/homicidio-doloso-de-mujeres/2024', NATION, ['2,559']],
		['deaths by homicide, 2020', 'mapa/defunciones-por-homicidio/2020', NATION, ['3,957']]
	])('%s', (_, path, place, figures) => {
		const row = rowOf(path, place);
		for (const figure of figures) expect(row).toContain(figure);
	});

	it('femicide comes with the women killed by intentional homicide and the share between them', () => {
		const html = readFileSync(
			join(buildFolder, 'mapa/tasa-de-feminicidio/2024/index.html'),
			'utf8'
		);
		const table = elements(html, 'table').find((found) => found.includes('Tlaxcala')) ?? '';
		expect(textOf(elements(table, 'thead')[0] ?? '')).toMatch(/[Hh]omicidio doloso/);
		// 852 and 2,559 of 3,411: a quarter is registered as femicide.
		expect(rowOf('mapa/tasa-de-feminicidio/2024', NATION)).toMatch(/2,559 \| 25 %/);
	});

	it('a rate says its cut, its unit and its source', () => {
		const text = pageText('mapa/tasa-de-feminicidio/2024');
		expect(text).toMatch(/junio de 2025/);
		expect(text).toMatch(/víctimas de feminicidio por cada 100,000 mujeres/);
		expect(text).toMatch(/SESNSP|Secretariado Ejecutivo/);
	});

	it('the home page has the headline figures with their cuts', () => {
		const text = pageText('');
		for (const figure of ['39.9', '732', '2,086']) expect(text).toContain(figure);
		expect(text).toMatch(/mayo de 2026|2026-05/);
	});

	it('no page says "cases" or "casos" of the people counted', () => {
		const places = ['', 'mapa/tasa-de-feminicidio/2024', 'cobertura', 'metodo', 'en'];
		for (const path of [...places, 'en/map/femicide-rate/2024', 'en/coverage', 'en/method']) {
			const text = pageText(path);
			expect(text.length, path).toBeGreaterThan(500);
			expect(text, path).not.toMatch(/\bcasos de (feminicidio|violencia|homicidio|violación)/i);
			expect(text, path).not.toMatch(/\bcases of (femicide|violence|homicide|rape)/i);
		}
	});
});
