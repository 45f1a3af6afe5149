import type { SourceFile } from '../lib/sources';
import type { Cut } from '../sesnsp/cut';
import { SourceError } from '../lib/source-error';
import type { Held } from './held';
import { withCut } from './merge';
import { openOfficial } from './open';
import { readCut, type OfficialCut } from './read-cut';
import { refuseHeld, refuseTwice } from './refuse';
import { reportLines } from './report';
import { compare } from './revisions';

/** How official files are to be taken. */
export interface OfficialOptions {
	/** Codes of the states that have to be there: all 32, save in tests. */
	readonly states: readonly string[];
	/** The cut as the reader knows it, or null to find it. */
	readonly stated: Cut | null;
	/** Takes a cut that is older than the newest held. */
	readonly history: boolean;
	/** Takes one short line. */
	readonly progress: (text: string) => void;
}

/** What is held after official files were added, and what to tell of them. */
export interface OfficialImport {
	readonly held: Held;
	/** The cuts added, in the order in which they were. */
	readonly cuts: readonly OfficialCut[];
	/** The revision reports, a line each. */
	readonly report: readonly string[];
}

/**
 * Adds the cuts of official files to what is held, the oldest first. Nothing is written. Throws
 * `SourceError` at the first file or cut that cannot be taken.
 */
export async function importOfficial(
	files: readonly SourceFile[],
	before: Held,
	options: OfficialOptions
): Promise<OfficialImport> {
	const read: OfficialCut[] = [];
	for (const file of files) {
		refuseTwice(before, file);
		for (const table of await openOfficial(file)) {
			refuseTwice(before, table.file);
			const official = readCut(table, options.states, options.stated);
			options.progress(`${table.file.path}: ${official.kind.name}, cut ${official.cut.text}`);
			read.push(official);
		}
	}
	if (options.stated && read.length > 1) throw severalCuts(read);
	const cuts = read.sort((a, b) => (a.cut.text < b.cut.text ? -1 : 1));
	const report: string[] = [];
	let held = before;
	for (const official of cuts) {
		refuseHeld(held, official, options.history);
		if (report.length > 0) report.push('');
		report.push(...reportLines(official, compare(held, official)));
		held = withCut(held, official);
	}
	return { held, cuts, report };
}

function severalCuts(read: readonly OfficialCut[]): SourceError {
	const found = read.map(({ file }) => file.path).join(', ');
	const file = read[0]?.file.path ?? '';
	return new SourceError({ file, expected: 'one table where a cut is stated', found });
}
