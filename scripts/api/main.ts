/** `npm run data` writes the API and the catalogues after the tables. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OriginError, siteOrigin } from '../house/origin.mjs';
import type { StatesTopology } from './outlines';
import { writeApi } from './write';

const root = fileURLToPath(new URL('../../', import.meta.url));
const started = performance.now();

try {
	const topology = JSON.parse(
		readFileSync(join(root, 'data', 'geography', 'states.topo.json'), 'utf8')
	) as StatesTopology;
	const site = join(root, 'static');
	const count = writeApi({ site, topology, origin: siteOrigin(process.env) });
	console.log(`${count} files of the API in ${Math.round(performance.now() - started)} ms`);
} catch (error) {
	if (!(error instanceof OriginError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
