/**
 * `npm test`: installs what is missing, then lint, types, unit tests, build and browser tests.
 * Every step runs, also after a failed one, except the browser tests without a build. Its last line
 * reads `N passed, N failed`: tests, plus one failure for each other step that failed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHROMIUM_ADVICE, ensureChromium } from './house/chromium.mjs';
import { ensureNginx } from './house/nginx.mjs';
import { installPackages } from './house/packages.mjs';
import { duration, runStep } from './house/step.mjs';
import { readReport, sumTallies, tallyOf } from './house/tally.mjs';
import { nodeProblem } from './house/version.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = mkdtempSync(join(tmpdir(), 'atlas-violeta-'));
const started = performance.now();
const GOOD = { passed: 0, failed: 0, skipped: 0 };
const BAD = { passed: 0, failed: 1, skipped: 0 };

/** @type {{ name: string, tally: import('./house/tally.mjs').Tally, time: number }[]} */
const steps = [];

/**
 * @param {string} name
 * @param {() => Promise<import('./house/tally.mjs').Tally>} run
 */
async function step(name, run) {
	console.log(`\n=== ${name} (${duration(performance.now() - started)} so far)`);
	const begun = performance.now();
	const tally = await run();
	steps.push({ name, tally, time: performance.now() - begun });
	return tally.failed === 0;
}

/**
 * @param {string} script a script of package.json
 * @param {Record<string, string>} env
 */
const script = async (script, env = {}) =>
	(await runStep('npm', ['run', '--silent', script], { cwd: root, env })) ? GOOD : BAD;

/**
 * @param {string} project a project of vite.config.ts
 * @param {Record<string, string>} env
 */
async function vitest(project, env = {}) {
	const output = join(reports, `${project}.json`);
	const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
	const vitestProgram = join(root, 'node_modules', 'vitest', 'vitest.mjs');
	const ended = await runStep(
		process.execPath,
		[vitestProgram, ...args, `--outputFile.json=${output}`],
		{ cwd: root, env: { CI: 'true', ...env } }
	);
	return tallyOf(readReport(output), ended);
}

/** @returns {never} */
function finish() {
	rmSync(reports, { recursive: true, force: true });
	const { passed, failed, skipped } = sumTallies(steps.map(({ tally }) => tally));
	console.log('');
	for (const { name, tally, time } of steps) {
		console.log(`${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${duration(time)})`);
	}
	if (skipped > 0) console.log(`${skipped} skipped, each with its reason above`);
	console.log(`${passed} passed, ${failed} failed`);
	process.exit(failed === 0 ? 0 : 1);
}

const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const problem = nodeProblem(process.versions.node, engines.node);
if (problem !== null) {
	console.error(problem);
	steps.push({ name: 'Node', tally: BAD, time: 0 });
	finish();
}

const installed = await step('Packages', async () =>
	(await installPackages(root, console.log)) ? GOOD : BAD
);
if (!installed) finish();

let chromium = /** @type {string | null} */ (null);
await step('Chromium', async () => {
	chromium = await ensureChromium(root, console.log);
	return chromium === null ? BAD : GOOD;
});
await step('nginx', async () => ((await ensureNginx(root, console.log)) === null ? BAD : GOOD));
// Neither has more than one processor's worth of work.
await Promise.all([step('Lint', () => script('lint')), step('Types', () => script('types'))]);
await step('Unit tests', () => vitest('unit'));
const built = await step('Build', () =>
	script('build', chromium === null ? { ATLAS_SHEETS: 'no' } : {})
);

if (chromium === null) console.log(`\nThe browser tests did not run. ${CHROMIUM_ADVICE}`);
else if (!built) console.log('\nThe browser tests did not run: there is no build.');
else await step('Browser tests', () => vitest('e2e', { CHROMIUM_PATH: chromium ?? '' }));
finish();
