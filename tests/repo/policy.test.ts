import { describe, expect, it } from 'vitest';
import { contentPolicy, embedPolicy, picturePolicy } from '../../deploy/content-policy.js';
import { OPEN_FOLDERS, headersFor } from '../../scripts/serve/headers.mjs';
import { pagePath, pages } from '../../src/lib/view/paths';
import { deployedRules, headersOfHost, rulesFor } from '../helpers/host-headers';

const OTHER_ORIGIN = /https?:|\*|\.[a-z]{2,}/;

describe('contentPolicy, embedPolicy', () => {
	it('start from nothing, and allow no other origin, no eval and no inline script', () => {
		for (const policy of [contentPolicy, embedPolicy]) {
			expect(policy['default-src']).toEqual(['none']);
			const sources = Object.entries(policy)
				.filter(([name]) => name !== 'frame-ancestors')
				.flatMap(([, values]) => values);
			expect(sources).not.toContain('unsafe-eval');
			expect(sources).not.toContain('unsafe-inline');
			expect(sources.filter((source) => OTHER_ORIGIN.test(source))).toEqual([]);
		}
	});

	it('let a page of this site be framed by none, and an embed by all', () => {
		for (const page of pages) {
			const policy = headersFor(pagePath(page, 'en'))['Content-Security-Policy'];
			expect(policy).toMatch(/frame-src 'self';.* frame-ancestors 'none'$/);
		}
		expect(headersFor('/embed/mapa/')['Content-Security-Policy']).toMatch(/frame-ancestors \*$/);
	});
});

describe('picturePolicy', () => {
	it('lets nothing run in a picture that is opened by itself, and nothing be asked for', () => {
		expect(picturePolicy['default-src']).toEqual(['none']);
		expect(Object.keys(picturePolicy)).not.toContain('script-src');
		expect(Object.values(picturePolicy).flat()).not.toContain('self');
	});
});

describe('deploy/_headers', () => {
	/** An address of each page, folder and kind of file. */
	const paths = [
		...pages.flatMap((page) => [pagePath(page, 'es'), pagePath(page, 'en', ['x'])]),
		...['/404.html', '/favicon.svg', '/robots.txt', '/sitemap.xml'],
		...['/__data.json', '/mapa/x/__data.json', '/estados/oaxaca/atlas-violeta-oaxaca.pdf'],
		...['/novedades/x.atom', '/en/releases/x.atom'],
		...['/_app/immutable/a.js', '/directory/01.json', '/helplines/es.json', '/search/en.json'],
		...OPEN_FOLDERS.map((folder) => `/${folder}/x.json`),
		...['/data/states.parquet', '/data/states.csv', '/api/v1/indicators/x.csv'],
		...['/data/geo/states.geojson', '/data/catalog.jsonld', '/data/releases/x/answers/y.json'],
		...['/embed/mapa/', '/embed/en/map/2021/', '/embed/mapa/data.csv', '/embed/host.js'],
		'/embed/assets/embed.1a2b3c4d5e.js'
	];
	/** What the file leaves to the host: types that all know, and that most files are asked for each time. */
	const LEFT_TO_HOST = /^(Content-Type|Cache-Control)$/;

	it.each(paths)('adds up to the headers of headersFor("%s")', (path) => {
		const sent = headersOfHost(path);
		const meant = headersFor(path);
		const strict = Object.entries(meant).filter(([name]) => !LEFT_TO_HOST.test(name));
		expect(sent).toMatchObject(Object.fromEntries(strict));
		expect(meant).toMatchObject(sent);
	});

	it.each(paths)('has one rule with a policy for %s', (path) => {
		const fitting = rulesFor(path).filter(({ headers }) => 'Content-Security-Policy' in headers);
		expect(fitting).toHaveLength(1);
	});

	it('has no more rules than such hosts read, and no line longer than they read', () => {
		expect(deployedRules.length).toBeLessThanOrEqual(100);
		for (const { headers } of deployedRules)
			for (const line of Object.entries(headers)) expect(line.join(': ').length).toBeLessThan(2000);
	});
});
