import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build';
import { BuildError } from './build-error';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
	readonly version: string;
};
const started = performance.now();
let last = started;

try {
	await build({
		data: join(root, 'data'),
		to: join(root, 'static', 'data'),
		version,
		progress(step) {
			const now = performance.now();
			console.log(`${step} (${Math.round(now - last)} ms)`);
			last = now;
		}
	});
	console.log(`static/data built in ${Math.round(performance.now() - started)} ms`);
} catch (error) {
	if (!(error instanceof BuildError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
