/** `npm run cards`: draws the social cards that the pages of `build/` name. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OriginError, siteOrigin } from '../house/origin.mjs';
import { duration } from '../house/step.mjs';
import { writeCards } from './cards';

const root = fileURLToPath(new URL('../../', import.meta.url));
const started = performance.now();

try {
	const { cards, figures } = await writeCards({
		data: join(root, 'data'),
		site: join(root, 'static'),
		built: join(root, 'build'),
		origin: siteOrigin(process.env)
	});
	const time = duration(performance.now() - started);
	console.log(`${cards} social cards, ${figures} of them with a figure, in ${time}`);
} catch (error) {
	if (!(error instanceof OriginError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
