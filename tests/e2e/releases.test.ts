import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOT_KEPT } from '../../scripts/release/present';
import { startServer } from '../../scripts/serve.mjs';
import { releaseSlug } from '../../src/lib/embed/paths';
import type { ReleaseList } from '../../src/lib/query/releases';
import { openBrowser, visit } from '../helpers/browser';
import { filesUnder } from '../helpers/files';
import type { TemporaryFolder } from '../helpers/folder';
import { buildFolder, type Site } from '../helpers/server';
import { FIRST, SECOND, twoReleases } from '../helpers/two-releases';

const held: { folder?: TemporaryFolder; site?: Site; browser?: Browser } = {};

beforeAll(async () => {
	const folder = await twoReleases();
	const directory = join(folder.path, 'site');
	const [site, browser] = await Promise.all([startServer({ directory, port: 0 }), openBrowser()]);
	Object.assign(held, { folder, site, browser });
});
afterAll(async () => {
	await held.browser?.close();
	await held.site?.close();
	held.folder?.[Symbol.dispose]();
});

/** Opens an address of the site of two releases. */
function open(path: string, javaScriptEnabled: boolean) {
	if (!held.browser || !held.site) throw new Error('read before the tests of the file began');
	return visit(held.browser, held.site.url + path, { javaScriptEnabled });
}

const textOf = (page: Page) =>
	page.locator('main').evaluate((main) => (main.textContent ?? '').replace(/\s+/g, ' '));

describe('an embed after the next release', () => {
	it.each([
		{ path: '/embed/mapa/tasa-de-feminicidio/2024/', script: true, shows: 'Jalisco 2.50' },
		{ path: '/embed/en/map/femicide-rate/2024/', script: false, shows: 'Jalisco 2.50' },
		{ path: '/embed/en/femicide/years/', script: true, shows: '742' }
	])('that is live shows the new figures: $path', async ({ path, script, shows }) => {
		await using opened = await open(path, script);
		const text = await textOf(opened.page);
		expect(text.replaceAll('\u00a0', ' ')).toMatch(new RegExp(shows.replace(' ', '\\s*')));
		expect(text).toContain(SECOND);
		expect(text).not.toContain(FIRST);
		expect(opened.problems).toEqual([]);
	});

	it.each([
		{ path: 'mapa/tasa-de-feminicidio/2024/', script: true, shows: 'Jalisco 0.81' },
		{ path: 'en/map/femicide-rate/2024/', script: false, shows: 'Jalisco 0.81' },
		{ path: 'feminicidio/years/', script: false, shows: '732' }
	])('that is fixed to the first shows what it showed, and says so: $path', async (each) => {
		const address = `/embed/releases/${releaseSlug(FIRST)}/${each.path}`;
		await using opened = await open(address, each.script);
		const text = await textOf(opened.page);
		expect(text).toMatch(new RegExp(each.shows.replace(' ', '\\s*')));
		expect(text).toMatch(
			each.path.startsWith('en/')
				? `A figure fixed to release ${FIRST}: it does not change.`
				: `Figura fija en la versión ${FIRST}: no cambia.`
		);
		expect(opened.problems).toEqual([]);
	});
});

describe('a link to an indicator that was withdrawn', () => {
	it('explains itself, and leads to the figure as it was', async () => {
		await using opened = await open('/embed/en/map/withdrawn-rate/2024/', true);
		const { page } = opened;
		expect(await textOf(page)).toContain(
			`The figure “Rate that was withdrawn, 2024” used to be here.It was withdrawn with release ${SECOND}`
		);
		const link = page.getByRole('link', { name: `as it was in release ${FIRST}` });
		await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
		const text = await textOf(page);
		expect(text).toContain('Rate that was withdrawn per 100,000 women, 2024');
		expect(text).toMatch(/Jalisco\s*0\.81/);
		expect(opened.problems).toEqual([]);
	});

	it('does so at the address of its page as well, without a script', async () => {
		await using opened = await open('/mapa/tasa-retirada/2024/', false);
		const { page } = opened;
		expect(await page.locator('html').getAttribute('lang')).toBe('es');
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
			'Esta página ya no existe'
		);
		await page.getByRole('link', { name: `en la versión ${FIRST}` }).click();
		await page.getByRole('heading', { name: /^Tasa que se retiró/ }).waitFor();
		expect(new URL(page.url()).pathname).toBe(
			`/embed/releases/${releaseSlug(FIRST)}/mapa/tasa-retirada/2024/`
		);
	});
});

describe('the built site', () => {
	const read = (path: string) => readFileSync(join(buildFolder, path), 'utf8');
	const listed = () => JSON.parse(read('data/releases/index.json')) as ReleaseList;

	it('keeps its own release, the same as its data: if not, npm run release', () => {
		const list = listed();
		const folder = `data/releases/${releaseSlug(list.present)}/`;
		const { release } = JSON.parse(read('data/manifest.json')) as { readonly release: string };
		expect(list.present).toBe(release);
		expect(list.releases.map((each) => each.release)).toContain(release);
		const living = ['answers', 'records'].flatMap((part) =>
			filesUnder(join(buildFolder, 'data', part))
				.filter((name) => name.endsWith('.json'))
				.map((name) => `${part}/${name}`)
				.filter((path) => !NOT_KEPT.includes(path))
		);
		// Whoever is taken out of the directory is taken out of every release.
		for (const path of NOT_KEPT)
			expect(existsSync(join(buildFolder, folder, path)), path).toBe(false);
		expect(living.length).toBeGreaterThan(400);
		const other = living.filter((path) => read(`data/${path}`) !== read(folder + path));
		expect(other).toEqual([]);
	});

	it('has a frozen embed beside every living one, and draws each', () => {
		const embeds = filesUnder(join(buildFolder, 'embed')).filter((name) =>
			name.endsWith('/index.html')
		);
		const frozen = new Set(embeds.filter((name) => name.startsWith('releases/')));
		const living = filesUnder(join(buildFolder, 'embed'))
			.filter((name) => name.endsWith('/oembed.json') && !name.startsWith('releases/'))
			.map((name) => name.replace('oembed.json', 'index.html'));
		expect(living.length).toBeGreaterThan(400);
		const slug = releaseSlug(listed().present);
		expect(living.filter((name) => !frozen.has(`releases/${slug}/${name}`))).toEqual([]);
		const undrawn = [...frozen].filter((name) => !/data-frozen/.test(read(`embed/${name}`)));
		expect(undrawn).toEqual([]);
	});
});
