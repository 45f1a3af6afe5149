/**
 * `npm run release`: keeps what the built data say, so that they can be read and drawn as they are now after they have
 * moved on. Builds nothing. `-- --replace` puts them in the place of the newest release, where that was never published.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { RELEASES } from '../build/data-files';
import { addRelease } from './add-release';
import { ReleaseError } from './release-error';
import { siteRelease } from './site-release';

const root = fileURLToPath(new URL('../../', import.meta.url));
const project = { data: join(root, 'data'), site: join(root, 'static') };

try {
	const { replace } = parseArgs({
		options: { replace: { type: 'boolean', default: false } }
	}).values;
	const lines = addRelease(join(project.data, RELEASES), {
		...(await siteRelease(project)),
		made: new Date().toISOString().slice(0, 10),
		replace
	});
	console.log(lines.join('\n'));
} catch (error) {
	const isUsage = error instanceof TypeError && 'code' in error;
	if (!isUsage && !(error instanceof ReleaseError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
