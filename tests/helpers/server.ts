import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startServer } from '../../scripts/serve.mjs';

/** The built site that the browser tests read. */
export const buildFolder = fileURLToPath(new URL('../../build/', import.meta.url));

export type Site = Awaited<ReturnType<typeof startServer>>;

/**
 * Serves build/ at a free port of the loopback.
 * @throws when there is no build
 */
export async function serveBuild(): Promise<Site> {
	if (!existsSync(`${buildFolder}index.html`)) {
		throw new Error('build/ is missing: run "npm run build" before the browser tests.');
	}
	return startServer({ directory: buildFolder, port: 0 });
}
