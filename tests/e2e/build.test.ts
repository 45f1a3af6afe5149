import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../helpers/files';
import { buildFolder } from '../helpers/server';

const MEBIBYTE = 2 ** 20;
/** Common static hosts refuse larger files. */
const LARGEST_FILE = 25 * MEBIBYTE;
/** The budgets: what a page loads of JavaScript before anyone touches it. */
const FIRST_LOAD = 75_000;
const FIRST_LOAD_OF_SECTIONS = 90_000;

const files = filesUnder(buildFolder);
const known = new Set(files);
const compressed = new Map<string, number>();
const read = (path: string) => readFileSync(join(buildFolder, path), 'utf8');

/** Scripts that a page asks for by itself: its start script's imports, its module preloads, and what those import. */
function firstLoad(html: string): string[] {
	const seen = new Set<string>();
	const queue = [...html.matchAll(/["'(]\/?(_app\/immutable\/[\w./-]+\.js)["')]/g)].map(
		(m) => m[1]
	);
	for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
		if (seen.has(path)) continue;
		seen.add(path);
		const folder = path.slice(0, path.lastIndexOf('/') + 1);
		const statics = read(path).matchAll(
			/(?:^|[;}\s])(?:import|export)[^'"();]*?["'](\.[^"']+\.js)["']/g
		);
		for (const [, target] of statics) {
			if (target !== undefined)
				queue.push(new URL(target, `http://site/${folder}`).pathname.slice(1));
		}
	}
	return [...seen];
}

/** The size in bytes of a script as brotli sends it; pages share most of theirs. */
function compressedSize(path: string): number {
	const size =
		compressed.get(path) ?? brotliCompressSync(readFileSync(join(buildFolder, path))).length;
	compressed.set(path, size);
	return size;
}

function expectLoad(page: string, budget: number): void {
	const scripts = firstLoad(read(page));
	expect(scripts.length).toBeGreaterThan(3);
	const total = scripts.map(compressedSize).reduce((sum, size) => sum + size, 0);
	expect(total).toBeGreaterThan(10 * 1024);
	expect(total).toBeLessThanOrEqual(budget);
}

describe('build/', () => {
	it('has no file over 25 MiB', () => {
		expect(files.length).toBeGreaterThan(100);
		const large = files.filter((path) => statSync(join(buildFolder, path)).size > LARGEST_FILE);
		expect(large).toEqual([]);
	});

	it.each(['mapa/index.html', 'en/map/index.html', 'index.html', 'en/index.html'])(
		'loads at most 75 KB of JavaScript (brotli) for %s',
		(page) => expectLoad(page, FIRST_LOAD)
	);

	it.each([
		'feminicidio/index.html',
		'en/femicide/revisions/index.html',
		'feminicidio/estados/index.html',
		'en/femicide/municipalities/index.html',
		'violencia-familiar/municipios/index.html',
		'en/rape/states/index.html',
		'encuesta/index.html',
		'en/survey/change/index.html',
		'encuesta/grupos/index.html',
		'en/survey/check/index.html',
		'encuesta/tabulador/index.html',
		'estados/index.html',
		'estados/oaxaca/index.html',
		'en/states/tlaxcala/index.html',
		'en/compare/index.html',
		'novedades/index.html'
	])('loads at most 90 KB of JavaScript (brotli) for %s', (page) =>
		expectLoad(page, FIRST_LOAD_OF_SECTIONS)
	);

	it('holds the query engine, so that nothing is asked of another host', () => {
		expect(files.filter((path) => path.endsWith('.wasm')).length).toBeGreaterThanOrEqual(1);
		expect(
			files.filter((path) => /duckdb.*worker.*\.js$/.test(path)).length
		).toBeGreaterThanOrEqual(1);
	});

	it('has a compressed copy of every page', () => {
		const pages = files.filter((path) => path.endsWith('.html'));
		const bare = pages.filter((path) => !known.has(`${path}.br`) || !known.has(`${path}.gz`));
		expect(pages.length).toBeGreaterThan(100);
		expect(bare).toEqual([]);
	});

	it('names no other host in its pages but in links that a reader may follow', () => {
		const loaders =
			/<(?:script|img|iframe|source|video|audio|object|embed)\b[^>]*?(?:src|data)="https?:|<link\b(?![^>]*rel="(?:canonical|alternate)")[^>]*href="https?:/;
		const loading = files.filter((path) => path.endsWith('.html') && loaders.test(read(path)));
		expect(loading).toEqual([]);
	});
});
