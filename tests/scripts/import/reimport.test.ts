import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importData } from '../../../scripts/import/cli';
import { modules } from '../../../scripts/import/modules';
import { filesUnder, root as projectRoot } from '../../helpers/files';

const sources = resolve(projectRoot, process.env.ATLAS_SOURCES ?? '../shared/sources');
const present = existsSync(join(sources, 'manifest.csv'));
const data = join(projectRoot, 'data');

const importedAgain = () => {
	let to = '';
	let code: number | null = null;
	const said: string[] = [];

	beforeAll(async () => {
		to = mkdtempSync(join(tmpdir(), 'reimport-'));
		code = await importData(['--from', sources, '--to', to], {
			modules,
			out: () => undefined,
			err: (line) => said.push(line),
			now: () => performance.now()
		});
	}, 300_000);
	afterAll(() => rmSync(to, { recursive: true }));

	it('passes every check of the import', () => {
		expect(said).toEqual([]);
		expect(code).toBe(0);
	});

	it('has the same files', () => {
		expect(filesUnder(to)).toEqual(filesUnder(data));
	});

	it('has the same bytes in each of them', () => {
		const changed = filesUnder(to).filter(
			(path) => !readFileSync(join(to, path)).equals(readFileSync(join(data, path)))
		);
		expect(changed).toEqual([]);
	});
};

const withoutSources = () => {
	it('is not imported again: skipped, and says so', () => {
		console.log(`SKIPPED: data/ was not imported again, for there is no folder ${sources}`);
		expect(existsSync(join(sources, 'manifest.csv'))).toBe(false);
	});
};

if (present) describe('data/, imported again from the sources', importedAgain);
else describe('data/, without the sources', withoutSources);
