import { describe, expect, it } from 'vitest';
import { figurePage, figurePageIdOf } from '../../../src/lib/figures';
import { page as map } from '../../../src/lib/figures/map';
import { figurePageIds } from '../../../src/lib/figures/types';
import type { Facts } from '../../../src/lib/map/facts';
import { survey } from '../map/results';

describe('figurePageIdOf', () => {
	it('is the page of an address, in both languages', () => {
		const pages: Readonly<Record<string, string | null>> = {
			'/mapa/x/2021/': 'map',
			'/en/coverage/': 'coverage',
			'/feminicidio/': 'crime-series',
			'/en/rape/revisions/': 'crime-revisions',
			'/violencia-familiar/municipios/': 'crime-municipalities',
			'/encuesta/': 'survey-states',
			'/en/survey/check/': 'survey-check',
			'/intervenciones/programas/x/': 'programme',
			'/en/interventions/public-response/': 'public-response',
			'/intervenciones/evidencia/': 'evidence',
			'/intervenciones/estudio-2022/': 'study'
		};
		for (const [path, id] of Object.entries(pages)) expect(figurePageIdOf(path), path).toBe(id);
	});

	it('is null where no figure travels', () => {
		const paths = ['/', '/metodo/', '/encuesta/tabulador/', '/intervenciones/', '/nothing/'];
		for (const path of [
			...paths,
			'/intervenciones/organizaciones/oaxaca/',
			'/violacion/municipios/'
		])
			expect(figurePageIdOf(path), path).toBeNull();
	});
});

describe('figurePage', () => {
	it('gives each page under its own id', async () => {
		for (const id of figurePageIds) expect((await figurePage(id)).id).toBe(id);
	});
});

describe('map.figures', () => {
	const facts: Facts = { definition: 'D', notes: [], sources: [] };
	const read = (address: string) => Promise.resolve(address.startsWith('/facts/') ? facts : survey);
	const at = (path: string) => map.viewFromUrl(new URL(path, 'https://atlas.invalid'), read);

	it('is one figure, with natural classes too', async () => {
		const { view } = await at('/en/map/partner-violence/2021/?classes=natural-3');
		const figures = await map.figures(view, read, null);
		expect(figures).toHaveLength(1);
		expect(view.classes).toEqual({ method: 'natural', k: 3 });
	});

	it('leaves out filters, which need the engine, and says so', async () => {
		const asked = await at('/en/map/partner-violence/2021/?age=15_24&form=tiles');
		expect(asked.view.filters).toEqual({});
		expect(asked.view.form).toBe('tiles');
		expect(asked.status === 'invalid' && asked.reasons.at(-1)?.en).toContain('cannot be embedded');
	});

	it('has a path a year of each indicator, each a view of its own', async () => {
		const paths = await map.paths('es', read);
		expect(new Set(paths).size).toBe(paths.length);
		for (const path of paths.slice(0, 5)) {
			const { status, view } = await at(path);
			expect([status, map.viewToPath(view)]).toEqual(['valid', path]);
		}
	});
});
