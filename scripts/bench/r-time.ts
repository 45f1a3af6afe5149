import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Measure } from './report';

const run = promisify(execFile);
/** The status of tabulate.R where R has no package `survey`. */
const NO_SURVEY = 3;

/** How long R takes for the table of tabulate.R, where R and its package `survey` are here. */
export async function measureR(root: string): Promise<Measure> {
	const name = 'R: state × size of the place, svyby of survey';
	const measure = (value: number | null, note: string): Measure => ({
		name,
		value,
		unit: 's',
		budget: null,
		note
	});
	try {
		const { stdout } = await run('Rscript', [join(root, 'scripts/bench/tabulate.R')], {
			cwd: root
		});
		const [seconds, cells] = stdout.trim().split(' ').map(Number);
		if (!seconds || !cells) throw new Error(`tabulate.R printed ${stdout}`);
		return measure(seconds, `${cells} estimates with errors, no intervals`);
	} catch (error) {
		const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
		if (code === 'ENOENT') return measure(null, 'Rscript is not here');
		if (code === NO_SURVEY) return measure(null, 'R has no package survey');
		throw error;
	}
}
