import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFolder } from '../../../scripts/compress.mjs';
import { startServer } from '../../../scripts/serve.mjs';
import { headerPolicy, headersFor, policyText } from '../../../scripts/serve/headers.mjs';

let directory: string;
let site: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
	directory = mkdtempSync(join(tmpdir(), 'atlas-violeta-site-'));
	const put = (path: string, text: string) => {
		mkdirSync(join(directory, path, '..'), { recursive: true });
		writeFileSync(join(directory, path), text);
	};
	put('index.html', `<p>${'inicio '.repeat(500)}</p>`);
	put('404.html', '<p>no está</p>');
	put('mapa/index.html', '<p>mapa</p>');
	put('data/states.csv', 'cve_ent\n01\n');
	put('_app/immutable/start.js', `console.log('${'a'.repeat(2000)}');`);
	await compressFolder(directory);
	site = await startServer({ directory, port: 0 });
});

afterAll(async () => {
	await site.close();
	rmSync(directory, { recursive: true, force: true });
});

describe('createSite(directory)', () => {
	it('serves a folder with its page', async () => {
		const answer = await fetch(`${site.url}/mapa/`);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
		expect(await answer.text()).toBe('<p>mapa</p>');
	});

	it('sends a page without its last slash to the page, with its query', async () => {
		const answer = await fetch(`${site.url}/mapa?form=tiles`, { redirect: 'manual' });
		expect(answer.status).toBe(308);
		expect(answer.headers.get('location')).toBe('/mapa/?form=tiles');
	});

	it.each(['/nada/', '/nada', '/mapa/nada.csv', '/%E0%A4%A', '/a/..%2f..%2fetc/passwd'])(
		'answers %s with 404.html and status 404',
		async (path) => {
			const answer = await fetch(`${site.url}${path}`);
			expect(answer.status).toBe(404);
			expect(await answer.text()).toBe('<p>no está</p>');
		}
	);

	it('sends the compressed copy to who accepts it, and the file itself to who does not', async () => {
		const size = (encoding: string) =>
			new Promise<{ encoding: string | undefined; bytes: number }>((resolve, reject) => {
				const options = { headers: { 'accept-encoding': encoding } };
				request(`${site.url}/`, options, (answer) => {
					let bytes = 0;
					answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
					answer.on('end', () => resolve({ encoding: answer.headers['content-encoding'], bytes }));
				})
					.on('error', reject)
					.end();
			});
		const [br, gzip, plain] = await Promise.all([size('br, gzip'), size('gzip'), size('identity')]);
		expect([br.encoding, gzip.encoding, plain.encoding]).toEqual(['br', 'gzip', undefined]);
		expect(br.bytes).toBeLessThan(gzip.bytes);
		expect(gzip.bytes).toBeLessThan(plain.bytes);
	});

	it('opens /data/ to other sites, and nothing else', async () => {
		const data = await fetch(`${site.url}/data/states.csv`);
		const page = await fetch(`${site.url}/mapa/`);
		expect(data.headers.get('access-control-allow-origin')).toBe('*');
		expect(data.headers.get('content-type')).toBe('text/csv; charset=utf-8');
		expect(page.headers.get('access-control-allow-origin')).toBeNull();
		for (const answer of [data, page]) {
			expect(answer.headers.get('content-security-policy')).toBe(headerPolicy());
			expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
			expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
		}
	});

	it('refuses to change anything', async () => {
		const answer = await fetch(`${site.url}/mapa/`, { method: 'POST', body: 'x' });
		expect(answer.status).toBe(405);
	});
});

describe('headersFor(pathname)', () => {
	it.each([
		['/_app/immutable/start.js', /immutable/],
		['/data/states.1a2b3c4d5e.parquet', /immutable/],
		['/data/states.parquet', /must-revalidate/],
		['/data/manifest.json', /must-revalidate/],
		['/mapa/', /must-revalidate/]
	])('keeps %s for as long as its name stays true', (path, cache) => {
		expect(headersFor(path)['Cache-Control']).toMatch(cache);
	});
});

describe('policyText(directives)', () => {
	it('quotes keywords and hashes, and nothing else', () => {
		const text = policyText({ 'worker-src': ['self', 'blob:'], 'style-src': ['sha256-ab='] });
		expect(text).toBe("worker-src 'self' blob:; style-src 'sha256-ab='");
	});
});

describe('startServer({ directory, port })', () => {
	it('says when the port is taken', async () => {
		const other = createServer();
		const port = await new Promise<number>((resolve) => {
			other.listen(0, '127.0.0.1', () => {
				const address = other.address();
				resolve(typeof address === 'object' && address !== null ? address.port : 0);
			});
		});
		await expect(startServer({ directory, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
		other.close();
	});
});
