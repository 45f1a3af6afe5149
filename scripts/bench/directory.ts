import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
	activityRows,
	cluniRows,
	denueRows,
	quotedCsv
} from '../../tests/fixtures/directory/lists';
import { directoryOrder, runDirectory } from '../import/directory/command';
import type { DirectoryList } from '../import/directory/candidate';
import type { Measure } from './report';

/** Rows of a list: the federal registry has some 45,000. */
const ROWS = 40_000;
/** Budget of the import of such a list, on two cores. */
const IMPORT_SECONDS = 20;
const SEED = 5;

/**
 * Times the import of made-up lists of organisations into a copy of `data/`: the federal registry with
 * its activities, then DENUE, which is matched with what the registry brought.
 */
export function measureDirectory(root: string): Measure[] {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-violeta-bench-'));
	const data = join(folder, 'data');
	try {
		for (const name of ['geography', 'organisations', 'organisations-by-hand']) {
			cpSync(join(root, 'data', name), join(data, name), { recursive: true });
		}
		const cluni = cluniRows(ROWS, SEED);
		const files = { cluni, activities: activityRows(cluni, SEED), denue: denueRows(ROWS, SEED) };
		for (const [name, rows] of Object.entries(files)) {
			writeFileSync(join(folder, `${name}.csv`), Buffer.from(quotedCsv(rows), 'latin1'));
		}
		const seconds = (list: DirectoryList, ...names: readonly string[]) =>
			secondsOf(list, [...names.map((name) => join(folder, `${name}.csv`)), '--to', data]);
		return [
			measure('the federal registry', seconds('cluni', 'cluni', 'activities')),
			measure('DENUE, after the registry', seconds('denue', 'denue'))
		];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function secondsOf(list: DirectoryList, args: readonly string[]): number {
	const order = directoryOrder(list, [list, ...args]);
	if (typeof order === 'string') throw new Error(order);
	const started = performance.now();
	runDirectory(order, () => {});
	return (performance.now() - started) / 1000;
}

function measure(list: string, value: number): Measure {
	return {
		name: `Import of ${ROWS.toLocaleString('en')} rows of ${list}`,
		value,
		unit: 's',
		budget: IMPORT_SECONDS
	};
}
