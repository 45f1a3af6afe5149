/** `npm run embeds [-- --to FOLDER]`: writes `static/embed/`, or `FOLDER/embed/`, from what `npm run data` made. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OriginError, siteOrigin } from '../house/origin.mjs';
import { writeEmbeds } from './embeds';

const root = fileURLToPath(new URL('../../', import.meta.url));
const site = join(root, 'static');
const { values } = parseArgs({ options: { to: { type: 'string', default: site } } });
const started = performance.now();
let last = started;

try {
	await writeEmbeds({
		data: join(root, 'data'),
		site,
		out: values.to,
		origin: siteOrigin(process.env),
		progress(step) {
			const now = performance.now();
			console.log(`${step} (${Math.round(now - last)} ms)`);
			last = now;
		}
	});
	console.log(`embed/ made in ${Math.round(performance.now() - started)} ms`);
} catch (error) {
	if (!(error instanceof OriginError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
