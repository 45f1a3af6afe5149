/** `npm run gone`: pages of `build/` for what only earlier releases had, so that links to it explain themselves. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RELEASES } from '../build/data-files';
import { writeGonePages } from './gone-pages';
import { ReleaseError } from './release-error';

const root = fileURLToPath(new URL('../../', import.meta.url));

try {
	const written = writeGonePages(join(root, 'data', RELEASES), join(root, 'build'));
	console.log(`${written.length} pages of withdrawn figures`);
} catch (error) {
	if (!(error instanceof ReleaseError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
