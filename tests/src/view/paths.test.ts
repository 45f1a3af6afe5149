import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surveySections } from '../../../src/lib/catalog/survey-words';
import { topics } from '../../../src/lib/catalog/topics';
import {
	pageOfPath,
	pagePath,
	pages,
	reroutePath,
	sectionOfPath,
	surveyPath,
	surveySectionOfPath,
	topicPath
} from '../../../src/lib/view/paths';

describe('pagePath(page, lang, rest)', () => {
	test.each([
		['home', 'es', [], '/'],
		['home', 'en', [], '/en/'],
		['map', 'es', ['violencia-de-pareja', '2021'], '/mapa/violencia-de-pareja/2021/'],
		['map', 'en', ['partner-violence', '2021'], '/en/map/partner-violence/2021/'],
		['coverage', 'es', [], '/cobertura/'],
		['coverage', 'en', [], '/en/coverage/'],
		['method', 'es', [], '/metodo/'],
		['help', 'en', [], '/en/help/']
	] as const)('%s in %s', (page, lang, rest, path) => {
		expect(pagePath(page, lang, rest)).toBe(path);
	});

	test('always begins and ends in one slash', () => {
		for (const page of pages) {
			for (const lang of ['es', 'en'] as const) {
				expect(pagePath(page, lang)).toMatch(/^\/(?:[a-z-]+\/)*$/);
			}
		}
	});
});

describe('pageOfPath(pathname)', () => {
	test.each([
		['/', 'home', 'es', []],
		['/en', 'home', 'en', []],
		['/mapa', 'map', 'es', []],
		['/mapa/tasa-de-feminicidio/2024/', 'map', 'es', ['tasa-de-feminicidio', '2024']],
		['/es/map/tasa-de-feminicidio/2024/', 'map', 'es', ['tasa-de-feminicidio', '2024']],
		['/en/map/femicide-rate/2024/', 'map', 'en', ['femicide-rate', '2024']],
		['/mapa/%E0%A4%A/', 'map', 'es', ['%E0%A4%A']]
	] as const)('%s', (pathname, page, lang, rest) => {
		expect(pageOfPath(pathname)).toEqual({ page, lang, rest });
	});

	test.each(['/map/', '/en/mapa/', '/es/mapa/', '/nada/', '/en/nothing/'])(
		'%s is no page',
		(path) => {
			expect(pageOfPath(path)).toBeNull();
		}
	);

	test('reads back what pagePath wrote', () => {
		const parts = fc.array(fc.string({ minLength: 1 }).filter((text) => !/^\.{1,2}$/.test(text)));
		const property = fc.property(
			fc.constantFrom(...pages.filter((page) => page !== 'home')),
			fc.constantFrom('es' as const, 'en' as const),
			parts,
			(page, lang, rest) => {
				expect(pageOfPath(pagePath(page, lang, rest))).toEqual({ page, lang, rest });
			}
		);
		fc.assert(property);
	});
});

describe('reroutePath(pathname)', () => {
	test.each([
		['/', '/es/'],
		['/mapa/', '/es/map/'],
		['/mapa/violencia-de-pareja/2021/', '/es/map/violencia-de-pareja/2021/'],
		['/cobertura/', '/es/coverage/'],
		['/metodo/', '/es/method/'],
		['/ayuda/', '/es/help/'],
		['/ayuda', '/es/help/'],
		['/feminicidio/', '/es/femicide/'],
		['/violencia-familiar/municipios/', '/es/family-violence/municipalities/'],
		['/feminicidio/nada/', '/es/femicide/nada/'],
		['/encuesta/', '/es/survey/'],
		['/encuesta/tabulador/', '/es/survey/tabulator/'],
		['/encuesta/estados/', '/es/survey/estados/'],
		['/feminicidio/cambio/', '/es/femicide/cambio/'],
		['/en/', '/en/'],
		['/en/map/', '/en/map/'],
		['/es/map/', '/es/map/'],
		['/data/states.csv', '/data/states.csv'],
		['/map/', '/map/']
	])('%s → %s', (pathname, inner) => {
		expect(reroutePath(pathname)).toBe(inner);
	});

	test('leads every page to one of the same meaning', () => {
		for (const page of pages) {
			for (const lang of ['es', 'en'] as const) {
				const path = pagePath(page, lang);
				expect(pageOfPath(reroutePath(path))).toEqual(pageOfPath(path));
				expect(reroutePath(path)).toMatch(new RegExp(`^/${lang}/`));
			}
		}
	});
});

describe('topicPath(topic, section, lang) and sectionOfPath(address)', () => {
	test.each([
		['femicide', 'series', 'es', '/feminicidio/'],
		['femicide', 'revisions', 'es', '/feminicidio/revisiones/'],
		['femicide', 'states', 'en', '/en/femicide/states/'],
		['sexual_harassment', 'states', 'es', '/acoso-sexual/estados/']
	] as const)('%s, %s in %s', (topic, section, lang, path) => {
		expect(topicPath(topic, section, lang)).toBe(path);
	});

	test('every section is read back, as readers see it and inside the route tree', () => {
		for (const { id, sections } of topics) {
			for (const section of sections) {
				for (const lang of ['es', 'en'] as const) {
					const path = topicPath(id, section, lang);
					for (const seen of [path, reroutePath(path)]) {
						const address = pageOfPath(seen);
						expect(address).toMatchObject({ page: id, lang });
						expect(address && sectionOfPath(address), seen).toBe(section);
					}
				}
			}
		}
	});

	test.each(['/feminicidio/nada/', '/feminicidio/estados/15/', '/violacion/municipios/', '/mapa/'])(
		'%s has no section',
		(path) => {
			const address = pageOfPath(path);
			expect(address && sectionOfPath(address)).toBeNull();
		}
	);
});

describe('surveyPath(section, lang) and surveySectionOfPath(address)', () => {
	test.each([
		['states', 'es', '/encuesta/'],
		['change', 'es', '/encuesta/cambio/'],
		['groups', 'en', '/en/survey/groups/'],
		['check', 'es', '/encuesta/comprobacion/'],
		['tabulator', 'en', '/en/survey/tabulator/']
	] as const)('%s in %s', (section, lang, path) => {
		expect(surveyPath(section, lang)).toBe(path);
	});

	test('every section is read back, as readers see it and inside the route tree', () => {
		for (const section of surveySections) {
			for (const lang of ['es', 'en'] as const) {
				const path = surveyPath(section, lang);
				for (const seen of [path, reroutePath(path)]) {
					const address = pageOfPath(seen);
					expect(address).toMatchObject({ page: 'survey', lang });
					expect(address && surveySectionOfPath(address), seen).toBe(section);
				}
			}
		}
	});

	test.each(['/encuesta/nada/', '/encuesta/cambio/15/', '/feminicidio/estados/', '/mapa/'])(
		'%s has no section of the survey',
		(path) => {
			const address = pageOfPath(path);
			expect(address && surveySectionOfPath(address)).toBeNull();
		}
	);
});
