import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addRelease } from '../../../scripts/release/add-release';
import { goneFigures } from '../../../scripts/release/gone';
import { gonePageHtml, gonePages } from '../../../scripts/release/gone-page';
import { writeGonePages } from '../../../scripts/release/gone-pages';
import { filesUnder } from '../../helpers/files';
import { temporaryFolder } from '../../helpers/folder';
import { textOf } from '../../helpers/html';
import { addition, mapRecord } from './given';

const shell = `<!doctype html>
<html lang="es">
	<head>
		<link href="/styles.css" rel="stylesheet">
		<link href="/start.js" rel="modulepreload">
	</head>
	<body data-x="y"><div id="app"></div><script>start()</script></body>
</html>`;

const study = {
	page: 'study' as const,
	view: { es: '/intervenciones/estudio-2022/', en: '/en/interventions/2022-study/' },
	data: ['records/interventions/study.json']
};
const figures = [
	mapRecord('vieja', 2024),
	{ ...study, figure: 'men', title: { es: 'Hombres', en: 'Men <8>' } },
	{ ...study, figure: 'boys', title: { es: 'Niños', en: 'Boys' } }
];
const now = '1.0.2+00000002';

describe('gonePages(figures)', () => {
	it('are the pages of the figures, each once with all of its own', () => {
		const record = { release: '1.0.1+00000001', number: 1, made: '2026-01-01', files: {}, figures };
		const pages = gonePages(goneFigures([record], { release: now, embeds: new Set() }));
		expect(pages.map(({ path, lang, figures: of }) => [path, lang, of.length])).toEqual([
			['/mapa/vieja/2024/', 'es', 1],
			['/en/map/vieja-en/2024/', 'en', 1],
			['/intervenciones/estudio-2022/', 'es', 2],
			['/en/interventions/2022-study/', 'en', 2]
		]);
	});
});

describe('gonePageHtml(page, shell)', () => {
	const record = { release: '1.0.1+00000001', number: 1, made: '2026-01-01', files: {}, figures };
	const found = gonePages(goneFigures([record], { release: now, embeds: new Set() }));
	const [, , , english] = found.map((page) => gonePageHtml(page, shell));

	it('says what was there, since when it is gone, and where it still is', () => {
		const text = textOf(english ?? '');
		expect(text).toContain('This page no longer exists');
		expect(text).toContain('The figure “Men <8>” used to be here.');
		expect(text).toContain(
			'withdrawn with release 1.0.2+00000002 of the data; the last one that has it is 1.0.1+00000001'
		);
		expect(english).toContain(
			'href="/embed/releases/1.0.1-00000001/en/interventions/2022-study/boys/"'
		);
		expect(english).toContain('<a href="tel:911">911</a>');
		expect(english).toContain('rel="nofollow noreferrer">Exit this page</a>');
	});

	it('has the look of the site and no script', () => {
		expect(english).toMatch(/<html lang="en"/);
		expect(english).toContain('<link href="/styles.css" rel="stylesheet">');
		expect(english).toContain('<meta name="robots" content="noindex" />');
		expect(english).not.toMatch(/<script|modulepreload|id="app"|<8>/);
	});
});

describe('writeGonePages(archive, built)', () => {
	it('writes those that the built site does not have', () => {
		using folder = temporaryFolder({
			'built/404.html': shell,
			'built/data/manifest.json': JSON.stringify({ release: now, tables: [] }),
			'built/intervenciones/estudio-2022/index.html': 'living',
			'built/embed/intervenciones/estudio-2022/men/oembed.json': '{}',
			'built/embed/releases/1.0.1-00000001/mapa/vieja/2024/oembed.json': '{}'
		});
		const [archive, built] = [join(folder.path, 'archive'), join(folder.path, 'built')];
		addRelease(archive, addition(1, { 'records/r.json': '1\n' }, { figures }));
		expect(writeGonePages(archive, built)).toEqual([
			'/mapa/vieja/2024/',
			'/en/map/vieja-en/2024/',
			'/en/interventions/2022-study/'
		]);
		expect(filesUnder(built)).toContain('en/map/vieja-en/2024/index.html');
		const living = readFileSync(join(built, 'intervenciones/estudio-2022/index.html'), 'utf8');
		expect(living).toBe('living');
	});
});
