/** `npm run serve`: serves build/ on this machine with the headers that a host has to send. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSite } from './serve/site.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const HOST = '127.0.0.1';
const DEFAULT_PORT = 4173;

/**
 * Starts a server of a built site on the loopback.
 * @param {{ directory: string, port: number }} options port 0 takes any free one
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 * @throws the error of `listen`, with code `EADDRINUSE` when the port is taken
 */
export function startServer({ directory, port }) {
	const server = createServer(createSite(directory));
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, HOST, () => {
			const address = server.address();
			const used = typeof address === 'object' && address !== null ? address.port : port;
			const close = () =>
				new Promise((done) => {
					server.close(() => done(undefined));
					server.closeAllConnections();
				});
			resolve({ url: `http://localhost:${used}`, port: used, close });
		});
	});
}

/** Serves build/ at PORT (4173) and says so; ends the process with one line when it cannot. */
export async function serveFromCommandLine() {
	const port = Number(process.env.PORT ?? DEFAULT_PORT);
	const directory = join(root, 'build');
	let problem = null;
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		problem = `PORT is "${process.env.PORT}"; a number from 0 to 65535 was expected.`;
	} else if (!existsSync(join(directory, 'index.html'))) {
		problem = 'There is no built site in build/. Run "npm run build" first, or "npm start".';
	} else {
		try {
			const { url } = await startServer({ directory, port });
			console.log(`Atlas Violeta is at ${url} (Ctrl+C to stop)`);
		} catch (error) {
			const code = error instanceof Error && 'code' in error ? error.code : null;
			problem =
				code === 'EADDRINUSE'
					? `Port ${port} is in use. Stop what uses it, or take another: PORT=${port + 1} npm start`
					: `The server could not start: ${error instanceof Error ? error.message : error}`;
		}
	}
	if (problem !== null) {
		console.error(problem);
		process.exit(1);
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serveFromCommandLine();
