import { describe, expect, it } from 'vitest';
import { notFoundWithoutScript } from '../../../src/lib/ui/not-found';

describe('notFoundWithoutScript()', () => {
	const html = notFoundWithoutScript();

	it('says it in both languages, to readers without scripts only', () => {
		expect(html).toMatch(/^<noscript>.*<\/noscript>$/);
		expect(html).toContain(
			'<section class="page" lang="es"><h1>No hay una página en esta dirección</h1>'
		);
		expect(html).toContain(
			'<section class="page" lang="en"><h1>There is no page at this address</h1>'
		);
	});

	it('leads to every page, out of the site and to help', () => {
		for (const href of ['/', '/mapa/', '/ayuda/', '/en/', '/en/coverage/', '/en/help/', 'tel:911'])
			expect(html).toContain(`href="${href}"`);
		expect(html).toMatch(/href="https:[^"]+" rel="nofollow noreferrer">Salir de esta página/);
	});

	it('has no style attribute, which the content policy would refuse', () => {
		expect(html).not.toContain('style=');
	});
});
