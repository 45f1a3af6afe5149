import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';
import { root } from './files';

/** The folder that the site serves as `/data/`. */
export const dataFolder = join(root, 'static', 'data');

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.wasm': 'application/wasm'
};

export interface EngineSite {
	readonly url: string;
	close(): Promise<void>;
}

/**
 * Builds the page of tests/e2e/engine-page, which holds the browser's engine and nothing else, and
 * serves it with the built data on a free port of the loopback.
 *
 * @param policy the content policy that every answer carries
 */
export async function serveEnginePage(policy: string): Promise<EngineSite> {
	const folder = mkdtempSync(join(tmpdir(), 'engine-page-'));
	await build({
		configFile: false,
		root: join(root, 'tests', 'e2e', 'engine-page'),
		logLevel: 'warn',
		build: {
			outDir: folder,
			emptyOutDir: true,
			target: 'es2022',
			modulePreload: { polyfill: false }
		}
	});
	const server = createServer((request, response) => {
		const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
		const file = path.startsWith('/data/')
			? join(dataFolder, path.slice('/data/'.length))
			: join(folder, path === '/' ? 'index.html' : path);
		if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
		response.writeHead(200, {
			'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
			'content-security-policy': policy
		});
		return createReadStream(file).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		async close() {
			await new Promise((resolve) => {
				server.close(resolve);
				server.closeAllConnections();
			});
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
