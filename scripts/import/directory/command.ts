import { existsSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { publish } from '../lib/publish';
import { openSources } from '../lib/read';
import { SourceError } from '../lib/source-error';
import { memoryOutput } from '../lib/write';
import { givenFile } from '../official/given-file';
import type { DirectoryList, Reading } from './candidate';
import { readCluni } from './cluni';
import { readDenue } from './denue';
import { folderOf, heldOrganisations, type HeldOrganisation } from './held';
import { importList, writeList } from './import-list';
import { Index } from './match';
import { placesOf } from './places';
import { reportLines } from './report';
import { readTemplate, templateColumns, templateText } from './template';

const options = `[--date YYYY-MM] [--dry-run] [--report FILE] [--to <folder>]
  --date      the month of the file, where you know it
  --dry-run   tells what would change and leaves the data as they are
  --report    writes the report there too
  --to        where the tables are (default: data)`;

/** How each list is asked for on the command line. */
export const directoryUsage: Readonly<Record<DirectoryList, string>> = {
	cluni: `usage: npm run data:import -- cluni DIRECTORY.csv [ACTIVITIES.csv] [--names-only] ${options}
  DIRECTORY   the directory of the Federal Registry of CSOs, in CSV
  ACTIVITIES  its file of activities, a row an activity
  --names-only  leaves out organisations that only declare to promote gender equity`,
	denue: `usage: npm run data:import -- denue FILE.csv... ${options}
  FILE        a download of INEGI's DENUE, or an export of its map, in CSV`,
	template: `usage: npm run data:import -- organisations FILE.csv ${options}
   or: npm run --silent data:import -- organisations --template > FILE.csv
  FILE        a list in our template, in UTF-8, a row an organisation, with these columns:
${templateColumns.map(([name, takes]) => `    ${name.padEnd(15)} ${takes}`).join('\n')}`
};

/** What a reader asked for on the command line. */
export interface DirectoryOrder {
	readonly list: DirectoryList;
	readonly paths: readonly string[];
	readonly date: string | null;
	readonly namesOnly: boolean;
	/** Prints the template and does no more. */
	readonly template: boolean;
	readonly dryRun: boolean;
	readonly report: string | null;
	readonly to: string;
}

/** The order that the arguments after the list's word give, or what is wrong with them. */
export function directoryOrder(
	list: DirectoryList,
	args: readonly string[]
): DirectoryOrder | string {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: {
				date: { type: 'string' },
				'names-only': { type: 'boolean', default: false },
				template: { type: 'boolean', default: false },
				'dry-run': { type: 'boolean', default: false },
				report: { type: 'string' },
				to: { type: 'string', default: 'data' }
			},
			allowPositionals: true,
			strict: true
		});
		const { date = null, template, report = null, to } = values;
		const paths = positionals.slice(1);
		if (values['names-only'] && list !== 'cluni') return '--names-only is for cluni';
		if (template && list !== 'template') return '--template is for organisations';
		if (!template) {
			const most = { cluni: 2, denue: Infinity, template: 1 }[list];
			if (paths.length === 0) return 'no file is named';
			if (paths.length > most) return `more than ${most === 1 ? 'one file' : 'two files'}`;
		}
		if (date !== null && !/^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(date)) {
			return `no month YYYY-MM: "${date}"`;
		}
		const { 'names-only': namesOnly, 'dry-run': dryRun } = values;
		return { list, paths, date, namesOnly, template, dryRun, report, to };
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/**
 * Adds a list of organisations to what `order.to` holds, in a folder of its own that takes the place of
 * the one before, and prints a report. Throws `SourceError` for files that cannot be taken and a
 * report that cannot be written; then, as on `dryRun`, the tables stay as they are.
 */
export function runDirectory(order: DirectoryOrder, out: (line: string) => void): void {
	const { list, to, dryRun, report } = order;
	if (order.template) return out(templateText().trimEnd());
	if (!statSync(to, { throwIfNoEntry: false })?.isDirectory()) {
		throw new SourceError({ file: to, expected: 'the folder of the data', found: 'no folder' });
	}
	const held = heldOrganisations(to, list);
	const result = importList(readingOf(order, held), held);
	const lines = reportLines(result);
	for (const line of lines) out(line);
	out('');
	// First, so that a place that cannot be written to leaves the data as they are.
	if (report !== null) writeReport(report, lines);
	if (dryRun) return out(`dry run: ${to} is unchanged.`);
	const output = memoryOutput();
	writeList(output, result);
	const before = existsSync(`${to}/${folderOf(list)}`);
	publish(output.files, to, false);
	out(`${to}/${folderOf(list)}: ${before ? 'in the place of the list held before' : 'added'}.`);
	out('Next: npm run data, look at the directory, npm test; then commit data/.');
}

function readingOf(order: DirectoryOrder, held: readonly HeldOrganisation[]): Reading {
	const { list, paths, date, namesOnly, to } = order;
	const files = paths.map(givenFile);
	const options = { places: placesOf(openSources(to)), date, held: new Index(held) };
	if (list === 'denue') return readDenue(files, options);
	const [first, second = null] = files;
	if (!first) throw new RangeError('no file is named');
	return list === 'cluni'
		? readCluni(first, second, { ...options, namesOnly })
		: readTemplate(first, options);
}

function writeReport(path: string, lines: readonly string[]): void {
	try {
		writeFileSync(path, `${lines.join('\n')}\n`);
	} catch (cause) {
		const found = cause instanceof Error ? cause.message : String(cause);
		throw new SourceError({ file: path, expected: 'a place for the report', found }, { cause });
	}
}
