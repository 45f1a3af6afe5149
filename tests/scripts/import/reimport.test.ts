import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importData } from '../../../scripts/import/cli';
import { modules } from '../../../scripts/import/modules';
import { filesUnder, root as projectRoot } from '../../helpers/files';
import { dataRows } from './data';
import { tableRows } from './tables';

const sources = resolve(projectRoot, process.env.ATLAS_SOURCES ?? '../shared/sources');
const present = existsSync(join(sources, 'manifest.csv'));
const data = join(projectRoot, 'data');

/** Folders of `data/` with a file that the folder of the sources lacks: `data:import -- sesnsp FILE`. */
function foldersWithAdded(to: string): readonly string[] {
	const filesOf = (folder: string): readonly { readonly sha256: string }[] =>
		JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8')).files;
	return filesUnder(to)
		.filter((path) => path.endsWith('/source.json'))
		.map(dirname)
		.filter((folder) => {
			const read = new Set(filesOf(join(to, folder)).map(({ sha256 }) => sha256));
			return filesOf(join(data, folder)).some(({ sha256 }) => !read.has(sha256));
		});
}

/** The path in `data/` of a table, zipped or not. */
function existingTable(folder: string, table: string): string {
	const plain = `${folder}/${table}.csv`;
	return existsSync(join(data, plain)) ? plain : `${plain}.gz`;
}

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
		// A table is zipped once it has grown.
		const names = (folder: string) => filesUnder(folder).map((path) => path.replace(/\.gz$/, ''));
		// Kept by hand, and what releases keep.
		const others = /^(?:organisations-by-hand|releases)\//;
		const imported = names(data).filter((path) => !others.test(path));
		expect(names(to)).toEqual(imported);
	});

	it('has the same bytes in each of them, save where an official file was added since', () => {
		const added = foldersWithAdded(to);
		const changed = filesUnder(to)
			.filter((path) => !added.includes(dirname(path)))
			.filter((path) => !['cuts.json', 'survey.json'].includes(path) || added.length === 0)
			.filter((path) => !readFileSync(join(to, path)).equals(readFileSync(join(data, path))));
		expect(changed).toEqual([]);
	});

	it('keeps every row of the years where an official file of crimes was added since', () => {
		for (const folder of foldersWithAdded(to)) {
			const [path] = filesUnder(to).filter((one) => one.startsWith(`${folder}/crime_year`));
			if (path === undefined) continue;
			const held = new Set(dataRows(existingTable(folder, 'crime_year')));
			const rows = tableRows(new Uint8Array(readFileSync(join(to, path))), path).slice(1);
			expect(rows.filter((row) => !held.has(row))).toEqual([]);
		}
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
