/**
 * `npm run build`: the data, the site in `build/`, and all that stands beside its pages. Most steps keep one processor of
 * two busy, so that those which need nothing of each other run side by side:
 *
 * 1. The data: everything else reads them.
 * 2. Embeds beside the pages: both read the data. What is in `static/` while Vite builds is copied, half written or not, so
 *    that the embeds are written elsewhere and moved in afterwards.
 * 3. Pages of withdrawn figures: they have cards too, and are made from the names of all embeds.
 * 4. Sitemap, cards and sheets: all read the built pages.
 * 5. Compressed copies of all of it.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressFolder } from './compress.mjs';
import { duration, runStep } from './house/step.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const built = join(root, 'build');
/** Where the embeds are written meanwhile; on the disk of `build/`, so that moving them takes no time. */
const beside = join(root, '.svelte-kit', 'beside');
const started = performance.now();

/**
 * Runs npm several times side by side; ends the process when one run failed, after the others ended.
 * @param {Readonly<Record<string, readonly string[]>>} runs npm's arguments by what the run is for
 */
async function together(runs) {
	const begun = performance.now();
	const names = Object.keys(runs);
	const good = await Promise.all(
		Object.values(runs).map((args) => runStep('npm', ['--silent', ...args], { cwd: root }))
	);
	const failed = names.filter((_, i) => !good[i]);
	if (failed.length > 0) {
		console.error(`The build stopped: ${failed.join(' and ')} failed, see the lines above.`);
		process.exit(1);
	}
	console.log(`${names.join(' and ')}: ${duration(performance.now() - begun)}`);
}

await together({ data: ['run', 'data'] });
rmSync(join(root, 'static', 'embed'), { recursive: true, force: true });
// Before the two, which would both write its files.
await together({ types: ['exec', '--', 'svelte-kit', 'sync'] });
mkdirSync(beside, { recursive: true });
await together({
	embeds: ['exec', '--', 'tsx', 'scripts/embeds/main.ts', '--to', beside],
	pages: ['exec', '--', 'vite', 'build']
});
renameSync(join(beside, 'embed'), join(built, 'embed'));
await together({ gone: ['run', 'gone'] });
await together({
	sitemap: ['run', 'sitemap'],
	cards: ['run', 'cards'],
	sheets: ['run', 'sheets']
});
const begun = performance.now();
const count = await compressFolder(built);
console.log(`${count} files compressed: ${duration(performance.now() - begun)}`);
console.log(`The site is built, after ${duration(performance.now() - started)}`);
