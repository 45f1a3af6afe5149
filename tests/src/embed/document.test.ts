import { describe, expect, it } from 'vitest';
import { embedDocument, plainEmbed, type EmbedContext } from '../../../src/lib/embed/document';
import { bars } from './figured';

const files = { style: '/embed/assets/style.1.css', script: '/embed/assets/embed.2.js' };
const context: EmbedContext = {
	origin: 'https://atlas.example',
	path: '/embed/en/femicide/years/',
	page: 'crime-series',
	view: '/en/femicide/#years',
	release: '0.1.0+979204a1',
	frozen: false,
	shapes: null,
	texts: '/embed/assets/texts.3.json',
	files
};
const nasty = '"><img src=x onerror=alert(1)>';

describe('embedDocument', () => {
	const text = embedDocument(bars, context);

	it('names the figure, its unit, cut and source, and leads back to the view in another window', () => {
		expect(text).toContain('<html lang="en" data-page="crime-series" data-view="/en/femicide/"');
		expect(text).toContain('<h1>Victims of femicide by year</h1>');
		expect(text).toContain('Unit: victims of femicide a year.');
		expect(text).toContain('Cut: June 2025.');
		expect(text).toContain(
			'Source: <a href="https://www.gob.mx/sesnsp" target="_blank" rel="noopener">SESNSP, Victims</a>.'
		);
		expect(text).toContain(
			'<a class="home" href="/en/femicide/#years" target="_blank" rel="noopener">Open in Atlas Violeta'
		);
		expect(text).toContain('Always the newest figures; today, release 0.1.0+979204a1.');
	});

	it('holds the whole table but for what only a file has; no data is said', () => {
		expect(text).toContain('<th scope="row">2023</th><td class="n">1,234</td></tr>');
		expect(text).toContain('<th scope="row">2024</th><td class="n">no data</td></tr>');
		expect(text).not.toContain('>sesnsp<');
	});

	it('allows its own script, style and data and nothing else', () => {
		const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
		expect(policy.replaceAll('&#39;', "'")).toBe(
			"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'"
		);
		expect(text).not.toMatch(/ style=| on\w+=|<style/);
	});

	it('is found by oEmbed and leaves the search engines to the page', () => {
		expect(text).toContain(
			'<link rel="alternate" type="application/json+oembed" href="https://atlas.example/embed/en/femicide/years/oembed.json"'
		);
		expect(text).toContain('<link rel="canonical" href="https://atlas.example/en/femicide/">');
		expect(text).toContain('content="noindex, indexifembedded"');
	});

	it('of an earlier release says so, and has no oEmbed', () => {
		const frozen = embedDocument(bars, { ...context, frozen: true });
		expect(frozen).toContain('A figure fixed to release 0.1.0+979204a1: it does not change.');
		expect(frozen).toContain('See today’s figures');
		expect(frozen).toContain(' data-frozen=""');
		expect(frozen).not.toContain('oembed');
	});

	it('writes nothing of a figure as markup, and links to nothing but the web and the site', () => {
		const hostile = embedDocument(
			{
				...bars,
				title: nasty,
				sentence: nasty,
				notes: [nasty],
				meta: {
					unit: nasty,
					cut: nasty,
					precision: nasty,
					sources: [
						{ name: nasty, url: 'javascript:alert(1)' },
						{ name: 'other', url: '//evil.example' }
					]
				},
				table: { ...bars.table, rows: [[nasty, 1, nasty]] }
			},
			{ ...context, view: `/en/femicide/?x=${nasty}` }
		);
		expect(hostile).not.toContain('<img');
		expect(hostile).not.toContain('href="javascript');
		expect(hostile).not.toContain('href="//');
	});

	it('holds the shapes once, beside the figure', () => {
		const states = [{ cve_ent: '01', d: 'M0,0"<', x: 3, y: 4, labelled: true }];
		const shapes = { width: 10, height: 8, states };
		const text = embedDocument(bars, { ...context, shapes });
		expect(text).toContain(
			'</main><svg id="outlines" aria-hidden="true" data-plane="10 8" data-names="3 4 1"><defs><g id="outlines-all"><path id="outlines-01" d="M0,0&quot;&lt;"/></g></defs></svg>'
		);
	});
});

describe('plainEmbed', () => {
	it('says each part in its language; the first is the document’s', () => {
		const part = { title: 'No está', lines: ['a & b'], links: [{ href: '/mapa/', text: 'Mapa' }] };
		const text = plainEmbed(
			[
				{ ...part, lang: 'es' },
				{ ...part, lang: 'en', title: 'Not here' }
			],
			files
		);
		expect(text).toContain('<html lang="es">');
		expect(text).toContain('<section lang="en"><h1>Not here</h1><p>a &amp; b</p>');
		expect(text).toContain('<a href="/mapa/" target="_blank" rel="noopener">Mapa</a>');
	});

	it('needs a part', () => {
		expect(() => plainEmbed([], files)).toThrow(RangeError);
	});
});
