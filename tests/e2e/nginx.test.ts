import { readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFolder } from '../../scripts/compress.mjs';
import { startServer } from '../../scripts/serve.mjs';
import { headersFor, headersForMissing, preflightHeaders } from '../../scripts/serve/headers.mjs';
import { defaultYear, indicator } from '../../src/lib/catalog/indicators';
import { temporaryFolder, type TemporaryFolder } from '../helpers/folder';
import { startNginx, type Nginx } from '../helpers/nginx';
import { buildFolder, type Site } from '../helpers/server';

const LONG = '<p>Nuevo León</p>'.repeat(200);
const paths = [
	...['/', '/mapa/', '/en/map/', '/favicon.svg', '/robots.txt', '/sitemap.xml'],
	...['/_app/immutable/start.js', '/estados/x/x.pdf', '/novedades/x.atom'],
	...['/_app/immutable/engine.wasm', '/_app/immutable/text.woff2', '/_app/immutable/page.css'],
	...['/data/manifest.json', '/data/states.csv', '/data/states.parquet'],
	...['/data/states.1a2b3c4d5e6f.parquet', '/data/catalog.jsonld', '/data/geo/states.geojson'],
	...['/api/v1/indicators.json', '/api/v1/indicators/x.zip', '/cards/es/map.png'],
	...['/facts/es/x.json', '/shapes/states.json', '/fonts-picture/sans-400.ttf'],
	...['/embed/mapa/', '/embed/mapa/image.svg', '/embed/mapa/data.csv', '/embed/mapa/oembed.json'],
	...['/embed/host.js', '/embed/assets/embed.1a2b3c4d5e.css']
];

/** The path of the file that answers an address. */
const fileOf = (path: string) =>
	path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);

interface Answer {
	readonly status: number;
	readonly headers: IncomingMessage['headers'];
	readonly body: Buffer;
}

/** Asks without what `fetch` adds by itself: compression, and following where it is sent. */
function ask(
	address: string,
	{ method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}
): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request(address, { method, headers }, (answer) => {
			const parts: Buffer[] = [];
			answer.on('data', (part: Buffer) => parts.push(part));
			answer.on('end', () => {
				const { statusCode: status = 0, headers: held } = answer;
				resolve({ status, headers: held, body: Buffer.concat(parts) });
			});
		})
			.on('error', reject)
			.end();
	});
}

const lower = (headers: Record<string, string>) =>
	Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** The headers that a policy of this site can carry, so that one too many is seen too. */
const OURS =
	/^(content-(security-policy|type)|cross-origin-|access-control-|x-|referrer|permissions|cache-control)/;
const ours = ({ headers }: Answer) =>
	Object.fromEntries(Object.entries(headers).filter(([name]) => OURS.test(name)));

const held: { folder?: TemporaryFolder; nginx?: Nginx; site?: Site } = {};
const nginx = (path: string) => `${held.nginx?.url}${path}`;
const site = (path: string) => `${held.site?.url}${path}`;

beforeAll(async () => {
	const files = Object.fromEntries(paths.map((path) => [fileOf(path), LONG]));
	const pages = { '404.html': '<p>no está</p>', 'embed/404.html': '<p>no está aquí</p>' };
	held.folder = temporaryFolder({ ...files, ...pages });
	await compressFolder(held.folder.path);
	held.nginx = await startNginx(held.folder.path);
	held.site = await startServer({ directory: held.folder.path, port: 0 });
});

afterAll(async () => {
	await held.site?.close();
	await held.nginx?.[Symbol.asyncDispose]();
	held.folder?.[Symbol.dispose]();
});

describe('deploy/nginx.conf in a real nginx', () => {
	it.each(paths)(
		'sends the headers of headersFor("%s"), and the server of this project too',
		async (path) => {
			const [real, own] = await Promise.all([ask(nginx(path)), ask(site(path))]);
			expect([real.status, own.status]).toEqual([200, 200]);
			expect(ours(real)).toEqual(lower(headersFor(path)));
			expect(ours(own)).toEqual(lower(headersFor(path)));
		}
	);

	it.each([
		['/nada/', '<p>no está</p>'],
		['/data/nothing.1a2b3c4d5e6f.parquet', '<p>no está</p>'],
		['/data/', '<p>no está</p>'],
		['/embed/mapa/nada/', '<p>no está aquí</p>'],
		['/embed/assets/', '<p>no está aquí</p>']
	])('answers %s with 404 and the headers of its folder', async (path, text) => {
		for (const address of [nginx(path), site(path)]) {
			const answer = await ask(address);
			expect(answer.status).toBe(404);
			expect(answer.body.toString()).toBe(text);
			expect(ours(answer)).toEqual(lower(headersForMissing(path)));
		}
	});

	it('answers the preflight of scripts of other sites, and refuses every other method', async () => {
		for (const address of [nginx, site]) {
			for (const path of ['/data/states.csv', '/api/v1/indicators.json', '/embed/mapa/']) {
				const answer = await ask(address(path), { method: 'OPTIONS' });
				expect([answer.status, answer.body.length]).toEqual([204, 0]);
				expect(ours(answer)).toEqual(lower(preflightHeaders(path) ?? {}));
			}
			const page = await ask(address('/mapa/'), { method: 'OPTIONS' });
			expect(page.status).toBe(405);
			expect(page.headers['access-control-allow-origin']).toBeUndefined();
			expect((await ask(address('/data/states.csv'), { method: 'POST' })).status).toBe(405);
		}
	});

	it('sends the compressed copy to who accepts it', async () => {
		const path = '/data/geo/states.geojson';
		const headers = { 'accept-encoding': 'gzip' };
		for (const address of [nginx(path), site(path)]) {
			const answer = await ask(address, { headers });
			expect(answer.headers['content-encoding']).toBe('gzip');
			expect(answer.headers.vary).toBe('Accept-Encoding');
			expect(gunzipSync(answer.body).toString()).toBe(LONG);
			expect((await ask(address)).body.toString()).toBe(LONG);
		}
	});

	it('tells length without the file, sends parts of it, and not again what has not changed', async () => {
		const path = '/data/states.parquet';
		for (const address of [nginx(path), site(path)]) {
			const head = await ask(address, { method: 'HEAD' });
			expect([head.status, head.body.length]).toEqual([200, 0]);
			expect(Number(head.headers['content-length'])).toBe(Buffer.byteLength(LONG));
			const part = await ask(address, { headers: { range: 'bytes=3-13' } });
			expect([part.status, part.body.toString()]).toEqual([206, 'Nuevo León'.slice(0, 10)]);
			expect(part.headers['content-range']).toBe(`bytes 3-13/${Buffer.byteLength(LONG)}`);
			const again = await ask(address, { headers: { 'if-none-match': head.headers.etag ?? '' } });
			expect([again.status, again.body.length]).toEqual([304, 0]);
		}
	});

	it('sends a page without its last slash to the page, with its query', async () => {
		for (const [address, status] of [
			[nginx('/en/map?form=tiles'), 301],
			[site('/en/map?form=tiles'), 308]
		] as const) {
			const answer = await ask(address);
			expect(answer.status).toBe(status);
			expect(answer.headers.location).toBe('/en/map/?form=tiles');
		}
	});

	it('serves the built site: a page, a table and an embed', async () => {
		await using built = await startNginx(buildFolder);
		const manifest = readFileSync(join(buildFolder, 'data', 'manifest.json'), 'utf8');
		const { slug, ...of } = indicator('femicide_rate');
		const embed = `/embed/mapa/${slug.es}/${defaultYear(of)}/`;
		for (const path of ['/', '/en/map/', '/data/states.parquet', embed]) {
			const answer = await ask(`${built.url}${path}`);
			expect(answer.status, path).toBe(200);
			expect(ours(answer), path).toEqual(lower(headersFor(path)));
		}
		const { body } = await ask(`${built.url}/data/manifest.json`);
		expect(body.toString()).toBe(manifest);
	});
});
