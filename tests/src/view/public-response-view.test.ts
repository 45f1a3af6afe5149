import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	defaultPublicResponseView,
	publicResponseViewFromUrl,
	publicResponseViewToPath
} from '../../../src/lib/view/public-response-view';
import { urlOf } from './views';
import { responseViews } from './views-interventions';

describe('publicResponseViewFromUrl(url)', () => {
	it('an address that says nothing is missing, as readers see it and as the route tree has it', () => {
		for (const [path, lang] of [
			['/intervenciones/respuesta-publica/', 'es'],
			['/intervenciones/respuesta-publica/?x=1', 'es'],
			['/en/interventions/public-response/', 'en'],
			['/es/interventions/public-response/', 'es']
		] as const) {
			expect(publicResponseViewFromUrl(urlOf(path))).toEqual({
				status: 'missing',
				view: defaultPublicResponseView(lang)
			});
		}
	});

	it('every key', () => {
		const url = urlOf('/en/interventions/public-response/?state=24&form=tiles');
		expect(publicResponseViewFromUrl(url)).toEqual({
			status: 'valid',
			view: { ...defaultPublicResponseView('en'), state: '24', form: 'tiles' }
		});
	});

	it('what does not exist gives way to the default, with a reason in both languages', () => {
		const url = urlOf('/intervenciones/respuesta-publica/?state=77&form=cube');
		const parsed = publicResponseViewFromUrl(url);
		expect(parsed).toMatchObject({ status: 'invalid', view: defaultPublicResponseView('es') });
		const reasons = parsed.status === 'invalid' ? parsed.reasons : [];
		expect(reasons.map(({ es }) => /state=77|form=cube/.exec(es)?.[0])).toEqual([
			'state=77',
			'form=cube'
		]);
		expect(reasons.map(({ en }) => /state=77|form=cube/.exec(en)?.[0])).toEqual([
			'state=77',
			'form=cube'
		]);
	});

	it.each(['/mapa/', '/intervenciones/', '/intervenciones/evidencia/', '/cobertura/'])(
		'throws for %s',
		(path) => {
			expect(() => publicResponseViewFromUrl(urlOf(path))).toThrow(RangeError);
		}
	);
});

describe('publicResponseViewToPath(view, change)', () => {
	it('leaves defaults out', () => {
		const usual = defaultPublicResponseView('es');
		expect(publicResponseViewToPath(usual)).toBe('/intervenciones/respuesta-publica/');
		expect(publicResponseViewToPath(usual, { state: '20', form: 'map' })).toBe(
			'/intervenciones/respuesta-publica/?state=20&form=map'
		);
		expect(publicResponseViewToPath({ ...usual, state: '20' }, { state: null, lang: 'en' })).toBe(
			'/en/interventions/public-response/'
		);
	});

	it('is read back as the same view, whatever the view', () => {
		fc.assert(
			fc.property(responseViews, (view) => {
				const parsed = publicResponseViewFromUrl(urlOf(publicResponseViewToPath(view)));
				expect(parsed.status).not.toBe('invalid');
				expect(parsed.view).toEqual(view);
			})
		);
	});
});
