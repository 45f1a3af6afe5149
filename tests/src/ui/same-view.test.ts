import { describe, expect, it } from 'vitest';
import { sameViewPath } from '../../../src/lib/ui/same-view';
import { defaultMapView, mapViewToPath } from '../../../src/lib/view/map-view';
import { withView } from '../../../src/lib/view/change';

const url = (path: string) => new URL(path, 'https://example.org');

describe('sameViewPath(url, lang)', () => {
	it.each([
		['/', 'en', '/en/'],
		['/en/', 'es', '/'],
		['/ayuda/', 'en', '/en/help/'],
		['/en/method/', 'es', '/metodo/'],
		['/no-existe/', 'en', '/en/'],
		['/feminicidio/', 'en', '/en/femicide/'],
		[
			'/violencia-familiar/municipios/?state=20&years=2025',
			'en',
			'/en/family-violence/municipalities/?state=20&years=2025'
		],
		['/en/rape/revisions/?place=15', 'es', '/violacion/revisiones/?place=15'],
		['/en/rape/municipalities/', 'es', '/violacion/'],
		['/encuesta/grupos/?year=2016', 'en', '/en/survey/groups/?year=2016'],
		['/en/survey/?state=15', 'es', '/encuesta/?state=15'],
		['/encuesta/nada/', 'en', '/en/survey/'],
		['/cobertura/?state=15&response=programmes', 'en', '/en/coverage/?state=15&response=programmes']
	] as const)('%s in %s is %s', (from, lang, to) => {
		expect(sameViewPath(url(from), lang)).toBe(to);
	});

	it('keeps every choice of a map, whose page says its path', () => {
		const view = withView(defaultMapView('es'), { form: 'tiles', state: '15' });
		const usual = mapViewToPath(defaultMapView('en'));
		const english = sameViewPath(url(mapViewToPath(view)), 'en', usual);
		expect(english).toBe(mapViewToPath({ ...view, lang: 'en' }));
	});

	it('keeps the state chosen on the home page', () => {
		expect(sameViewPath(url('/?state=15'), 'en')).toBe('/en/?state=15');
	});
});
