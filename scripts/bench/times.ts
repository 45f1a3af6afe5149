import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep } from '../house/step.mjs';
import type { Measure } from './report';

/** Budget of import and build of the data together, on two cores. */
const DATA_SECONDS = 60;
/** Budget of `npm run build`, sheets included, on two idle cores. */
const BUILD_SECONDS = 240;

/**
 * Times the import of the sources (into a folder of its own, so that `data/` stays as it is), the
 * build of the data and the build of the site. Leaves a fresh build/ behind.
 * @param from the folder of the sources; the import is not measured where it does not exist
 * @throws when a step fails
 */
export async function measureTimes(root: string, from: string): Promise<Measure[]> {
	const held = existsSync(from);
	const target = mkdtempSync(join(tmpdir(), 'atlas-violeta-bench-'));
	const npm = (...args: string[]) => secondsOf(root, ['run', '--silent', ...args]);
	try {
		const imported = held
			? await npm('data:import', '--', '--from', from, '--to', join(target, 'data'))
			: null;
		const data = await npm('data');
		const whole = await npm('build');
		const note = held ? undefined : `the sources are not at ${from}`;
		return [
			{ name: 'Import of every source', value: imported, unit: 's', budget: null, note },
			{ name: 'Build of the data', value: data, unit: 's', budget: null },
			{
				name: 'Import and build of the data',
				value: imported === null ? null : imported + data,
				unit: 's',
				budget: DATA_SECONDS,
				note
			},
			{ name: 'Build of data and site', value: whole, unit: 's', budget: BUILD_SECONDS }
		];
	} finally {
		rmSync(target, { recursive: true, force: true });
	}
}

async function secondsOf(root: string, args: readonly string[]): Promise<number> {
	const started = performance.now();
	if (!(await runStep('npm', args, { cwd: root }))) throw new Error(`npm ${args.join(' ')} failed`);
	return (performance.now() - started) / 1000;
}
