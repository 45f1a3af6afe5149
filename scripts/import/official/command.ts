import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addCuts } from '../cuts-file';
import { publish } from '../lib/publish';
import { stateCodes } from '../lib/states';
import { memoryOutput } from '../lib/write';
import { cutFromText, type Cut } from '../sesnsp/cut';
import { givenFile } from './given-file';
import { readHeld } from './held';
import { importOfficial, type OfficialImport } from './import-official';
import { monthsHeld, writeFolder } from './merge';

export const officialUsage = `usage: npm run data:import -- sesnsp FILE... [--cut YYYY-MM] [--history] [--dry-run] [--report FILE] [--to <folder>]
  FILE       an official file of SESNSP (IDVFC, IDEFC, RNID): CSV, xlsx, or a zip of them
  --cut      the cut of the file, where you know it; it has to be what the file says
  --history  takes a cut that is older than the newest held
  --dry-run  tells what would change and leaves the data as they are
  --report   writes the revision report there too
  --to       where the tables are (default: data)`;

/** What a reader asked for on the command line. */
export interface OfficialOrder {
	readonly paths: readonly string[];
	readonly stated: Cut | null;
	readonly history: boolean;
	readonly dryRun: boolean;
	readonly report: string | null;
	readonly to: string;
}

/** The order that the arguments after the publisher's word give, or what is wrong with them. */
export function officialOrder(args: readonly string[]): OfficialOrder | string {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: {
				cut: { type: 'string' },
				history: { type: 'boolean', default: false },
				'dry-run': { type: 'boolean', default: false },
				report: { type: 'string' },
				to: { type: 'string', default: 'data' }
			},
			allowPositionals: true,
			strict: true
		});
		const paths = positionals.slice(1);
		if (paths.length === 0) return 'no file is named';
		const stated = values.cut === undefined ? null : cutFromText(values.cut);
		if (values.cut !== undefined && !stated) return `no month YYYY-MM: "${values.cut}"`;
		const { history, to, report = null } = values;
		return { paths, stated, history, dryRun: values['dry-run'], report, to };
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/**
 * Adds official files to the tables in `order.to` and prints their revision reports. Throws
 * `SourceError` for a file that cannot be taken; then, as on `dryRun`, the tables stay as they are.
 */
export async function runOfficial(
	order: OfficialOrder,
	out: (line: string) => void
): Promise<void> {
	const files = order.paths.map(givenFile);
	out(`reading ${order.to}`);
	const result = await importOfficial(files, readHeld(order.to), {
		states: stateCodes,
		stated: order.stated,
		history: order.history,
		progress: out
	});
	out('');
	for (const line of result.report) out(line);
	out('');
	// First, so that a place that cannot be written to leaves the data as they are.
	if (order.report !== null) writeFileSync(order.report, `${result.report.join('\n')}\n`);
	if (!order.dryRun) write(result, order.to);
	if (order.dryRun) out(`dry run: ${order.to} is unchanged.`);
	else for (const line of endLines(result, order.to)) out(line);
}

function write({ held, cuts }: OfficialImport, to: string): void {
	const output = memoryOutput();
	for (const id of new Set(cuts.map(({ kind }) => kind.folder.id))) {
		const folder = held.get(id);
		if (folder) writeFolder(output, id, folder);
	}
	addCuts(output, to, false);
	publish(output.files, to, false);
}

function endLines({ held, cuts }: OfficialImport, to: string): readonly string[] {
	const added = cuts.map((official) => {
		const { kind, cut } = official;
		const months = monthsHeld(held.get(kind.folder.id)?.months ?? [], official);
		return `${to}/${kind.folder.id}: cut ${cut.text} added; its months are of the cut ${months}.`;
	});
	return [
		...added,
		'Next: npm run data, look at the pages, npm test; then commit data/ with the day of publication.'
	];
}
