import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { addedLists } from '../../src/lib/catalog/sources/added-lists';
import { BY_HAND_FILE } from '../by-hand/file';
import { addCuts } from './cuts-file';
import { lostFiles } from './lost-files';
import type { ImportModule } from './lib/module';
import { publish } from './lib/publish';
import { openSources } from './lib/sources';
import { SourceError } from './lib/source-error';
import { memoryOutput } from './lib/write';
import { publisherOrder } from './publishers';
import { addSurvey } from './survey-file';

const usage = `usage: npm run data:import -- --from <folder of the sources> [--only <id>] [--to <folder>]
  --from  the folder that holds the publishers' files, e.g. ../shared/sources
  --only  imports this source alone; the folders of the others stay as they are
  --to    where the tables go (default: data)
or: npm run data:import -- sesnsp FILE...   adds an official file of crimes to the tables
or: npm run data:import -- endireh FILE...  puts INEGI's own tables of the survey in the place of an extract
or: npm run data:import -- cluni|denue|organisations FILE...  adds a list of organisations to the directory`;

/** Folders that are not made of the sources: the file kept by hand, and lists that were added. */
const keptFolders = [dirname(BY_HAND_FILE), ...addedLists.map(({ id }) => id)];

/** What the import needs from the world. */
export interface World {
	readonly modules: readonly ImportModule[];
	/** Writes a line for the reader. */
	readonly out: (line: string) => void;
	/** Writes a line about what went wrong. */
	readonly err: (line: string) => void;
	/** Milliseconds of a clock that only goes forward. */
	readonly now: () => number;
}

interface Order {
	readonly from: string;
	readonly to: string;
	readonly modules: readonly ImportModule[];
	readonly whole: boolean;
}

/**
 * Runs the import and gives the exit code: 0 when `data/` holds the new tables; 1 when a source is
 * not what it should be, and 2 when the arguments are wrong: then `data/` is as it was. With `--from`
 * all sources are read from a folder; with the name of a publisher and files, those files are added
 * to what `data/` holds.
 */
export async function importData(args: readonly string[], world: World): Promise<number> {
	if (args[0] !== undefined && !args[0].startsWith('-')) {
		const { order, usage: how } = publisherOrder(args);
		if (typeof order === 'string') return wrongOrder(world, order, how);
		return guarded(world, order.to, () => order.run(world.out));
	}
	const order = readOrder(args, world.modules);
	if (typeof order === 'string') return wrongOrder(world, order, usage);
	return guarded(world, order.to, () => run(order, world));
}

function wrongOrder(world: World, fault: string, how: string): number {
	world.err(fault);
	world.err(how);
	return 2;
}

async function guarded(
	world: World,
	to: string,
	work: () => Promise<void> | void
): Promise<number> {
	try {
		await work();
		return 0;
	} catch (error) {
		if (!(error instanceof SourceError)) throw error;
		for (const line of report(error)) world.err(line);
		world.err(`${to} is unchanged.`);
		return 1;
	}
}

async function run(order: Order, world: World): Promise<void> {
	const sources = openSources(order.from);
	const output = memoryOutput();
	const start = world.now();
	for (const [index, module] of order.modules.entries()) {
		const began = world.now();
		const before = output.rows;
		world.out(`[${index + 1}/${order.modules.length}] ${module.id}: ${module.title}`);
		await module.run(sources, output, (text) => world.out(`      ${text}`));
		const ms = Math.round(world.now() - began);
		world.out(`      ${(output.rows - before).toLocaleString('en')} rows in ${ms} ms`);
	}
	addCuts(output, order.to, order.whole);
	addSurvey(output, order.to, order.whole);
	const lost = lostFiles(output, order.to);
	publish(output.files, order.to, order.whole, keptFolders);
	const bytes = [...output.files.values()].reduce((sum, content) => sum + content.length, 0);
	const seconds = ((world.now() - start) / 1000).toFixed(1);
	const size = `${output.files.size} files, ${(bytes / 1e6).toFixed(2)} MB`;
	for (const line of lost) {
		world.out(`no longer held, for ${order.from} has no such file: ${line}; add it again by hand`);
	}
	world.out(`${output.rows.toLocaleString('en')} rows, ${size} in ${order.to}, ${seconds} s`);
}

/** The order that the arguments give, or what is wrong with them. */
function readOrder(args: readonly string[], modules: readonly ImportModule[]): Order | string {
	let values: { from?: string; only?: string; to?: string };
	try {
		const options = {
			from: { type: 'string' },
			only: { type: 'string' },
			to: { type: 'string' }
		} as const;
		values = parseArgs({ args: [...args], options, strict: true }).values;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
	const { from, only, to = 'data' } = values;
	if (from === undefined) return '--from is missing';
	if (!statSync(from, { throwIfNoEntry: false })?.isDirectory()) return `no folder at ${from}`;
	const chosen = only === undefined ? modules : modules.filter(({ id }) => id === only);
	if (chosen.length === 0) {
		return `no source "${only}"; there are: ${modules.map(({ id }) => id).join(', ')}`;
	}
	return { from, to, modules: chosen, whole: only === undefined };
}

function report(error: SourceError): string[] {
	return [
		'SourceError',
		`  file      ${error.file}`,
		`  row       ${error.row ?? '(the whole file)'}`,
		`  column    ${error.column ?? '(none)'}`,
		`  expected  ${error.expected}`,
		`  found     ${error.found}`
	];
}
