import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addCuts } from '../../cuts-file';
import { publish } from '../../lib/publish';
import { memoryOutput } from '../../lib/write';
import { givenFile } from '../../official/given-file';
import { addSurvey } from '../../survey-file';
import { womenFolder } from '../women';
import { readHeldWomen } from './held-women';
import { importSurvey } from './import-survey';

export const surveyUsage = `usage: npm run data:import -- endireh FILE... [--dry-run] [--report FILE] [--to <folder>]
  FILE       INEGI's zip of the tables of ENDIREH 2021 or 2016 in CSV, or all of the zips of one of them
  --dry-run  tells what would change and leaves the data as they are
  --report   writes the report there too
  --to       where the tables are (default: data)`;

/** What a reader asked for on the command line. */
export interface SurveyOrder {
	readonly paths: readonly string[];
	readonly dryRun: boolean;
	readonly report: string | null;
	readonly to: string;
}

/** The order that the arguments give, or what is wrong with them. */
export function surveyOrder(args: readonly string[]): SurveyOrder | string {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: {
				'dry-run': { type: 'boolean', default: false },
				report: { type: 'string' },
				to: { type: 'string', default: 'data' }
			},
			allowPositionals: true,
			strict: true
		});
		const paths = positionals.slice(1);
		if (paths.length === 0) return 'no file is named';
		const { to, report = null } = values;
		return { paths, dryRun: values['dry-run'], report, to };
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/**
 * Puts the women of INEGI's own tables in the place of those held of that survey year, and prints a
 * report. Throws `SourceError` for files that cannot be taken; then, as on `dryRun`, the tables stay
 * as they are.
 */
export function runSurvey(order: SurveyOrder, out: (line: string) => void): void {
	const { paths, to, dryRun, report } = order;
	const files = paths.map(givenFile);
	out(`reading ${to}`);
	const held = readHeldWomen(to);
	const result = importSurvey(files, held, out);
	out('');
	for (const line of result.report) out(line);
	out('');
	// First, so that a place that cannot be written to leaves the data as they are.
	if (report !== null) writeFileSync(report, `${result.report.join('\n')}\n`);
	if (dryRun) return out(`dry run: ${to} is unchanged.`);
	out('writing the tables');
	const output = memoryOutput();
	result.write(output);
	addCuts(output, to, false);
	addSurvey(output, to, false);
	publish(output.files, to, false);
	const { year } = result.official.survey;
	out(
		`${to}/${womenFolder}: the women of ${year} are those of ${paths.length === 1 ? 'this file' : 'these files'}.`
	);
	out('Next: npm run data, look at the pages, npm test; then commit data/.');
}
