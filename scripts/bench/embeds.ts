import type { Browser } from 'playwright-core';
import { embedPath } from '../../src/lib/embed/paths';
import { freshProfile } from './profile';
import type { Measure } from './report';

/** Budget of an embed with all that it loads, compressed, in KB. */
const BUDGET = 60;

/** A figure of each kind of page, and the query of another of its views; null where the page has no other. */
const FIGURES: readonly (readonly [view: string, figure: string | null, query: string | null])[] = [
	['/mapa/feminicidio-y-homicidio-doloso/2024/', null, 'form=map&classes=natural-7&state=20'],
	['/cobertura/', 'map', 'need=women_killings_rate&form=map&state=20'],
	['/cobertura/', 'scatter', 'response=organisations'],
	['/feminicidio/', 'years', 'unit=files'],
	['/feminicidio/', 'months', 'step=month&place=20'],
	['/feminicidio/revisiones/', 'moves', 'place=15'],
	['/feminicidio/estados/', 'share', 'state=20'],
	['/feminicidio/estados/', 'years', 'scale=own'],
	['/feminicidio/municipios/', 'states', null],
	['/encuesta/', 'states', 'indicator=community_lifetime'],
	['/encuesta/cambio/', 'states', 'state=20'],
	['/encuesta/grupos/', 'age_group', 'indicator=community_lifetime'],
	['/encuesta/comprobacion/', 'published', null],
	['/intervenciones/respuesta-publica/', 'alerts', null],
	['/intervenciones/evidencia/', 'studies', 'outcome=sexual'],
	['/intervenciones/estudio-2022/', 'study-organisations', null]
];

/**
 * Weighs embeds: every byte that the browser gets of the body of a response, as it travelled, with a fresh profile; each
 * at its own address, and with a query that draws another view.
 *
 * @param site address of the served build
 */
export async function measureEmbeds(browser: Browser, site: string): Promise<Measure[]> {
	const measures: Measure[] = [];
	for (const [view, figure, query] of FIGURES) {
		for (const asked of query === null ? [view] : [view, `${view}?${query}`]) {
			const path = embedPath(asked, figure);
			const value = (await embedBytes(browser, site + path)) / 1000;
			measures.push({ name: path.slice(0, 57), value, unit: 'KB', budget: BUDGET });
		}
	}
	return measures;
}

/** Bytes of the bodies of all that an embed loads, as they travelled, with a fresh profile. */
export async function embedBytes(browser: Browser, url: string): Promise<number> {
	const context = await freshProfile(browser, {});
	try {
		const page = await context.newPage();
		const sizes: Promise<number>[] = [];
		page.on('requestfinished', (request) =>
			sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
		);
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.locator('html:not([data-waits]) main').waitFor();
		return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
	} finally {
		await context.close();
	}
}
