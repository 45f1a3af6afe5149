import { describe, expect, it } from 'vitest';
import {
	cardPath,
	descriptionOfHtml,
	firstEmbed,
	titleOfHtml,
	withSocialTags
} from '../../../src/lib/share/social-head';
import { attribute } from '../../helpers/html';

const page = (path: string, title: string, description: string, body = '') => `<!doctype html>
<html lang="es">
	<head>
		<meta charset="utf-8" />
		<!--h--><meta name="description" content="${description}"/> <link rel="canonical" href="${path}"/> <link rel="alternate" hreflang="es" href="${path}"/><link rel="alternate" hreflang="en" href="/en${path}"/><!----><title>${title}</title>
	</head>
	<body>${body}</body>
</html>`;

const origin = 'https://atlas.example.org';
const contentOf = (html: string, property: string) => {
	const tag = new RegExp(`<meta property="${property}"[^>]*>`).exec(html)?.[0] ?? '';
	return attribute(tag, 'content');
};

describe('cardPath(path)', () => {
	it.each([
		['/', '/cards/index.png'],
		['/en/', '/cards/en.png'],
		['/mapa/', '/cards/mapa.png'],
		['/mapa/tasa-de-feminicidio/2024/', '/cards/mapa/tasa-de-feminicidio.png'],
		['/mapa/tasa-de-feminicidio/2015/', '/cards/mapa/tasa-de-feminicidio.png'],
		['/en/map/femicide-rate/2024/', '/cards/en/map/femicide-rate.png'],
		['/encuesta/grupos/', '/cards/encuesta/grupos.png'],
		['/intervenciones/organizaciones/oaxaca/', '/cards/intervenciones/organizaciones/oaxaca.png']
	])('of %s is %s', (path, card) => {
		expect(cardPath(path)).toBe(card);
	});
});

describe('titleOfHtml(html)', () => {
	it('leaves the name of the site out, and reads entities once', () => {
		expect(titleOfHtml('<title>Edad &lt; 15 &amp;amp; más · Atlas Violeta</title>')).toBe(
			'Edad < 15 &amp; más'
		);
		expect(titleOfHtml('<title>Atlas Violeta</title>')).toBe('Atlas Violeta');
		expect(titleOfHtml('<p>no title</p>')).toBe('');
	});
});

describe('descriptionOfHtml(html)', () => {
	const described = (text: string) =>
		descriptionOfHtml(`<meta name="description" content="${text}"/>`);

	it('is the whole of a short one', () => {
		expect(described('Uno. &quot;Dos&quot; &#38; tres')).toBe('Uno. "Dos" & tres');
	});

	it('is the sentences that fit whole, and never ends at a decimal point', () => {
		const first =
			'Guerrero tiene el porcentaje más alto (47.6 %), pero no se puede decir si es mayor.';
		expect(described(`${first} ${'muy '.repeat(40)}largo 39.9 % y más.`)).toBe(first);
	});

	it('is more than a first sentence that says too little', () => {
		const text = described(`37 programas. ${'palabra '.repeat(40)}final.`);
		expect(text).toMatch(/^37 programas\. palabra .*palabra…$/);
		expect(text.length).toBeGreaterThan(180);
	});

	it('breaks a single long sentence at a word', () => {
		const text = described(`${'palabra '.repeat(40)}final.`);
		expect(text).toMatch(/palabra…$/);
		expect(text.length).toBeLessThanOrEqual(200);
	});
});

describe('firstEmbed(path, html)', () => {
	const framed =
		'<section class="wide chart-figure s-1" aria-labelledby="years"></section><section class="wide chart-figure" aria-labelledby="months"></section>';

	it.each([
		['/feminicidio/', framed, '/embed/feminicidio/years/'],
		['/cobertura/', framed, '/embed/cobertura/map/'],
		['/intervenciones/programas/sin-figura/', '<p></p>', null],
		['/encuesta/tabulador/', framed, null],
		['/intervenciones/organizaciones/oaxaca/', framed, null],
		['/ayuda/', '', null],
		['/mapa/tasa-de-feminicidio/2024/', '', '/embed/mapa/tasa-de-feminicidio/2024/']
	])('of %s', (path, html, embed) => {
		expect(firstEmbed(path, html)).toBe(embed);
	});

	it('of the map without a view is that of the view it shows', () => {
		const html = page('/mapa/violencia-de-pareja/2021/', 'Mapa', 'x');
		expect(firstEmbed('/mapa/', html)).toBe('/embed/mapa/violencia-de-pareja/2021/');
	});
});

describe('withSocialTags(html, context)', () => {
	const path = '/mapa/tasa-de-feminicidio/2024/';
	const html = withSocialTags(page(path, 'Tasa, 2024 · Atlas Violeta', 'Lo que dice.'), {
		path,
		origin
	});

	it('says what is shared', () => {
		const said = ['type', 'site_name', 'title', 'description', 'url', 'locale', 'locale:alternate'];
		expect(said.map((name) => contentOf(html, `og:${name}`))).toEqual([
			'website',
			'Atlas Violeta',
			'Tasa, 2024',
			'Lo que dice.',
			`${origin}${path}`,
			'es_MX',
			'en_GB'
		]);
		const image = ['', ':type', ':width', ':height', ':alt'];
		expect(image.map((name) => contentOf(html, `og:image${name}`))).toEqual([
			`${origin}/cards/mapa/tasa-de-feminicidio.png`,
			'image/png',
			'1200',
			'630',
			'Tasa, 2024'
		]);
		expect(html).toContain('<meta name="twitter:card" content="summary_large_image" />');
	});

	it('describes a map to search engines by its title too, any page by what they show', () => {
		const meta = (text: string) => /<meta name="description"[^>]*>/.exec(text)?.[0] ?? '';
		expect(attribute(meta(html), 'content')).toBe('Tasa, 2024. Lo que dice.');
		const long = `${'Muy largo. '.repeat(30)}Fin.`;
		const help = withSocialTags(page('/ayuda/', 'Ayuda', long), { path: '/ayuda/', origin });
		expect(attribute(meta(help), 'content')).toBe('Muy largo. '.repeat(18).trim());
	});

	it('makes the addresses of the page whole, each once, with one for other languages', () => {
		expect(html.match(/<link rel="canonical"[^>]*>/g)).toEqual([
			`<link rel="canonical" href="${origin}${path}"/>`
		]);
		expect(html).toContain(`hreflang="en" href="${origin}/en${path}"`);
		expect(html).toContain(`<link rel="alternate" hreflang="x-default" href="${origin}${path}" />`);
		expect(html).not.toMatch(/<link rel="(?:canonical|alternate)"[^>]*href="\//);
	});

	it('leads to the embed', () => {
		expect(html).toContain(
			`<link rel="alternate" type="application/json+oembed" href="${origin}/embed${path}oembed.json" title="Tasa, 2024" />`
		);
		const help = withSocialTags(page('/ayuda/', 'Ayuda', 'x'), { path: '/ayuda/', origin });
		expect(help).not.toContain('oembed');
	});

	it('lets no text of a page out of its attribute', () => {
		const hostile = page('/ayuda/', '"&gt;&lt;script>$1&amp;', 'a&quot;&gt;&lt;b>');
		const written = withSocialTags(hostile, { path: '/ayuda/', origin });
		expect(written).toContain('content="&quot;&gt;&lt;script&gt;$1&amp;"');
		expect(written).toContain('content="a&quot;&gt;&lt;b&gt;"');
		expect(written).not.toMatch(/<script|<b>/);
	});

	it('gives a page without an address of its own the one it has', () => {
		const bare = withSocialTags('<head><title>Datos</title></head>', { path: '/datos/', origin });
		expect(bare).toContain(`<link rel="canonical" href="${origin}/datos/" />`);
	});
});
