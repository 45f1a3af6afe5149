/**
 * `npm start`: installs what is missing, builds the data and the site, serves it.
 * Only Node's own modules are imported before the packages are known to be there.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './house/chromium.mjs';
import { installPackages } from './house/packages.mjs';
import { duration, runStep } from './house/step.mjs';
import { nodeProblem } from './house/version.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const started = performance.now();

/** @param {string} line */
const stop = (line) => {
	console.error(line);
	process.exit(1);
};

const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const problem = nodeProblem(process.versions.node, engines.node);
if (problem !== null) stop(problem);

if (!(await installPackages(root, console.log))) {
	stop('The packages could not be installed: see the lines above. "npm ci" tries again.');
}

let { ATLAS_SHEETS = '' } = process.env;
// The printable sheets need it; who cannot have it gets the site without them.
if (ATLAS_SHEETS !== 'no' && (await ensureChromium(root, console.log)) === null) {
	console.log('The site is built without its printable sheets.');
	ATLAS_SHEETS = 'no';
}

console.log('Building the data and the site');
if (!(await runStep('npm', ['run', '--silent', 'build'], { cwd: root, env: { ATLAS_SHEETS } }))) {
	stop('The build failed: see the lines above.');
}
console.log(`Ready after ${duration(performance.now() - started)}`);

const { serveFromCommandLine } = await import('./serve.mjs');
await serveFromCommandLine();
